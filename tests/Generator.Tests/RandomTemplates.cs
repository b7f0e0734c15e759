// Random templates: as YAML, so that what is tested is what an author could write.
using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Formwork.Schema.Model;
using FsCheck;
using FsCheck.Fluent;

namespace Formwork.Generator.Tests;

/// <summary>Makes random templates of moderate size. A seed gives the same template for ever.</summary>
internal sealed class RandomTemplates
{
    // Labels that try to get out of every kind of literal.
    private static readonly string[] s_labels =
    [
        "Plain", "Quo\"te", "Br{{ace", "*/ comment", "</script>", "\"\"\"\"\"", "mark \u202E turned", "pair \U0001F600", "a|b", "back\\slash", "<b>&amp;", "数量", "`tick` _under_ [x](y)",
        "line\u2028end", "tab\tbed", "{0}", "$\"{x}\"", "// slashes", "/// <summary>", "#if", "'single'", "\\u0041", "zero\u200Bwidth", "1. one",
    ];

    private readonly Random _random;
    private readonly StringBuilder _yaml = new();
    private int _keys;

    private RandomTemplates(int seed) => _random = new Random(seed);

    /// <summary>Random tables.</summary>
    public static Arbitrary<TableModel> Tables => Arb.From(Gen.Choose(0, int.MaxValue).Select(seed => TestTemplates.Model(Yaml(seed)).Sections.First(section => section.Table is not null).Table!));

    /// <summary>A random template.</summary>
    /// <param name="seed">The seed.</param>
    /// <returns>Its YAML.</returns>
    public static string Yaml(int seed) => new RandomTemplates(seed).Build();

    private string Build()
    {
        _yaml.Append("formwork: 1\ntemplate: random_form\nrevision: \"1\"\nlanguage: en\n");
        _yaml.Append("title: \"{name} in {year}\"\nfacts:\n");
        _yaml.Append("  name: ").Append(Label("type: text")).Append("\n  year: ").Append(Label("type: year")).Append('\n');
        _yaml.Append("sections:\n  words:\n    label: ").Append(Quote()).Append("\n    text: { required: false }\n");
        for (var i = _random.Next(1, 3); i > 0; i--)
        {
            _yaml.Append("  ").Append(Key("t")).Append(":\n    label: ").Append(Quote()).Append("\n    table:\n");
            Table();
        }

        return _yaml.ToString();
    }

    private void Table()
    {
        if (_random.Next(2) == 0)
            _yaml.Append("      stub: ").Append(Quote()).Append('\n');
        if (_random.Next(3) == 0)
            _yaml.Append("      corner: ").Append(Quote()).Append('\n');
        if (_random.Next(3) == 0)
            _yaml.Append("      over_columns: ").Append(Quote()).Append('\n');
        if (_random.Next(3) == 0)
        {
            _yaml.Append("      bands:\n");
            for (var i = _random.Next(1, 4); i > 0; i--)
            {
                _yaml.Append("        ").Append(Key("b")).Append(":\n          label: ").Append(Quote()).Append('\n');
                Band("          ", needsRows: true);
            }
        }
        else
        {
            Band("      ", needsRows: _random.Next(3) > 0);
        }
    }

    private void Band(string indent, bool needsRows)
    {
        var amounts = _random.Next(4) == 0;
        _yaml.Append(indent).Append("columns:\n");
        Heads(indent + "  ", "columns", _random.Next(1, 4), 0, amounts ? "type: amount, decimals: 2" : _random.Next(4) == 0 ? "signed: true" : "");
        if (!needsRows)
            return;
        _yaml.Append(indent).Append("rows:\n");
        Heads(indent + "  ", "rows", _random.Next(1, 4), 0, "");
    }

    private void Heads(string indent, string word, int count, int depth, string settings)
    {
        var hasTotal = count > 1 && _random.Next(2) == 0;
        for (var i = 0; i < count; i++)
        {
            if (depth < 2 && _random.Next(4) == 0)
            {
                _yaml.Append(indent).Append(Key("g")).Append(":\n").Append(indent).Append("  label: ").Append(Quote()).Append('\n').Append(indent).Append("  ").Append(word).Append(":\n");
                Heads(indent + "    ", word, _random.Next(1, 4), depth + 1, settings);
            }
            else
            {
                _yaml.Append(indent).Append(Key("h")).Append(": ").Append(Label(settings)).Append('\n');
            }
        }

        if (hasTotal)
            _yaml.Append(indent).Append(Key("sum")).Append(": ").Append(Label(settings.Length == 0 ? "total: true" : settings + ", total: true")).Append('\n');
    }

    private string Key(string start) => start + "_" + (++_keys).ToString(CultureInfo.InvariantCulture);

    private string Label(string settings) => "{ label: " + Quote() + (settings.Length > 0 ? ", " + settings : "") + " }";

    // Labels differ, as those of real forms do.
    private string Quote()
    {
        var text = s_labels[_random.Next(s_labels.Length)] + " " + (++_keys).ToString(CultureInfo.InvariantCulture);
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            if (character is '"' or '\\')
                quoted.Append('\\').Append(character);
            else if (char.IsControl(character) || char.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.LineSeparator)
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
            else
                quoted.Append(character);
        }

        return quoted.Append('"').ToString();
    }
}
