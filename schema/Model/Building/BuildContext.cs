// What all builders of one compilation share.
using System;
using System.Collections.Generic;
using Formwork.Schema.Diagnostics;
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

    /// <summary>Whether a space stands between a number such as <c>1.</c> and its label: in Chinese there is none.</summary>
    public bool SpacesNumbers => template.Language is { } language && !language.Value.StartsWith("zh", StringComparison.OrdinalIgnoreCase);

    /// <summary>The shared sets by key.</summary>
    public Dictionary<string, SharedSyntax> Shared { get; } = new(StringComparer.Ordinal);

    /// <summary>The shared sets that some table uses.</summary>
    public HashSet<string> UsedShared { get; } = new(StringComparer.Ordinal);

    /// <summary>The kind of each leaf of a shared set, by set and path: it is one C# type, so it must be the same everywhere.</summary>
    public Dictionary<string, CellKind> SharedKinds { get; } = new(StringComparer.Ordinal);

    /// <summary>The units of amounts.</summary>
    public List<Located<string>> Units { get; } = [];

    /// <summary>The data cells so far.</summary>
    public int CellCount { get; set; }

    /// <summary>The heads so far: shared sets within shared sets could make more than any memory holds.</summary>
    public int HeadCount { get; set; }

    /// <summary>The place of a part of a text, exact where the text is written as it is read.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the part begins in it.</param>
    /// <param name="length">How long it is.</param>
    /// <returns>The place of the part, or of the whole text.</returns>
    public TextSpan Within(Located<string> text, int start, int length)
    {
        var written = source.Text.Substring(text.Span.Start, text.Span.Length);
        var at = written.IndexOf(text.Value, StringComparison.Ordinal);
        return at < 0 || at > 1 ? text.Span : new TextSpan(text.Span.Start + at + start, length);
    }
}
