// Type, unit, decimals and sign as written on a table, band, row or column.
using Formwork.Schema.Model;
using Formwork.Schema.Text;

namespace Formwork.Schema.Syntax;

/// <summary>What is said about the cells under something; null where nothing is said.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Decimals">The decimals.</param>
/// <param name="Signed">Whether figures below zero are admitted.</param>
internal sealed record CellTypeSyntax(Located<CellKind>? Kind, Located<string>? Unit, Located<int>? Decimals, Located<bool>? Signed)
{
    public static readonly CellTypeSyntax None = new(null, null, null, null);

    /// <summary>Whether something said could not be understood, so that what does not fit may only follow from that.</summary>
    public bool IsDoubtful { get; init; }
}
