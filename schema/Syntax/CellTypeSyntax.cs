// Type, unit, decimals, sign, limits and options as written on a table, band, row or column.
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

    /// <summary>The least number.</summary>
    public Located<decimal>? Min { get; init; }

    /// <summary>The greatest number.</summary>
    public Located<decimal>? Max { get; init; }

    /// <summary>The options of a choice.</summary>
    public Located<OptionsSyntax>? Options { get; init; }

    /// <summary>Whether something said could not be understood, so that what does not fit may only follow from that.</summary>
    public bool IsDoubtful { get; init; }
}
