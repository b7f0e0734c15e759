// Figures as people write them, read through a report.
using System;
using System.Linq;
using Xunit;

namespace Formwork.Tests.Reading;

public class ValueTests
{
    private static readonly int Licences = Form.Cell("proactive_disclosure.item_5.licences.decisions");
    private static readonly int Fees = Form.Cell("proactive_disclosure.item_8.fees.amount");

    [Theory]
    [InlineData("", "")]
    [InlineData("0", "0")]
    [InlineData("/", "/")]
    [InlineData("-", "/")]
    [InlineData("——", "/")]
    [InlineData("不适用", "/")]
    [InlineData("１２３", "123")]
    [InlineData(" 7 ", "7")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("23，140", "23140")]
    [InlineData("+1036", "1036")]
    [InlineData("增4", "4")]
    [InlineData("12件", "12")]
    [InlineData("三十二", "32")]
    [InlineData("一千零五", "1005")]
    [InlineData("二万三千一百四十", "23140")]
    [InlineData("〇", "0")]
    [InlineData("3.0", "3")]
    [InlineData("2147483647", "2147483647")]
    public void A_count_is_read(string text, string expected)
    {
        var read = ReadOne(Licences, text);
        Assert.Equal(expected, Form.Cells(read.Report)[Licences].ToString());
        Assert.Empty(read.Findings);
    }

    [Theory]
    [InlineData("约5")]
    [InlineData("3.5")]
    [InlineData("-8")]
    [InlineData("减4")]
    [InlineData("1,23")]
    [InlineData("12,3456")]
    [InlineData("5元")]
    [InlineData("5 6")]
    [InlineData("2147483648")]
    [InlineData("99999999999999999999999999")]
    [InlineData("十十")]
    [InlineData("三三十")]
    [InlineData("见附件")]
    public void What_is_no_value_of_the_cell_is_said_and_left_blank(string text)
    {
        var read = ReadOne(Licences, text);
        Assert.True(Form.Cells(read.Report)[Licences].IsBlank);
        var finding = Assert.Single(read.Findings);
        Assert.Equal(("unreadable", Form.Article20, "item_5.licences", "decisions"), (finding.Rule, finding.Section, finding.Row, finding.Column));
        Assert.Equal(text, finding.Place?.Text);
        Assert.Contains(text, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("22（其中修订16件）", "22", "其中修订16件")]
    [InlineData("55(含自然失效２９件)", "55", "含自然失效２９件")]
    [InlineData("1,862件（含简易程序）", "1862", "含简易程序")]
    public void A_remark_behind_a_figure_becomes_a_note_at_the_cell(string text, string expected, string remark)
    {
        var read = ReadOne(Licences, text);
        Assert.Equal(expected, Form.Cells(read.Report)[Licences].ToString());
        Assert.Equal([new Note("item_5.licences.decisions", remark)], read.Report.ProactiveDisclosure.Notes);
        Assert.Empty(read.Findings);
    }

    [Theory]
    [InlineData("251000元", "25.1")]
    [InlineData("3.94万元", "3.94")]
    [InlineData("0.3亿元", "3000")]
    [InlineData("52.15", "52.15")]
    [InlineData("0.0001", "0.0001")]
    public void An_amount_is_converted_into_the_units_of_its_cell(string text, string expected)
    {
        var read = ReadOne(Fees, text);
        Assert.Equal(expected, Form.Cells(read.Report)[Fees].ToString());
        Assert.Empty(read.Findings);
    }

    [Fact]
    public void More_decimals_than_the_cell_holds_do_not_enter_it() => Assert.Equal("unreadable", Assert.Single(ReadOne(Fees, "0.5元").Findings).Rule);

    [Fact]
    public void A_head_may_name_another_unit()
    {
        var table = Form.Table(Form.Article20, cell => cell == Fees ? "251000" : Form.Figure(cell));
        var read = Form.ReadWith(Form.Article20, table.Select(line => line.Replace("单位：万元", "单位：元", StringComparison.Ordinal)));
        Assert.Equal("25.1", Form.Cells(read.Report)[Fees].ToString());
        Assert.Empty(read.Findings);
    }

    [Fact]
    public void Figures_under_the_heads_of_another_revision_are_nobodys()
    {
        var table = Form.Table(Form.Article20).Select(line => line
            .Replace("本年制发件数\t本年废止件数\t现行有效件数", "本年新制作数量\t本年新公开数量\t对外公开总数量", StringComparison.Ordinal));
        var read = Form.ReadWith(Form.Article20, table);
        Assert.Empty(Form.Wrong(read, Form.CellsOf(Form.Article20).Take(6)));
        Assert.Equal(["unclaimed", "unclaimed"], read.Findings.Select(finding => finding.Rule));
        Assert.All(read.Findings, finding => Assert.Equal(Severity.Warning, finding.Severity));
    }

    [Fact]
    public void Where_heads_of_another_revision_stand_among_the_forms_own_the_heads_decide()
    {
        var table = Form.Table(Form.Article20).Select(line => line
            .Replace("本年处理决定数量\t\t", "上一年项目数量\t本年增/减\t处理决定数量", StringComparison.Ordinal)
            .Replace("行政许可\t" + Form.Figure(Licences) + "\t\t", "行政许可\t801\t+9\t" + Form.Figure(Licences), StringComparison.Ordinal)
            .Replace("行政处罚\t", "行政处罚\t802\t-9\t", StringComparison.Ordinal)
            .Replace("行政强制\t", "行政强制\t803\t0\t", StringComparison.Ordinal));
        var read = Form.ReadWith(Form.Article20, table);
        Assert.Empty(Form.Wrong(read));
        Assert.Equal(3, read.Findings.Count(finding => finding.Rule == "unclaimed"));
    }

    [Fact]
    public void The_one_row_of_another_revision_is_in_no_row_of_this_one()
    {
        var table = Form.Table(Form.Applications);
        table.RemoveAll(line => line.Contains("不再处理", StringComparison.Ordinal) || line.Contains("3.其他", StringComparison.Ordinal));
        table.Insert(table.FindIndex(line => line.Contains("（七）", StringComparison.Ordinal)), "\t（六）其他处理\t\t4\t0\t0\t0\t0\t0\t4");
        var read = Form.ReadWith(Form.Applications, table);
        Assert.Equal(["missing_rows", "unclaimed"], read.Findings.Select(finding => finding.Rule).Order());
        Assert.Equal(21, read.Findings.Single(finding => finding.Rule == "missing_rows").Cells.Length);
        Assert.Empty(Form.Wrong(read, read.Findings.Single(finding => finding.Rule == "missing_rows").Cells));
    }

    private static ReadResult<AnnualReport> ReadOne(int cell, string text) =>
        Form.ReadWith(Form.Article20, Form.Table(Form.Article20, other => other == cell ? text : Form.Figure(other)));
}
