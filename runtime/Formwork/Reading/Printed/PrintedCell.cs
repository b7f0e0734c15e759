namespace Formwork.Reading;

/// <summary>A cell of a table as the form prints it as text.</summary>
/// <param name="Kind">What stands in it.</param>
/// <param name="Words">The words of the form; empty for an item and for a figure.</param>
/// <param name="Cell">The number that a figure has in the template, or -1.</param>
internal readonly record struct PrintedCell(PrintedCellKind Kind, string Words, int Cell = -1)
{
    /// <summary>Whether a text can stand in the cell. What names an item is for others to say.</summary>
    public bool Admits(string text, bool isFirst) => Kind switch
    {
        PrintedCellKind.Words => text == Words,
        PrintedCellKind.FirstWords => text == (isFirst ? Words : ""),
        _ => true,
    };
}
