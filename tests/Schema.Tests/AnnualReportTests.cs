// The 2021 template as a whole.
using System.Linq;
using Formwork.Schema.Model;
using Xunit;

namespace Formwork.Schema.Tests;

public class AnnualReportTests
{
    private static readonly CompilationResult s_result = Templates.Compile(Templates.AnnualReport);

    private static TemplateModel Model => s_result.Model!;

    [Fact]
    public void It_compiles_without_findings()
    {
        Assert.Empty(s_result.Findings.Select(finding => finding.ToString("")));
    }

    [Fact]
    public void It_has_ten_and_175_and_fifteen_cells()
    {
        Assert.Equal(200, Model.CellCount);
        Assert.Equal([10, 175, 15], Model.Sections.Where(section => section.Table is not null).Select(section => section.Table!.Bands.Sum(band => band.Cells.Count)));
    }

    [Fact]
    public void Its_cells_are_numbered_on_from_band_to_band()
    {
        Assert.Equal([0, 6, 7, 9, 10, 185], Model.Sections.SelectMany(section => section.Table?.Bands ?? default).Select(band => band.FirstCell));
    }

    [Fact]
    public void Its_totals_are_25_row_totals_seven_column_totals_and_three_in_the_last_table()
    {
        Assert.Equal(25 + 3, Model.Totals.Count(total => total.Axis == TotalAxis.Row));
        Assert.Equal(7, Model.Totals.Count(total => total.Axis == TotalAxis.Column));
    }

    [Fact]
    public void A_row_total_adds_the_six_kinds_of_applicants()
    {
        Assert.Equal([10, 11, 12, 13, 14, 15], Model.Totals[0].Parts);
        Assert.Equal(16, Model.Totals[0].Cell);
    }

    [Fact]
    public void The_total_of_the_outcomes_adds_the_21_rows_above_it()
    {
        var total = Model.Totals.First(total => total.Axis == TotalAxis.Column);
        Assert.Equal(10 + (23 * 7), total.Cell);
        Assert.Equal(Enumerable.Range(2, 21).Select(row => 10 + (row * 7)), total.Parts);
    }

    [Fact]
    public void Its_rows_are_numbered_level_by_level()
    {
        var rows = Model.Sections[2].Table!.Bands[0].Rows;
        Assert.Equal(["一、", "二、", "三、", "四、"], rows.Select(row => row.Number));
        Assert.Equal("（七）", rows[2].Children[^1].Number);
        Assert.Equal("8.", rows[2].Children[2].Children[^1].Number);
        Assert.Equal(["一、", "二、", "三、", "四、", "五、", "六、"], Model.Sections.Select(section => section.Number));
    }

    [Fact]
    public void Shared_heads_are_one_type()
    {
        var columns = Model.Sections[3].Table!.Bands[0].Columns;
        Assert.Equal("ResultsColumns", columns[0].TypeName);
        Assert.Equal("LitigationColumns", columns[1].TypeName);
        Assert.All(columns[1].Children, child => Assert.Equal(("ResultsColumns", "results"), (child.TypeName, child.Shared)));
    }

    [Fact]
    public void Its_balance_is_asked_of_each_applicant_column()
    {
        var check = Model.Checks.Single(check => check.Key == "balance");
        Assert.Equal(7, check.Instances.Count);
        Assert.Equal("organisation.business", check.Instances[1].Column);
        Assert.Equal([11, 18, 11 + (23 * 7), 11 + (24 * 7)], check.Instances[1].Cells);
    }

    [Fact]
    public void The_fee_is_an_amount_with_four_decimals()
    {
        var cell = Assert.Single(Model.Sections[1].Table!.Bands[3].Cells);
        Assert.Equal(new CellTypeModel(CellTypeKind.Amount, false, 4, cell.Unit), cell);
        Assert.NotNull(cell.Unit);
    }
}
