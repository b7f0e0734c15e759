using System.Collections.Immutable;

namespace Formwork.Reading;

/// <summary>A row of a table, a paragraph (a row of one cell), or a picture.</summary>
internal sealed class Line(LineKind kind, ImmutableArray<DocumentCell> cells)
{
    private ImmutableArray<CellView> _views;

    /// <summary>What it is.</summary>
    public LineKind Kind => kind;

    /// <summary>The cells; their index is their place in the grid.</summary>
    public ImmutableArray<DocumentCell> Cells => cells;

    /// <summary>Whether it may be a row of a table: one in a table, or a paragraph in a table of one cell a
    /// line.</summary>
    public bool IsRow { get; set; } = kind == LineKind.Row;

    /// <summary>What the line was recognised as.</summary>
    public LineUse Use { get; set; }

    /// <summary>For a heading: the index of the section; otherwise -1.</summary>
    public int Section { get; set; } = -1;

    /// <summary>For a heading: what stands behind the title on the same line.</summary>
    public string Rest { get; set; } = "";

    /// <summary>The table that begins here exactly as the form prints it, or null.</summary>
    public FoundPrint? Printed { get; set; }

    /// <summary>The line of the source.</summary>
    public int Number => cells.IsEmpty ? 1 : cells[0].Line;

    /// <summary>The text, its cells parted by tabs.</summary>
    public string Text
    {
        get
        {
            if (cells.Length == 1)
                return cells[0].Text;
            var text = new System.Text.StringBuilder();
            foreach (var cell in cells)
                text.Append(cell.Text).Append('\t');
            return text.ToString().TrimEnd();
        }
    }

    /// <summary>The cells in which something stands.</summary>
    public ImmutableArray<CellView> Views(Lexicon lexicon)
    {
        if (!_views.IsDefault)
            return _views;
        var views = ImmutableArray.CreateBuilder<CellView>();
        for (var i = 0; i < cells.Length; i++)
        {
            if (!cells[i].IsEmpty)
                views.Add(new(i, cells[i], lexicon));
        }

        return _views = views.ToImmutable();
    }

    /// <summary>The place of the line in the source.</summary>
    public SourcePlace Place()
    {
        foreach (var cell in cells)
        {
            if (!cell.IsEmpty)
                return new(cell.Line, cell.Column, Text);
        }

        return new(Number, 1, Text);
    }
}
