// What real documents do to tables, and that every figure is still read into its own cell, or into none.
using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Formwork.Tests.Reading;

public class TableLayoutTests
{
    [Fact]
    public void A_sound_report_is_read_whole()
    {
        var read = Form.Read(Form.Report());
        Assert.Empty(read.Findings);
        Assert.Empty(Form.Wrong(read));
        Assert.Equal(200, read.Figures);
        Assert.Equal(1, read.Coverage);
    }

    [Fact]
    public void Empty_cells_at_the_end_of_lines_may_be_missing_or_too_many()
    {
        Assert.Empty(Form.Wrong(Form.ReadWith(Form.Article20, Form.Table(Form.Article20).Select(line => line.TrimEnd('\t')))));
        Assert.Empty(Form.Wrong(Form.ReadWith(Form.Applications, Form.Table(Form.Applications).Select(line => line + "\t\t"))));
    }

    [Fact]
    public void The_number_of_cells_may_drift_at_a_page_break()
    {
        var table = Form.Table(Form.Applications);
        for (var i = 3; i < table.Count; i++)
            table[i] = i % 3 == 0 ? table[i].Replace("\t\t\t", "\t\t", StringComparison.Ordinal) : i % 3 == 1 ? table[i].TrimStart('\t') + "\t\t" : table[i];
        Assert.Empty(Form.Wrong(Form.ReadWith(Form.Applications, table)));
    }

    [Fact]
    public void A_table_may_be_cut_by_a_page_number_and_blank_lines()
    {
        var table = Form.Table(Form.Applications);
        table.InsertRange(12, ["", "- 7 -", ""]);
        table.InsertRange(20, ["", "8", ""]);
        var read = Form.ReadWith(Form.Applications, table);
        Assert.Empty(read.Findings);
        Assert.Empty(Form.Wrong(read));
        Assert.Empty(read.Report.Applications.Notes);
    }

    [Fact]
    public void A_table_may_be_cut_into_many_with_its_heads_printed_again()
    {
        var table = Form.Table(Form.Applications);
        var heads = table.Take(3).ToList();
        for (var i = 24; i > 5; i -= 5)
            table.InsertRange(i, ["", .. heads]);
        var read = Form.ReadWith(Form.Applications, table);
        Assert.Empty(read.Findings);
        Assert.Empty(Form.Wrong(read));
    }

    [Theory]
    [InlineData("2.5", "应为整数。请核对。改正以前按没填处理。")]
    [InlineData("-3", "不应小于0。请核对。改正以前按没填处理。")]
    [InlineData("2.5件", "填的是2.5件，应为整数。请核对。改正以前按没填处理。")]
    [InlineData("三十几", "不是可以识别的数，按没填处理。请改为数字。")]
    public void A_number_that_its_cell_cannot_hold_is_told_from_what_is_none(string text, string sentence)
    {
        var cell = Form.Cell("applications.new.total");
        var read = Form.ReadWith(Form.Applications, Form.Table(Form.Applications, index => index == cell ? text : Form.Figure(index)));
        var finding = Assert.Single(read.Findings);
        Assert.Equal("unreadable", finding.Rule);
        Assert.EndsWith(sentence, finding.Message, StringComparison.Ordinal);
        Assert.Empty(Form.Wrong(read, cell));
    }

    [Fact]
    public void Columns_in_another_order_are_read_by_their_heads()
    {
        var item = Form.Table(Form.Article20);
        var heads = item.FindIndex(line => line.Contains("本年制发件数", StringComparison.Ordinal));
        for (var i = heads; i < heads + 3; i++)
            item[i] = Exchange(item[i], 1, 3);
        var read = Form.ReadWith(Form.Article20, item);
        Assert.Empty(read.Findings);
        Assert.Empty(Form.Wrong(read));

        // Under a head over columns: those of other lines stay where they are.
        var nested = Form.Table(Form.Applications);
        var columns = nested[2].Split('\t').ToList();
        var (business, law) = (columns.IndexOf("商业企业"), columns.IndexOf("法律服务机构"));
        for (var i = 2; i < nested.Count; i++)
            nested[i] = Exchange(nested[i], business, law);
        read = Form.ReadWith(Form.Applications, nested);
        Assert.Empty(read.Findings);
        Assert.Empty(Form.Wrong(read));
    }

