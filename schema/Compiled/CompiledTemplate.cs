using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Model;
using Formwork.Schema.Model.Building;
using Formwork.Schema.Pages;
using Formwork.Schema.Text;

namespace Formwork.Schema.Compiled;

/// <summary>
/// Writes the compiled template: everything that the runtime knows of a form, as one JSON document. Its shape is that
/// of the YAML, checked and worked out: heads by key in the order of the form, grids, totals and checks as cells, pages
/// with slots.
/// The runtime's
/// reader of it is <c>runtime/Formwork/Compiled</c>; nobody else knows how it looks. Members at their usual value are
/// left out.
/// </summary>
public sealed class CompiledTemplate
{
    /// <summary>The version of the document. A runtime reads this one and those before it.</summary>
    public const int Version = 1;

    private readonly JsonText _json = new();
    private readonly TemplateModel _model;
    private readonly List<CellTypeModel> _types;

    private CompiledTemplate(TemplateModel model)
    {
        _model = model;
        _types = model.CellTypes.ToList();
    }

    /// <summary>Writes the compiled template of a model.</summary>
    /// <param name="model">The template.</param>
    /// <returns>The document: lines parted by line feeds; the same for equal models.</returns>
    public static string Write(TemplateModel model)
    {
        var template = new CompiledTemplate(model);
        template._json.Object(template.WriteMembers, lines: true);
        return template._json.ToString();
    }

    /// <summary>Writes a language that the runtime ships.</summary>
    /// <param name="tag">The tag, such as <c>en</c>.</param>
    /// <returns>The document.</returns>
    public static string WriteLanguage(string tag)
    {
        var json = new JsonText();
        var language = LanguageCatalog.Read(tag).Model;
        json.Object(() =>
        {
            json.Name("compiled").Value(Version);
            json.Name("language").Value(tag);
            new LanguageWords(json).Write(language, new LanguageModel { Tag = tag });
            json.Name("variants").Value(string.Join(" ", language.Variants));
            json.Name("messages").Object(() =>
            {
                foreach (var message in language.Messages)
                    json.Name(message.Id).Value(message.Text);
            }, lines: true);
        }, lines: true);
        return json.ToString();
    }

    private void WriteMembers()
    {
        _json.Name("compiled").Value(Version);
        _json.Name("template").Value(_model.Key);
        _json.Name("revision").Value(_model.Revision);
        _json.Lines("titles", _model.Titles);
        _json.Member("authority", _model.Authority);
        _json.Name("language").Value(_model.Language.Tag);
        WriteWords();
        _json.Member("left_over", _model.LeftOver);
        Named("facts", _model.Facts, fact => fact.Key, WriteFact);
        _json.Lines("preamble", _model.Preamble);
        Named("lists", _model.Lists, list => list.Key, list => Label(list.Label, list.Also));
        if (_types.Count > 0)
            _json.Name("types").Array(_types, WriteType, lines: true);
        Sections(-1);
        var checks = new ChecksText(_json, _model);
        checks.WriteTotals();
        checks.WriteChecks();
        if (_model.Rules.Count > 0)
        {
            _json.Name("rules").Object(() =>
            {
                foreach (var rule in _model.Rules)
                    _json.Name(rule.Rule).Value(Word(rule.Severity));
            });
        }

        var pages = PageFormats.Of(_model);
        _json.Name("pages").Object(() =>
        {
            WritePage("html", pages.Html);
            WritePage("markdown", pages.Markdown);
            WritePage("text", pages.Text);
        }, lines: true);
    }

    /// <summary>Writes the format of a page line by line, and those of the tables in it by the paths of their
    /// sections.</summary>
    private void WritePage(string name, PageFormat format) => _json.Name(name).Object(() =>
    {
        _json.Lines("page", SlotRuns.Shorten(format.Whole).Split('\n'));
        _json.Name("tables").Object(() =>
        {
            for (var i = 0; i < format.Tables.Count; i++)
            {
                if (format.Tables[i] is { } table)
                    _json.Lines(_model.Sections[i].Path, SlotRuns.Shorten(table).Split('\n'));
            }
        }, lines: true);
    }, lines: true);

    /// <summary>The word for a value of an enumeration.</summary>
    internal static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private void WriteWords()
    {
        if (!LanguageCatalog.Tags.Contains(_model.Language.Tag))
            return;
        var shipped = LanguageCatalog.Read(_model.Language.Tag).Model;
        if (LanguageWords.AreSame(_model.Language, shipped))
            return;
        _json.Name("words").Object(() => new LanguageWords(_json).Write(_model.Language, shipped));
    }

    private void WriteFact(FactModel fact)
    {
        Label(fact.Label, fact.Also, () =>
        {
            if (fact.Kind != FactKind.Text)
                _json.Name("type").Value(Word(fact.Kind));
            _json.Member("required", fact.Required);
            Expression("when", fact.When);
            _json.Member("pattern", fact.Pattern);
            _json.Member("unit", fact.Unit);
            if (fact.Kind == FactKind.Amount)
                _json.Name("decimals").Value(fact.Decimals);
            _json.Member("signed", fact.Signed);
            _json.Member("identity", fact.Identity);
            _json.Member("deprecated", fact.Deprecated is not null);
            Options(fact.Options);
        });
    }

