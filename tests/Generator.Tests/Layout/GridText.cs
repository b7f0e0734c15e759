// A grid as text, to be looked at.
using System.Globalization;
using System.Linq;
using System.Text;
using Formwork.Schema.Layout;

namespace Formwork.Generator.Tests.Layout;

using GridCellKind = Formwork.Schema.Layout.GridCellKind;

/// <summary>Writes grids as text.</summary>
internal static class GridText
{
    public static string Of(string key, GridModel grid)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{key}: {grid.Rows} x {grid.Columns}, stub {grid.StubColumns}\n");
        foreach (var row in grid.Cells.GroupBy(cell => cell.Row))
        {
            text.Append(CultureInfo.InvariantCulture, $"{row.Key,2}  ");
            text.AppendJoin(" | ", row.Select(Of)).Append('\n');
        }

        return text.ToString();
    }

    private static string Of(GridCellModel cell)
    {
        var span = (cell.RowSpan > 1 ? $" rs{cell.RowSpan}" : "") + (cell.ColumnSpan > 1 ? $" cs{cell.ColumnSpan}" : "");
        return $"{cell.Column}{span} {(cell.Kind == GridCellKind.Data ? "#" + cell.Cell : $"{cell.Kind}: {cell.Text}")}";
    }
}
