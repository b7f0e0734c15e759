using System.Collections.Generic;
using Formwork.Schema.Syntax;

namespace Formwork.Schema.Model.Building;

/// <summary>A table with its bands.</summary>
internal sealed class TableNode(SectionSyntax section, string path, List<BandNode> bands)
{
    public SectionSyntax Section { get; } = section;

    /// <summary>The keys from the outermost section to that of the table, joined by dots.</summary>
    public string Path { get; } = path;

    public string Key => Section.Label.Key.Value;

    public List<BandNode> Bands { get; } = bands;

    public bool IsBanded => Bands.Count > 0 && Bands[0].Key is not null;

    /// <summary>Whether a band is missing because of a mistake.</summary>
    public bool HasGaps { get; set; }
}
