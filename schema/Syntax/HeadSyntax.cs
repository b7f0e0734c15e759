// A head of a row or column as written.
using System.Collections.Generic;
using Formwork.Schema.Text;

namespace Formwork.Schema.Syntax;

/// <summary>A head.</summary>
/// <param name="Label">Key, label and so on.</param>
/// <param name="Type">What is said about its cells.</param>
/// <param name="Total">Whether and how it is a total.</param>
/// <param name="Children">The heads under it, or null.</param>
internal sealed record HeadSyntax(LabelSyntax Label, CellTypeSyntax Type, TotalSyntax? Total, HeadSetSyntax? Children)
{
    /// <summary>Whether parts of it could not be read.</summary>
    public bool HasGaps { get; init; }
}