    [Fact]
    public void Columns_whose_order_cannot_be_told_are_left_blank_and_every_row_is_said()
    {
        // The total before the head over five columns: which of them moved with it, no line of heads says.
        var table = Form.Table(Form.Applications);
        var columns = table[1].Split('\t').ToList();
        table[1] = Exchange(table[1], columns.IndexOf("法人或其他组织"), columns.IndexOf("总计"));
        var read = Form.ReadWith(Form.Applications, table);
        Assert.Empty(Form.Wrong(read, Form.CellsOf(Form.Applications)));
        Assert.Equal(25, read.Findings.Count(finding => finding.Rule == "unclaimed"));
        Assert.DoesNotContain(read.Findings, finding => finding.Rule != "unclaimed");
    }

    [Theory]
    [InlineData(Form.Article20)]
    [InlineData(Form.Applications)]
    [InlineData(Form.Review)]
    public void A_table_may_be_written_one_cell_a_line(string section)
    {
        var table = Form.Table(section).SelectMany(line => line.Split('\t', StringSplitOptions.RemoveEmptyEntries));
        var read = Form.ReadWith(section, table);
        Assert.Empty(read.Findings);
        Assert.Empty(Form.Wrong(read));
    }

    [Fact]
    public void A_row_of_one_cell_a_line_that_lacks_figures_is_in_no_column_for_certain()
    {
        var table = Form.Table(Form.Applications).SelectMany(line => line.Split('\t', StringSplitOptions.RemoveEmptyEntries)).ToList();
        var row = Row("applications.outcomes.refused.state_secret");
        table.Remove(Form.Figure(row[2]));
        var read = Form.ReadWith(Form.Applications, table);
        Assert.Empty(Form.Wrong(read, row));
        Assert.Equal("unclaimed", Assert.Single(read.Findings).Rule);
    }

    [Fact]
    public void A_label_may_be_torn_over_two_lines_wherever_its_figures_stand()
    {
        const string Label = "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请";
        foreach (var (upper, lower) in new[] { ("2.申请人逾期未按收费通知要求缴纳", "费用、行政机关不再处理其政府信息公开申请"), ("2.申请人", "逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请") })
        {
            var table = Form.Table(Form.Applications);
            var index = table.FindIndex(line => line.Contains(Label, StringComparison.Ordinal));
            var figures = table[index][(table[index].IndexOf(Label, StringComparison.Ordinal) + Label.Length)..];
            foreach (var torn in new[] { new[] { "\t\t" + upper, lower + figures }, ["\t\t" + upper + figures, lower], ["\t\t" + upper + figures, "\t\t" + lower], ["\t\t" + upper, "\t\t" + lower + figures] })
            {
                var damaged = new List<string>(table);
                damaged.RemoveAt(index);
                damaged.InsertRange(index, torn);
                Assert.Empty(Form.Wrong(Form.ReadWith(Form.Applications, damaged)));
            }
        }
    }

    [Fact]
    public void A_head_row_may_be_torn_into_three()
    {
        var table = Form.Table(Form.Applications);
        table[2] = "\t\t\t\t商业\t科研\t社会\t法律\t其\t";
        table.InsertRange(3, ["\t\t\t\t企业\t机构\t公益\t服务\t他\t", "\t\t\t\t\t\t组织\t机构\t\t"]);
        var read = Form.ReadWith(Form.Applications, table);
        Assert.Empty(read.Findings);
        Assert.Empty(Form.Wrong(read));
    }

    [Fact]
    public void A_single_row_is_read_by_the_heads_over_it_torn_or_not_and_without_its_section()
    {
        var figures = Form.Table(Form.Review)[^1];
        foreach (var heads in new[]
        {
            "维持\t纠正\t结果\t审结\t计\t维持\t纠正\t\t审结\t计\t维持\t纠正\t结果\t审结\t计",
            "\t\t其他\t尚未\t\t结果维\t结果纠\t其他\t尚未\t总\t结果维\t结果纠\t其他\t尚未\t总",
        })
        {
            var text = Form.Report((Form.Review, [heads, figures])).Replace("四、政府信息公开行政复议、行政诉讼情况\n", "", StringComparison.Ordinal);
            var read = Form.Read(text);
            Assert.Empty(read.Findings);
            Assert.Empty(Form.Wrong(read));
        }
    }

