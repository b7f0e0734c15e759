// A head of a row or column as written.
using Formwork.Schema.Text;

namespace Formwork.Schema.Syntax;

/// <summary>A head.</summary>
/// <param name="Label">Key, label and so on.</param>
/// <param name="Type">What is said about its cells.</param>
/// <param name="Total">Whether and how it is a total.</param>
/// <param name="Children">The heads under it, or null.</param>
internal sealed record HeadSyntax(LabelSyntax Label, CellTypeSyntax Type, TotalSyntax? Total, HeadSetSyntax? Children)
{
    /// <summary>The parts of its figures, or null.</summary>
    public HeadSetSyntax? OfWhich { get; init; }

    /// <summary>The list whose items are the rows here, or null.</summary>
    public Located<string>? Each { get; init; }

    /// <summary>How many columns of the grid it takes, or null.</summary>
    public Located<int>? Span { get; init; }

    /// <summary>Whether parts of it could not be read.</summary>
    public bool HasGaps { get; init; }
}
