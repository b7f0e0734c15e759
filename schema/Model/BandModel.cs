using Formwork.Schema.Text;

namespace Formwork.Schema.Model;

/// <summary>A band of a table. Its data cells are numbered row by row from <see cref="FirstCell"/>.</summary>
public sealed record BandModel
{
    /// <summary>The YAML key, or null for the only band of a table without bands.</summary>
    public string? Key { get; init; }

    /// <summary>The C# member and, followed by <c>Band</c>, its type; null without a key.</summary>
    public string? Name { get; init; }

    /// <summary>The printed caption; null without a key.</summary>
    public string? Label { get; init; }

    /// <summary>Other captions met in reports.</summary>
    public EquatableArray<string> Also { get; init; }

    /// <summary>The description for documentation, or null.</summary>
    public string? Description { get; init; }

    /// <summary>The column heads.</summary>
    public required EquatableArray<HeadModel> Columns { get; init; }

    /// <summary>The row heads; empty where the band is one row of figures without a head.</summary>
    public EquatableArray<HeadModel> Rows { get; init; }

    /// <summary>The C# name of the type that all rows of this band share, such as <c>FiguresRow</c>; nested in the
    /// section, or in the band where there is one.</summary>
    public required string RowTypeName { get; init; }

    /// <summary>The number, in the form's order, of the first data cell.</summary>
    public required int FirstCell { get; init; }

    /// <summary>A decorative head over all columns of this band, or null.</summary>
    public string? OverColumns { get; init; }

    /// <summary>Why the band is to be used no longer, or null; empty where no reason is given.</summary>
    public string? Deprecated { get; init; }

    /// <summary>The enumeration that the band declares, nested in its type, or null.</summary>
    public ChoiceModel? Choice { get; init; }

    /// <summary>The types of the data cells, row by row: as many as leaf rows (at least one) times leaf
    /// columns.</summary>
    public required EquatableArray<CellTypeModel> Cells { get; init; }

    /// <summary>What all rows hold in one column.</summary>
    /// <param name="column">The number of the leaf column.</param>
    /// <param name="columns">How many leaf columns there are.</param>
    /// <returns>What they hold; where it is a choice, the first cell of the column says which.</returns>
    public ColumnKind KindOf(int column, int columns)
    {
        var first = Cells[column];
        var (same, numbers) = (true, true);
        for (var cell = column; cell < Cells.Count; cell += columns)
        {
            same &= Cells[cell].Kind == first.Kind && Cells[cell].ChoiceTypeName == first.ChoiceTypeName;
            numbers &= Cells[cell].IsNumber;
        }

        return !same ? numbers ? ColumnKind.Amount : ColumnKind.Mixed : first.Kind switch
        {
            CellTypeKind.Count => ColumnKind.Count,
            CellTypeKind.Date => ColumnKind.Date,
            CellTypeKind.Choice => ColumnKind.Choice,
            CellTypeKind.Text => ColumnKind.Text,
            _ => ColumnKind.Amount,
        };
    }
}
