using System.Globalization;
using System.Linq;
using System.Text;
using Formwork.Schema.Layout;

namespace Formwork.Schema.Pages;

/// <summary>Writes the plain-text formats: tables as tab-separated grids, as the reader of such text takes them.</summary>
internal static class TextFormat
{
    /// <summary>The report.</summary>
    public static string Page(Page page) => "{title}\n{preamble}" + string.Concat(page.Outermost.Select(Section));

    /// <summary>A table alone. A cell that spans others leaves their places empty.</summary>
    public static string Table(PageSection section)
    {
        var grid = section.LayOut();
        var text = new StringBuilder();
        var repeated = new RepeatedRows(grid, section.Lists);
        var cells = grid.Cells.ToDictionary(cell => (cell.Row, cell.Column));
        for (var row = 0; row < grid.Rows; row++)
        {
            text.Append(repeated.Before(row));
            for (var column = 0; column < grid.Columns; column++)
            {
                if (column > 0)
                    text.Append('\t');
                if (cells.TryGetValue((row, column), out var cell))
                    text.Append(repeated.Once(cell, Cell(cell)));
            }

            text.Append('\n').Append(repeated.Behind(row));
        }

        foreach (var note in section.Table!.Notes)
            text.Append(PageText.Plain(note)).Append('\n');
        return text.ToString();
    }

    private static string Cell(GridCellModel cell) => cell.Kind == GridCellKind.Data
        ? "{" + cell.Cell.ToString(CultureInfo.InvariantCulture) + "}"
        : cell.List is null ? PageText.Plain(cell.Text) : RepeatedRows.Item;

    private static string Section(PageSection section) =>
        PageText.Plain(section.Title) + "\n" + section.ContentSlot + section.NotesSlot + string.Concat(section.Sections.Select(Section));
}
