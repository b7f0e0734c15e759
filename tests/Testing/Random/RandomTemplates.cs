// Random templates: as YAML, so that what is tested is what an author could write.
using System.Collections.Generic;
using System.Linq;

namespace Formwork.Testing;

/// <summary>Makes random templates of moderate size that have no mistake by construction. A seed gives the same template for ever.</summary>
public sealed class RandomTemplates
{
    /// <summary>What the compiler and the generator take.</summary>
    public const TemplateFeatures Supported = TemplateFeatures.All;

    private readonly TemplateDice _dice;

    private RandomTemplates(int seed, TemplateFeatures features) => _dice = new TemplateDice(seed, features);

    /// <summary>A random template.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="features">What it may contain.</param>
    /// <returns>Its YAML.</returns>
    public static string Yaml(int seed, TemplateFeatures features = Supported) => new RandomTemplates(seed, features).Build().ToString();

    private YamlMap Build()
    {
        var facts = Facts();
        var sections = Sections("", 0);
        var template = new YamlMap
        {
            { "formwork", "1" },
            { "template", "random_form" },
            { "revision", _dice.Text() },
            { "title", ["\"{name} in {year}\"", "\"Report of {name} for {year}\""] },
        };
        if (_dice.Once(3))
            template.Add("authority", _dice.Text());
        if (_dice.Once(3))
            template.Add("description", _dice.Text());
        template.Add("language", _dice.Of("en", "zh-CN"));
        if (_dice.Once(4))
            template.Add("words", Words());
        template.Add("facts", facts);
        if (_dice.Once(3))
            template.Add("preamble", ["\"This is {name}.\"", "Another paragraph; nothing of interest."]);
        if (_dice.Shared.Count > 0)
        {
            var shared = new YamlMap();
            foreach (var set in _dice.Shared)
                shared.Add(set.Key, set.Written!);
            template.Add("shared", shared);
        }

        var used = _dice.Lists;
        if (used.Count > 0)
        {
            var lists = new YamlMap();
            foreach (var list in used)
                _dice.AddTo(lists, list, _dice.Labelled(canBeDeprecated: false));
            template.Add("lists", lists);
        }

        if (_dice.Once(2))
            template.Add("numbering", _dice.Once(2, TemplateFeatures.NestedSections) ? "[一、, （一）, \"1.\"]" : _dice.Of("一、", "\"1.\"", "(1)"));
        if (_dice.Once(3, TemplateFeatures.FactChecks))
            template.Add("checks", RandomConditions.Checks(_dice));
        if (_dice.Once(4, TemplateFeatures.Rules))
            template.Add("rules", new YamlMap { { _dice.Of("row_total", "left_over"), _dice.Of("error", "off") }, { _dice.Of("required", "unclaimed"), _dice.Of("warning", "information") } });
        template.Add("sections", sections);
        return template;
    }

    private YamlMap Facts()
    {
        var facts = new YamlMap
        {
            { "name", new YamlMap { { "label", _dice.Text() }, { "type", "text" }, { "required", "true" } } },
            { "year", new YamlMap { { "label", _dice.Text() }, { "type", "year" } } },
        };
        _dice.Facts.AddRange([("name", "text"), ("year", "year")]);
        for (var i = _dice.Random.Next(6); i > 0; i--)
        {
            var key = _dice.Key("f");
            var type = _dice.Of(_dice.Once(2, TemplateFeatures.Facts) ? ["integer", "amount"] : new[] { "text", "telephone", "web", "date", "year", "choice" });
            var fact = _dice.Labelled();
            fact.Add("type", type);
            if (_dice.Once(4))
                fact.Add("required", _dice.Of("true", "false"));
            if (type == "choice")
            {
                var options = _dice.Options();
                fact.Add("options", options);
                type += ":" + string.Join(' ', options.Select(option => option.Key));
            }

            if (type is "text" or "telephone" or "web" && _dice.Once(4, TemplateFeatures.Facts))
                fact.Add("pattern", _dice.Of("\"[A-Z]{2}[0-9]+\"", "'\\d{3,4}-?\\d{7,8}'", "\"(a|b)*c\"", "'[\"<>&]+'"));
            if (type is "text" or "integer" or "web" && _dice.Once(4, TemplateFeatures.Facts))
                fact.Add("identity", _dice.Of("true", "false"));
            if (type == "amount" && _dice.Once(2))
                fact.Add("decimals", _dice.Of("0", "3"));
            if (type is "amount" or "integer" && _dice.Once(3))
                fact.Add("signed", "true");
            if (_dice.Once(4, TemplateFeatures.Conditions))
                fact.Add("when", RandomConditions.Next(_dice)!);
            _dice.AddTo(facts, key, fact);
            _dice.Facts.Add((key, type));
        }

        return facts;
    }

    private YamlMap Sections(string before, int depth)
    {
        var sections = new YamlMap();
        for (var i = _dice.Random.Next(1, depth == 0 ? 4 : 3); i > 0; i--)
        {
            var key = _dice.Key("t");
            var section = _dice.Labelled();
            var nests = depth < 2 && _dice.Once(4, TemplateFeatures.NestedSections);
            switch (_dice.Random.Next(nests ? 4 : 3))
            {
                case 0:
                    section.Add("text", Text());
                    _dice.Texts.Add(before + key);
                    break;
                case 3:
                    break;
                default:
                    section.Add("table", new RandomTable(_dice).Next());
                    break;
            }

            if (nests)
                section.Add("sections", Sections(before + key + ".", depth + 1));
            sections.Add(key, section);
        }

        return sections;
    }

    private YamlMap Text()
    {
        var text = new YamlMap();
        if (_dice.Once(2))
            text.Add("required", _dice.Of("true", "false"));
        if (_dice.Once(3, TemplateFeatures.Lengths))
            text.Add("min_length", _dice.Of("1", "20"));
        if (_dice.Once(3, TemplateFeatures.Lengths))
            text.Add("max_length", _dice.Of("20", "500"));
        if (_dice.Once(2))
        {
            text.Add(_dice.Of("topics", "mentions"), Topics());
        }

        return text;
    }

    private YamlMap Topics()
    {
        var topics = new YamlMap();
        for (var i = _dice.Random.Next(1, 4); i > 0; i--)
        {
            var topic = _dice.Labelled(canBeDeprecated: false);
            if (_dice.Once(4, TemplateFeatures.Conditions))
                topic.Add("when", RandomConditions.Next(_dice)!);
            _dice.AddTo(topics, _dice.Key("q"), topic);
        }

        return topics;
    }

    private YamlMap Words()
    {
        var words = new YamlMap();
        foreach (var word in new[] { "left_over", "not_applicable", "counters", "page_marks" }.Where(_ => _dice.Once(2)))
            _dice.TextOrTexts(words, word);
        if (_dice.Once(3))
            words.Add("aside", ["\"{n} or so\"", "last year"]);
        if (_dice.Once(2))
            words.Add("dates", "\"{y} . {m} . {d}\"");
        if (_dice.Once(2))
            words.Add("units", new YamlMap { { "dozen", "12" } });
        return words;
    }
}
