using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Model.Expressions;
using Formwork.Schema.Syntax;
using Formwork.Schema.Text;

namespace Formwork.Schema.Model.Building;

/// <summary>The state of one compilation.</summary>
internal sealed class BuildContext(SourceText source, TemplateSyntax template, FindingBag findings)
{
    /// <summary>Heads and cells of a whole template, beyond any form on paper.</summary>
    public const int CellLimit = 100_000;

    public SourceText Source => source;

    public FindingBag Findings => findings;

    public TemplateSyntax Template => template;

    /// <summary>Reads the language of a tag.</summary>
    public Func<string, (LanguageModel Model, EquatableArray<Finding> Findings)> ReadLanguage { get; init; } = LanguageCatalog.Read;

    /// <summary>Whether a space stands between a number such as <c>1.</c> and its label: in Chinese there is
    /// none.</summary>
    public bool SpacesNumbers => template.Language is { } language && !language.Value.StartsWith("zh", StringComparison.OrdinalIgnoreCase);

    /// <summary>The shared sets by key.</summary>
    public Dictionary<string, SharedSyntax> Shared { get; } = new(StringComparer.Ordinal);

    /// <summary>The shared sets that some table uses.</summary>
    public HashSet<string> UsedShared { get; } = new(StringComparer.Ordinal);

    /// <summary>What each leaf of a shared set holds, by set and path: it is one C# type, so it must be the same
    /// everywhere.</summary>
    public Dictionary<string, (ColumnKind Kind, string? Choice)> SharedKinds { get; } = new(StringComparer.Ordinal);

    /// <summary>The lists by key.</summary>
    public Dictionary<string, LabelSyntax> Lists { get; } = new(StringComparer.Ordinal);

    /// <summary>The lists that some table uses.</summary>
    public HashSet<string> UsedLists { get; } = new(StringComparer.Ordinal);

    /// <summary>The enumerations of choices by their declaration.</summary>
    public Dictionary<OptionsSyntax, ChoiceModel> Choices { get; } = [];

    /// <summary>The units of amounts.</summary>
    public List<Located<string>> Units { get; } = [];

    /// <summary>The data cells so far.</summary>
    public int CellCount { get; set; }

    /// <summary>The heads so far: shared sets within shared sets could make more than any memory holds.</summary>
    public int HeadCount { get; set; }

    /// <summary>Declares the enumeration of a choice.</summary>
    public ChoiceModel? Declare(OptionsSyntax? said, Located<string> key, string name, NameScope scope)
    {
        // Shared rows that are used twice in one type declare one enumeration there.
        if (said is null || scope.HasType(key, name + "Choice") || !scope.AddType(key, name + "Choice"))
            return null;
        return Choices[said] = new ChoiceModel(name + "Choice", Options(said));
    }

    /// <summary>The options of a choice, those with a name of their own.</summary>
    public EquatableArray<OptionModel> Options(OptionsSyntax? said)
    {
        var names = new NameScope("", findings);
        ReportSameLabels((said?.Items ?? []).Select(option => (option.Key.Value, option.Label, option.Also)));
        return (said?.Items ?? []).Where(option => names.AddOption(option.Key))
            .Select(option => new OptionModel(option.Key.Value, option.Label.Value, KeyRules.ToName(option.Key.Value)) { Also = option.Also.Select(also => also.Value).ToEquatableArray() })
            .ToEquatableArray();
    }

    /// <summary>Reports labels that do not tell apart what stands side by side.</summary>
    public void ReportSameLabels(IEnumerable<(string Key, Located<string> Label, List<Located<string>> Also)> items)
    {
        var labels = new Dictionary<string, (string Key, Located<string> Label)>(StringComparer.Ordinal);
        var all = items.ToList();
        foreach (var (key, label, _) in all)
        {
            if (labels.TryGetValue(label.Value, out var first))
                findings.ReportBoth(Rules.SameLabel, label.Span, first.Label.Span, first.Key, key, label.Value);
            else
                labels.Add(label.Value, (key, label));
        }

        foreach (var (key, label, others) in all)
        {
            foreach (var also in others)
            {
                if (also.Value != label.Value && labels.TryGetValue(also.Value, out var other) && other.Key != key)
                    findings.ReportBoth(Rules.AlsoOfOther, also.Span, other.Label.Span, key, also.Value, other.Key);
            }
        }
    }

    /// <summary>Reports a mistake in an expression, unless it is a key that could not be read where it was
    /// declared.</summary>
    public void Report(Located<string> text, ExpressionFault fault)
    {
        var isSyntax = fault.Rule == Rules.UnexpectedCharacter || fault.Rule == Rules.UnexpectedToken;
        if (!isSyntax || !findings.RefusedKeys.Any(key => IsAt(text.Value, key, fault.Span.Start)))
            findings.Report(fault.Rule, Within(text, fault.Span.Start, fault.Span.Length), fault.Arguments);
    }

    /// <summary>Reads a text of a small language of its own.</summary>
    public T? Read<T>(Located<string> text, Func<string, T> parse)
        where T : class
    {
        try
        {
            return parse(text.Value);
        }
        catch (ExpressionFault fault)
        {
            findings.Report(fault.Rule, Within(text, fault.Span.Start, fault.Span.Length), fault.Arguments);
            return null;
        }
    }

    /// <summary>Whether a place lies in, or right behind, a word of a text.</summary>
    private static bool IsAt(string text, string word, int place)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (place >= at && place <= at + word.Length)
                return true;
        }

        return false;
    }

    /// <summary>The place of a part of a text, exact where the text is written as it is read.</summary>
    public TextSpan Within(Located<string> text, int start, int length)
    {
        var written = source.Text.Substring(text.Span.Start, text.Span.Length);
        var at = written.IndexOf(text.Value, StringComparison.Ordinal);
        return at < 0 || at > 1 ? text.Span : new TextSpan(text.Span.Start + at + start, length);
    }
}