    [Fact]
    public void A_single_row_without_heads_is_nobodys()
    {
        var read = Form.ReadWith(Form.Review, [Form.Table(Form.Review)[^1]]);
        Assert.Contains(read.Findings, finding => finding is { Rule: "missing_table", Section: Form.Review });
        Assert.Empty(Form.Wrong(read, Form.CellsOf(Form.Review)));
    }

    [Fact]
    public void A_table_is_found_in_whatever_section_it_stands()
    {
        var read = Form.Read(Form.Report((Form.Article20, Form.Table(Form.Review)), (Form.Review, Form.Table(Form.Article20))));
        Assert.Empty(read.Findings);
        Assert.Empty(Form.Wrong(read));
    }

    [Fact]
    public void Figures_that_a_row_does_not_print_are_missing_at_its_right_end()
    {
        var table = Form.Table(Form.Applications);
        var row = Row("applications.outcomes.granted");
        var index = table.FindIndex(line => line.Contains("予以公开", StringComparison.Ordinal));
        table[index] = "\t（一）予以公开\t" + string.Join('\t', row.Take(5).Select(Form.Figure));
        var read = Form.ReadWith(Form.Applications, table);
        Assert.Empty(read.Findings);
        Assert.Empty(Form.Wrong(read, row.Skip(5)));
    }

    [Fact]
    public void A_row_with_more_figures_than_columns_is_in_no_column_for_certain()
    {
        var table = Form.Table(Form.Applications);
        var index = table.FindIndex(line => line.Contains("重复申请", StringComparison.Ordinal));
        table[index] = table[index].Replace("\t\t", "", StringComparison.Ordinal) + "\t5\t6";
        var read = Form.ReadWith(Form.Applications, table);
        Assert.Empty(Form.Wrong(read, Row("applications.outcomes.not_processed.repeated")));
        Assert.Equal("unclaimed", Assert.Single(read.Findings).Rule);
    }

    [Fact]
    public void Columns_left_blank_stay_blank_and_only_totals_are_read()
    {
        var totals = Form.CellsOf(Form.Applications).Where(cell => Form.Template.Cells[cell].Column == "total").ToHashSet();
        var blank = Form.CellsOf(Form.Applications).Where(cell => !totals.Contains(cell)).ToList();
        var read = Form.ReadWith(Form.Applications, Form.Table(Form.Applications, cell => totals.Contains(cell) ? Form.Figure(cell) : ""));
        Assert.Empty(read.Findings);
        Assert.Empty(Form.Wrong(read, blank));
    }

    [Fact]
    public void The_same_label_in_two_groups_is_told_by_order_and_parent()
    {
        var read = Form.Read(Form.Report());
        Assert.Equal(Form.Figure(Form.Cell("applications.outcomes.other_handling.other.natural_person")), read.Report.Applications.Outcomes.OtherHandling.Other.NaturalPerson.ToString());

        // Without the parent's label, and with the row before lost.
        var table = Form.Table(Form.Applications);
        table.RemoveAll(line => line.Contains("申请人", StringComparison.Ordinal) && line.Contains("不再处理", StringComparison.Ordinal));
        read = Form.ReadWith(Form.Applications, table);
        int[] lost = [.. Row("applications.outcomes.other_handling.correction_overdue"), .. Row("applications.outcomes.other_handling.fee_unpaid")];
        Assert.Empty(Form.Wrong(read, lost));
        Assert.Equal(lost, Assert.Single(read.Findings).Cells);
    }

    [Fact]
    public void The_same_head_in_two_bands_is_told_by_the_rows_even_without_captions()
    {
        var table = Form.Table(Form.Article20);
        table.RemoveAll(line => line.StartsWith('第'));
        var read = Form.ReadWith(Form.Article20, table);
        Assert.Empty(read.Findings);
        Assert.Empty(Form.Wrong(read));
    }

    [Fact]
    public void Captions_may_be_paragraphs_of_their_own()
    {
        var read = Form.ReadWith(Form.Article20, Form.Table(Form.Article20).Select(line => line.StartsWith('第') ? line.Trim() : line));
        Assert.Empty(read.Findings);
        Assert.Empty(Form.Wrong(read));
    }

    private static int[] Row(string path) =>
        [.. Form.Template.Cells.Where(cell => cell.Path.StartsWith(path + ".", StringComparison.Ordinal)).Select(cell => cell.Index)];

    private static string Exchange(string line, int left, int right)
    {
        var cells = line.Split('\t');
        (cells[left], cells[right]) = (cells[right], cells[left]);
        return string.Join('\t', cells);
    }
}
