using System.Collections.Generic;
using Formwork.Schema.Text;

namespace Formwork.Schema.Syntax;

/// <summary>A section: a text, a table, sections within it; nothing of them where they could not be read.</summary>
/// <param name="Label">Key, label and so on.</param>
/// <param name="Text">The text, or null.</param>
/// <param name="Table">The table, or null.</param>
/// <param name="Sections">The sections within it.</param>
internal sealed record SectionSyntax(LabelSyntax Label, TextSyntax? Text, TableSyntax? Table, List<SectionSyntax> Sections);

/// <summary>A text.</summary>
/// <param name="Required">Whether it must be there.</param>
/// <param name="Topics">The topics.</param>
internal sealed record TextSyntax(bool Required, List<LabelSyntax> Topics)
{
    /// <summary>What the text should mention.</summary>
    public List<LabelSyntax> Mentions { get; init; } = [];

    /// <summary>The least number of characters, or null.</summary>
    public Located<int>? MinLength { get; init; }

    /// <summary>The greatest number of characters, or null.</summary>
    public Located<int>? MaxLength { get; init; }
}
