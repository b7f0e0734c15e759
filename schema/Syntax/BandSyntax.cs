// A band of a table as written.
using Formwork.Schema.Text;

namespace Formwork.Schema.Syntax;

/// <summary>A band.</summary>
/// <param name="Label">Key, label and so on; null for the only band of a table without bands.</param>
/// <param name="Type">What is said about its cells.</param>
/// <param name="Columns">The column heads.</param>
/// <param name="Rows">The row heads, or null for a table of one row of figures.</param>
internal sealed record BandSyntax(LabelSyntax? Label, CellTypeSyntax Type, HeadSetSyntax Columns, HeadSetSyntax? Rows)
{
    /// <summary>A head over all its columns, or null.</summary>
    public Located<string>? OverColumns { get; init; }
}
