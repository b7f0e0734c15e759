// A text section as written.
using System.Collections.Generic;
using Formwork.Schema.Text;

namespace Formwork.Schema.Syntax;

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
