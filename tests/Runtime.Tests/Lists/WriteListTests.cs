// Pages of reports with lists: a row for each item, names escaped, a line to be filled in where there is none.
using System;
using Formwork.Tests.Values;
using Xunit;

namespace Formwork.Tests.Lists;

public class WriteListTests
{
    [Fact]
    public void A_row_is_repeated_for_each_item_and_heads_span_all_of_them()
    {
        var html = new GrantsReport
        {
            Grants = new()
            {
                Below = new()
                {
                    Component =
                    [
                        new("CIA", new() { Staff = new() { People = 2, Cost = 10 }, Other = new() { People = 0, Cost = 0.25m } }),
                        new("FBI", new() { Staff = new() { People = 1, Cost = 0 }, Other = new() { People = 1, Cost = 0 } }),
                    ],
                },
                Total = new() { People = 9, Cost = 11.75m },
            },
        }.ToHtmlTables();
        Assert.Contains(
            """
            <tr><th scope="rowgroup" rowspan="4">下属{/each}单位</th><th scope="rowgroup" rowspan="2">CIA</th><th scope="row">人员</th><td>2</td><td>10</td></tr>
            <tr><th scope="row">其他</th><td>0</td><td>0.25</td></tr>
            <tr><th scope="rowgroup" rowspan="2">FBI</th><th scope="row">人员</th><td>1</td><td>0</td></tr>
            <tr><th scope="row">其他</th><td>1</td><td>0</td></tr>
            <tr><th scope="row" colspan="3">总计</th><td>9</td><td>11.75</td></tr>
            """,
            html,
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_list_is_printed_as_one_line_to_be_filled_in()
    {
        Assert.Contains(
            """
            <tr><th scope="rowgroup" rowspan="2">下属{/each}单位</th><th scope="rowgroup" rowspan="2"></th><th scope="row">人员</th><td></td><td></td></tr>
            <tr><th scope="row">其他</th><td></td><td></td></tr>
            <tr><th scope="row" colspan="3">
            """,
            new GrantsReport().ToHtmlTables(),
            StringComparison.Ordinal);
        var report = new OfficesReport();
        Assert.Contains("\n\t\t\t\n总计\t\t\t\n", report.ToText(), StringComparison.Ordinal);
        Assert.Contains("|  |  |  |  |\n", report.ToMarkdown(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;", "\\<script\\>alert(1)\\</script\\>", "<script>alert(1)</script>")]
    [InlineData("a | b", "a | b", "a \\| b", "a | b")]
    [InlineData("{item}{0}{/each}", "{item}{0}{/each}", "\\{item\\}\\{0\\}\\{/each\\}", "{item}{0}{/each}")]
    [InlineData("\"x\"", "&quot;x&quot;", "\"x\"", "\"x\"")]
    public void Names_are_escaped_in_every_format(string name, string html, string markdown, string text)
    {
        var report = new OfficesReport { Lists = new() { Components = [name] } };
        Assert.Contains($">{html}</th>", report.ToHtmlTables(), StringComparison.Ordinal);
        Assert.Contains($"| {markdown} |", report.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains($"\n{text}\t\t\t\n", report.ToText(), StringComparison.Ordinal);
        Assert.Equal(report, Template.Of<OfficesReport>().ReadJson(report.ToJson()));
    }

    [Fact]
    public void A_text_has_a_line_for_every_row_whatever_the_items_are_called() => Figures.Hold(ListReports.Random(ListReports.Names), report =>
    {
        var form = report.GetForm();
        var expected = 14 + Math.Max(1, form.GetItems(0).Count) * 3 + Math.Max(1, form.GetItems(1).Count)
            + report.Overview.Notes.Count + report.Requests.Notes.Count + report.Costs.Notes.Count + report.Visits.Notes.Count + report.Money.Notes.Count;
        var text = report.ToText();
        return text.AsSpan().TrimEnd('\n').Count('\n') + 1 == expected;
    }, 300);
}
