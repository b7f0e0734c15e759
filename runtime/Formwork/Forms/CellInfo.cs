namespace Formwork;

/// <summary>A data cell of a template: where it stands, what it is called, and what it can hold.</summary>
public sealed class CellInfo
{
    internal CellInfo(int index, int sectionIndex, SectionInfo section, BandInfo band, CellType type)
    {
        Index = index;
        SectionIndex = sectionIndex;
        Section = section;
        Band = band;
        Type = type;
    }

    /// <summary>The number of the cell in the form's order, from 0.</summary>
    public int Index { get; }

    /// <summary>The number of the cell in the template, which is the same unless the template has lists.</summary>
    public required int TemplateIndex { get; init; }

    /// <summary>The item whose cell it is; null outside rows over a list, and in the template as such.</summary>
    public string? Item { get; internal init; }

    /// <summary>The index of its section.</summary>
    public int SectionIndex { get; }

    /// <summary>Its section.</summary>
    public SectionInfo Section { get; }

    /// <summary>Its band; the only one of the table where the form shows none.</summary>
    public BandInfo Band { get; }

    /// <summary>What it can hold.</summary>
    public CellType Type { get; }

    /// <summary>
    /// The key path of its row, band first, joined by dots; null in a table without rows. The row of an item is
    /// <c>row[item]</c>; a
    /// <c>]</c> in the item's name is written twice.
    /// </summary>
    public string? Row { get; internal init; }

    /// <summary>The key path of its column, joined by dots.</summary>
    public required string Column { get; init; }

    /// <summary>The printed labels of band and row, for people; null in a table without rows. That of an item is its
    /// name.</summary>
    public string? RowLabel { get; internal init; }

    /// <summary>The printed labels of its column, for people.</summary>
    public required string ColumnLabel { get; init; }

    /// <summary>The key path of the cell within its section: row and column; what notes stand at.</summary>
    public required string Place { get; init; }

    /// <summary>The key path of the cell within the report: section, row and column.</summary>
    public required string Path { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Path;
}
