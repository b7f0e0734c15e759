// Cells by number and by path.
using System.Linq;
using Xunit;

namespace Formwork.Tests.Layout;

public class CellInfoTests
{
    private static readonly Template Form = Template.Of<LibraryReport>();

    [Theory]
    [InlineData("stock.books.science.bought", 3)]
    [InlineData("stock.money.purchases.amount", 6)]
    [InlineData("loans.outcomes.renewed.twice.children.others", 25)]
    [InlineData("visits.change", 38)]
    public void A_cell_is_found_by_its_path(string path, int index)
    {
        Assert.True(Form.TryFindCell(path, out var found));
        Assert.Equal(index, found);
        Assert.Equal(path, Form.Cells[index].Path);
    }

    [Fact]
    public void A_path_that_leads_to_no_figure_finds_nothing()
    {
        Assert.False(Form.TryFindCell("loans.outcomes.renewed", out _));
        Assert.False(Form.TryFindCell("", out _));
    }

    [Fact]
    public void Every_cell_has_its_number_and_a_path_of_its_own()
    {
        Assert.Equal(Form.CellCount, Form.Cells.Length);
        Assert.Equal(Enumerable.Range(0, Form.CellCount), Form.Cells.Select(cell => cell.Index));
        Assert.Equal(Form.CellCount, Form.Cells.Select(cell => cell.Path).Distinct().Count());
    }

    [Fact]
    public void A_cell_says_where_it_stands_by_key_and_by_label()
    {
        var cell = Form.Cells[21];
        Assert.Equal(("loans", 2), (cell.Section.Key, cell.SectionIndex));
        Assert.Equal(("outcomes.renewed.once", "children.others"), (cell.Row, cell.Column));
        Assert.Equal(("结果，续借，一次", "少儿，其他"), (cell.RowLabel, cell.ColumnLabel));
        Assert.Equal("outcomes.renewed.once.children.others", cell.Place);
    }

    [Fact]
    public void A_row_of_a_band_begins_with_the_band()
    {
        var cell = Form.Cells[6];
        Assert.Equal(("money.purchases", "经费，购书"), (cell.Row, cell.RowLabel));
        Assert.Equal((CellTypeKind.Amount, 2), (cell.Type.Kind, cell.Type.Decimals));
    }

    [Fact]
    public void A_table_without_rows_has_cells_without_a_row()
    {
        Assert.Null(Form.Cells[38].Row);
        Assert.Null(Form.Cells[38].RowLabel);
        Assert.True(Form.Cells[38].Type.Signed);
        Assert.False(Form.Cells[37].Type.Signed);
    }
}
