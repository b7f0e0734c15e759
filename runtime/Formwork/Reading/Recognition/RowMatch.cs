using System.Collections.Immutable;
using System.Linq;

namespace Formwork.Reading;

/// <summary>A row of a document that is a row of the form.</summary>
internal sealed class RowMatch(RowLabels row, Line line, int label, Header header)
{
    /// <summary>The row of the form.</summary>
    public RowLabels Row => row;

    /// <summary>The line where it begins.</summary>
    public Line Line => line;

    /// <summary>The place of its label among the cells; -1 where it has none.</summary>
    public int Label { get; private set; } = label;

    /// <summary>The heads that were printed over it.</summary>
    public Header Header => header;

    /// <summary>The cells of the row.</summary>
    public ImmutableArray<DocumentCell> Cells { get; private set; } = line.Cells;

    /// <summary>Whether its cells stand one a line, so that a cell left empty leaves no trace.</summary>
    public bool IsVertical { get; private set; }

    /// <summary>How many figures stand in it.</summary>
    public int Figures => Cells.Skip(Label + 1).Count(cell => !cell.IsEmpty);

    /// <summary>The place of the first figure; the number of cells where there is none.</summary>
    public int First => Enumerable.Range(Label + 1, Cells.Length - Label - 1).FirstOrDefault(i => !Cells[i].IsEmpty, Cells.Length);

    /// <summary>The place of the last figure.</summary>
    public int Last => Enumerable.Range(Label + 1, Cells.Length - Label - 1).LastOrDefault(i => !Cells[i].IsEmpty, -1);

    /// <summary>Adds a figure from a line of its own.</summary>
    public void Append(DocumentCell cell)
    {
        IsVertical = true;
        Cells = Figures == 0 ? [.. Cells[..(Label + 1)], cell] : Cells.Add(cell);
    }

    /// <summary>Takes the figures from a line that has no label.</summary>
    public void TakeFiguresOf(Line other)
    {
        Cells = other.Cells;
        Label = -1;
    }
}
