// A table as written.
using System.Collections.Generic;
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
