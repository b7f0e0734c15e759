using System.Collections.Generic;
using Formwork.Schema.Model;
using Formwork.Schema.Text;

namespace Formwork.Schema.Syntax;

/// <summary>A table.</summary>
internal sealed class TableSyntax
{
    public Located<string>? Stub { get; set; }

    public Located<string>? Corner { get; set; }

    public Located<string>? OverColumns { get; set; }

    /// <summary>The width in columns of figures, or null.</summary>
    public Located<int>? Grid { get; set; }

    public List<Located<string>> Numbering { get; set; } = [];

    public List<Located<string>> Notes { get; set; } = [];

    public CellTypeSyntax Type { get; set; } = CellTypeSyntax.None;

    /// <summary>The bands; a table without bands has one, whose label is null.</summary>
    public List<BandSyntax> Bands { get; } = [];

    public List<CheckSyntax> Checks { get; } = [];

    public List<TextCheckSyntax> TextChecks { get; } = [];

    /// <summary>Whether parts could not be read.</summary>
    public bool HasGaps { get; set; }
}

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

/// <summary>What is said about the cells under something; null where nothing is said.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Decimals">The decimals.</param>
/// <param name="Signed">Whether figures below zero are admitted.</param>
internal sealed record CellTypeSyntax(Located<CellTypeKind>? Kind, Located<string>? Unit, Located<int>? Decimals, Located<bool>? Signed)
{
    public static readonly CellTypeSyntax None = new(null, null, null, null);

    /// <summary>The least number.</summary>
    public Located<decimal>? Min { get; init; }

    /// <summary>The greatest number.</summary>
    public Located<decimal>? Max { get; init; }

    /// <summary>The options of a choice.</summary>
    public Located<OptionsSyntax>? Options { get; init; }

    /// <summary>Whether something said could not be understood, so that what does not fit may only follow from
    /// that.</summary>
    public bool IsDoubtful { get; init; }
}
