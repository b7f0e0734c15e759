// The report as constant plain text with slots: tables as tab-separated grids, as the reader of such text takes them.
using System.Globalization;
using System.Linq;
using System.Text;
using Formwork.Schema.Layout;

namespace Formwork.Generator.Emit;

/// <summary>Writes the plain-text formats.</summary>
internal static class TextFormat
{
    /// <summary>The report.</summary>
    /// <param name="shape">The report.</param>
    /// <returns>The format.</returns>
    public static string Page(ReportShape shape) => "{title}\n{preamble}" + string.Concat(shape.Outermost.Select(Section));

    /// <summary>A table alone, or null for a text. A cell that spans others leaves their places empty.</summary>
    /// <param name="shape">The report.</param>
    /// <param name="section">The section.</param>
    /// <returns>The format.</returns>
    public static string? Table(ReportShape shape, SectionShape section)
    {
        if (section.Grid is not { } grid)
            return null;
        var text = new StringBuilder();
        var repeated = new RepeatedRows(shape, grid);
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

        foreach (var note in section.Model.Table!.Notes)
            text.Append(MarkupText.Plain(note)).Append('\n');
        return text.ToString();
    }

    private static string Cell(GridCellModel cell) => cell.Kind == GridCellKind.Data
        ? "{" + cell.Cell.ToString(CultureInfo.InvariantCulture) + "}"
        : cell.List is null ? MarkupText.Plain(cell.Text) : RepeatedRows.Item;

    private static string Section(SectionShape section) =>
        MarkupText.Plain(section.Title) + "\n" + section.ContentSlot + "{notes:" + section.Model.Path + "}" + string.Concat(section.Sections.Select(Section));
}