    private void WriteType(CellTypeModel type) => _json.Object(() =>
    {
        _json.Name("type").Value(Word(type.Kind));
        _json.Member("signed", type.Signed);
        _json.Member("decimals", type.Decimals, 0);
        _json.Member("unit", type.Unit);
        _json.Member("min", type.Min, null);
        _json.Member("max", type.Max, null);
        Options(type.Options);
    });

    private void Options(IReadOnlyCollection<OptionModel> options) => Named("options", options, option => option.Key, option => Label(option.Label, option.Also), lines: false);

    private void Sections(int parent)
    {
        var indexes = Enumerable.Range(0, _model.Sections.Count).Where(index => _model.Sections[index].Parent == parent).ToList();
        Named("sections", indexes, index => _model.Sections[index].Key, index =>
        {
            var section = _model.Sections[index];
            Label(section.Label, section.Also, () =>
            {
                _json.Member("number", section.Number);
                _json.Member("deprecated", section.Deprecated is not null);
                if (section.Text is { } text)
                    _json.Name("text").Object(() => WriteText(text), lines: true);
                if (section.Table is { } table)
                    _json.Name("table").Object(() => WriteTable(table), lines: true);
                Sections(index);
            });
        });
    }

    private void WriteText(TextModel text)
    {
        _json.Member("required", text.Required);
        _json.Member("min_length", text.MinLength, 0);
        _json.Member("max_length", text.MaxLength, null);
        Named("topics", text.Topics, topic => topic.Key, WriteTopic);
        Named("mentions", text.Mentions, topic => topic.Key, WriteTopic);
    }

    private void WriteTopic(TopicModel topic) => Label(topic.Label, topic.Also, topic.When is null ? null : () => Expression("when", topic.When));

    private void WriteTable(TableModel table)
    {
        _json.Member("stub", table.Stub);
        _json.Member("corner", table.Corner);
        _json.Member("over_columns", table.OverColumns);
        _json.Member("notes", table.Notes);
        if (table.Bands.Count == 1 && table.Bands[0].Key is null)
            _json.Name("band").Object(() => WriteBand(table.Bands[0]), lines: true);
        else
            Named("bands", table.Bands, band => band.Key!, band => _json.Object(() => WriteBand(band), lines: true));
        _json.Name("grid");
        new GridText(_json, table).Write();
    }

    private void WriteBand(BandModel band)
    {
        _json.Member("label", band.Label);
        _json.Member("also", band.Also);
        _json.Member("over_columns", band.OverColumns);
        _json.Member("deprecated", band.Deprecated is not null);
        var columns = band.Columns.Sum(column => column.Leaves.Count());
        _json.Name("cells").Array(Repeated(band.Cells, columns), type => _json.Value(_types.IndexOf(type)));
        Named("columns", band.Columns, head => head.Key, WriteHead);
        Named("rows", band.Rows, head => head.Key, WriteHead);
    }

    /// <summary>The types of cells: of one where all are of one type, of one row where all rows are alike, or of
    /// all.</summary>
    private static IEnumerable<CellTypeModel> Repeated(EquatableArray<CellTypeModel> cells, int columns)
    {
        foreach (var period in new[] { 1, columns })
        {
            if (period > 0 && cells.Skip(period).Select((cell, index) => cell.Equals(cells[index])).All(same => same))
                return cells.Take(period);
        }

        return cells;
    }

    private void WriteHead(HeadModel head)
    {
        var isBare = head.Number.Length == 0 && !head.IsTotal && !head.IsPart && head.List is null && head.Deprecated is null && head.IsLeaf;
        Label(head.Label, head.Also, isBare ? null : () =>
        {
            _json.Member("number", head.Number);
            _json.Member("total", head.IsTotal);
            _json.Member("part", head.IsPart);
            _json.Member("list", head.List);
            _json.Member("deprecated", head.Deprecated is not null);
            Named("heads", head.Children, child => child.Key, WriteHead);
        });
    }

    /// <summary>Writes an object with a member for each item, unless there are none.</summary>
    private void Named<T>(string name, IReadOnlyCollection<T> items, Func<T, string> key, Action<T> write, bool lines = true)
    {
        if (items.Count == 0)
            return;
        _json.Name(name).Object(() =>
        {
            foreach (var item in items)
            {
                _json.Name(key(item));
                write(item);
            }
        }, lines);
    }

    /// <summary>Writes a label: alone where there is nothing else, as in YAML.</summary>
    private void Label(string label, EquatableArray<string> also, Action? more = null)
    {
        if (also.Count == 0 && more is null)
        {
            _json.Value(label);
            return;
        }

        _json.Object(() =>
        {
            _json.Name("label").Value(label);
            _json.Member("also", also);
            more?.Invoke();
        });
    }

    private void Expression(string name, ExpressionModel? expression)
    {
        if (expression is null)
            return;
        _json.Name(name);
        ChecksText.Write(_json, expression);
    }
}
