// What all parts of a random template share: chance, fresh keys, labels, what has been declared so far.
using System;
using System.Collections.Generic;
using System.Globalization;

namespace Formwork.Testing;

/// <summary>Chance, and what has been declared so far.</summary>
/// <param name="seed">The seed.</param>
/// <param name="features">What may be used.</param>
internal sealed class TemplateDice(int seed, TemplateFeatures features)
{
    // Keys that mean something elsewhere: in C#, in the language, in generated code, in JSON.
    private static readonly string[] s_names =
    [
        "class", "event", "string", "namespace", "rows", "columns", "label", "value", "system", "object", "record", "cells", "span", "page", "html", "json", "index", "items", "item", "report",
        "formwork", "generated", "global", "instance", "describe", "copy_to", "create", "holds", "total", "each", "assert", "when", "checks", "bands", "also", "type", "unit", "int", "void", "var",
        "async", "await", "field", "init", "required", "file", "scoped", "nint", "list", "form", "表", "总计", "été", "straße", "x", "template_", "section",
    ];

    // What forms are made of; a label is one to three of them.
    private static readonly string[] s_words =
    [
        "Books", "Staff", "Fees", "Boats", "Requests", "Schools", "Roads", "Trees", "Visits", "Repairs", "North", "South", "Harbour", "Market", "old", "new", "lent", "closed", "of which",
        "refused", "granted", "paid", "by post", "Other", "数量", "人员", "费用", "学校", "道路", "申请", "新收", "办结", "其他", "本年", "上年", "公开", "Total", "总计",
    ];

    private readonly HashSet<string> _used = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _labels = [];
    private int _number;

    /// <summary>Where chance comes from.</summary>
    public Random Random { get; } = new(seed);

    /// <summary>The sets of shared heads so far: they are declared where they are first used, so that none is unused.</summary>
    public List<RandomHead> Shared { get; } = [];

    /// <summary>The lists so far.</summary>
    public List<string> Lists { get; } = [];

    /// <summary>The facts so far, with their types; a choice with its options behind a colon.</summary>
    public List<(string Key, string Type)> Facts { get; } = [];

    /// <summary>The paths of the text sections so far.</summary>
    public List<string> Texts { get; } = [];

    /// <summary>Whether something that happens once in so many times happens.</summary>
    public bool Once(int times) => Random.Next(times) == 0;

    /// <summary>Whether something happens that needs a feature.</summary>
    public bool Once(int times, TemplateFeatures feature) => Random.Next(times) == 0 && (features & feature) == feature;

    /// <summary>One of several.</summary>
    public T Of<T>(params T[] items) => items[Random.Next(items.Length)];

    /// <summary>A key that stands nowhere else in the template.</summary>
    public string Key(string start)
    {
        if (Once(6))
        {
            var name = Of(s_names);
            if (_used.Add(name))
                return name;
        }

        return start + "_" + Number();
    }

    /// <summary>A number that stands nowhere else in the template.</summary>
    public string Number() => (++_number).ToString(CultureInfo.InvariantCulture);

    /// <summary>A text that stands nowhere else in the template, as YAML: labels differ, as those of real forms do.</summary>
    public string Text() => HostileTexts.Quote(features.HasFlag(TemplateFeatures.HostileLabels) ? HostileTexts.Next(Random) + " " + Number() : Label());

    private string Label()
    {
        while (true)
        {
            var words = new string[Random.Next(1, 4)];
            for (var i = 0; i < words.Length; i++)
                words[i] = Of(s_words);
            if (_labels.Add(string.Concat(words)))
                return string.Join(' ', words);
        }
    }

    /// <summary>A list of such texts, or a single one.</summary>
    public void TextOrTexts(YamlMap map, string key)
    {
        if (Once(2))
            map.Add(key, Text());
        else
            map.Add(key, [Text(), Text()]);
    }

    /// <summary>A mapping with a label, and at times what may stand beside it.</summary>
    public YamlMap Labelled(bool canBeDeprecated = true)
    {
        var map = new YamlMap { { "label", Text() } };
        if (Once(6))
            TextOrTexts(map, "also");
        if (Once(8))
            map.Add("description", Text());
        if (canBeDeprecated && Once(12, TemplateFeatures.Deprecated))
            map.Add("deprecated", Once(2) ? "true" : Text());
        return map;
    }

    /// <summary>Adds a key with its label: in short where there is nothing but the label, in braces where it is short.</summary>
    public void AddTo(YamlMap map, string key, YamlMap labelled)
    {
        foreach (var (word, value) in labelled)
        {
            if (word != "label" || labelled.Count > 1)
                break;
            map.Add(key, (string)value);
            return;
        }

        labelled.IsFlow = !Once(4);
        map.Add(key, labelled);
    }

    /// <summary>A few options of a choice.</summary>
    public YamlMap Options()
    {
        var options = new YamlMap { IsFlow = Once(2) };
        for (var i = Random.Next(1, 4); i > 0; i--)
            AddTo(options, Key("o"), Labelled(canBeDeprecated: false));
        return options;
    }
}
