using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Formwork.Checks;
using Formwork.Pages;

namespace Formwork.Reading;

/// <summary>A table exactly as the form prints it as text: its grid, with the places where items stand.</summary>
internal sealed class PrintedTable
{
    private readonly TableGrid _grid;
    private readonly Dictionary<(int Row, int Column), GridCell> _cells;
    private readonly List<Run> _runs = [];

    public PrintedTable(TableLabels form, Template template)
    {
        Form = form;
        _grid = form.Info.Grid;
        _cells = _grid.Cells.ToDictionary(cell => (cell.Row, cell.Column));
        var section = template.Sections[form.Section];
        Title = TextMarks.RemoveFromParagraph(TextRenderer.ToLine(section.Number + section.Label), 0, 0, null);

        // Each leaf row, and each band without row heads, is one grid row with figures.
        var rows = new Queue<int>(_grid.Cells.Where(cell => cell.Kind == GridCellKind.Data).Select(cell => cell.Row).Distinct());
        foreach (var band in form.Info.Bands)
        {
            if (band.Rows.IsEmpty)
                rows.Dequeue();
            FindRuns(band.Rows, 0, rows, template);
        }

        Blocks = [.. Split()];
    }

    /// <summary>The table.</summary>
    public TableLabels Form { get; }

    /// <summary>The title that is printed over it.</summary>
    public string Title { get; }

    /// <summary>Its rows from top to bottom.</summary>
    public ImmutableArray<PrintedBlock> Blocks { get; }

    /// <summary>
    /// Whether the rows of two lists stand one behind the other: then nothing tells where the second begins but the
    /// items themselves.
    /// </summary>
    public bool HasNeighbours => Blocks.Skip(1).Where((block, i) => block.List >= 0 && Blocks[i].List >= 0).Any();

    /// <summary>How many cells a row has.</summary>
    public int Width => _grid.Columns;

    private void FindRuns(ImmutableArray<HeadInfo> heads, int column, Queue<int> rows, Template template)
    {
        foreach (var head in heads)
        {
            if (head.List is { } list)
                _runs.Add(new(rows.Peek(), head.LeafCount, column, template.IndexOfList(list)));
            if (head.Children.IsEmpty)
                rows.Dequeue();
            FindRuns(head.Children, column + 1, rows, template);
        }
    }

    private IEnumerable<PrintedBlock> Split()
    {
        var row = 0;
        foreach (var run in _runs)
        {
            if (run.First > row)
                yield return new(-1, RowsOf(row, run.First));
            row = run.First + run.Count;
            yield return new(run.List, RowsOf(run.First, row));
        }

        if (row < _grid.Rows)
            yield return new(-1, RowsOf(row, _grid.Rows));
    }

    private ImmutableArray<ImmutableArray<PrintedCell>> RowsOf(int first, int end) =>
        [.. Enumerable.Range(first, end - first)
            .Select(row => Enumerable.Range(0, Width).Select(column => CellAt(row, column)).ToImmutableArray())];

    // The words are compared with what is left of them when a text is taken apart. A head over all items stands beside
    // the first.
    private PrintedCell CellAt(int row, int column)
    {
        if (!_cells.TryGetValue((row, column), out var cell))
            return new(PrintedCellKind.Words, "");
        if (cell.Kind == GridCellKind.Data)
            return new(PrintedCellKind.Figure, "", cell.Cell);
        var run = cell.Kind == GridCellKind.RowHead ? _runs.Find(run => run.First == row) : null;
        if (run?.Column == column)
            return new(PrintedCellKind.Item, "");
        var words = TextMarks.Remove(TextRenderer.ToLine(cell.Text), 0, 0, null);
        return new(run is not null && column < run.Column ? PrintedCellKind.FirstWords : PrintedCellKind.Words, words);
    }

    // Rows that are there once for each item of a list, whose name stands in a column of the first.
    private sealed record Run(int First, int Count, int Column, int List);
}
