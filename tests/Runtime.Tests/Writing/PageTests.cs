// Pages for people: HTML, Markdown, text.
using System;
using System.Linq;
using Formwork.Tests.Values;
using Xunit;

namespace Formwork.Tests.Writing;

public class PageTests
{
    [Fact]
    public void A_page_says_title_preamble_texts_and_figures()
    {
        var page = Samples.Sound.ToHtml();
        Assert.Contains("<title>青石县图书馆2023年借阅情况报告</title>", page, StringComparison.Ordinal);
        Assert.Contains("<h1>青石县图书馆2023年借阅情况报告</h1>", page, StringComparison.Ordinal);
        Assert.Contains("<p>本报告由青石县图书馆编制。</p>\n<p>开馆日期1987年5月4日。</p>", page, StringComparison.Ordinal);
        Assert.Contains("<tr><th scope=\"row\">小说</th><td>120</td><td>7</td><td>34567</td></tr>", page, StringComparison.Ordinal);
        Assert.Contains("@page", page, StringComparison.Ordinal);
        Assert.DoesNotContain('{', page.Split("</style>")[1]);
    }

    [Fact]
    public void A_line_that_is_a_topic_is_a_heading()
    {
        var page = Samples.Sound.ToHtml();
        Assert.Contains("<h3>（一）藏书。</h3>\n<p>全年购书。</p>\n<h3>2、借阅</h3>\n<p>借阅增长。</p>", page, StringComparison.Ordinal);
        Assert.Contains("### 2、借阅\n\n借阅增长。\n", Samples.Sound.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_amount_has_the_decimals_it_has_and_a_negative_figure_its_sign()
    {
        Assert.Contains("<td colspan=\"3\">3.5</td>", Samples.Sound.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("<td>1050</td><td>-12</td>", Samples.Sound.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Blank_is_empty_and_not_applicable_is_the_word_of_the_language()
    {
        Assert.Contains("<td>120</td><td>/</td>", Samples.WithGaps.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("<td>45</td><td></td>", Samples.WithGaps.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("| 科学 | 45 |  | 8901 |", Samples.WithGaps.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("小说\t120\t/\t34567\n", Samples.WithGaps.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_remark_names_its_cell_by_the_printed_labels()
    {
        var page = Samples.WithGaps.ToHtml();
        Assert.Contains("<ul class=\"notes\">\n<li>备注：“图书，小说”的“馆藏”：含破损29册</li>\n<li>备注：“经费，购书”的“金额（单位：万元）”：不详</li>\n<li>备注：据实填写</li>\n</ul>", page, StringComparison.Ordinal);
        Assert.Contains("备注：“增减”：与上年相比", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_remark_on_a_cell_that_there_is_not_is_printed_as_the_section_s()
    {
        var report = Samples.Sound with { Visits = Samples.Sound.Visits with { Notes = [new("nowhere", "不详")] } };
        Assert.Contains("<li>备注：不详</li>", report.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_tables_alone_are_those_of_the_page()
    {
        var tables = Samples.Sound.ToHtmlTables();
        Assert.StartsWith("<div class=\"table\">", tables, StringComparison.Ordinal);
        Assert.Equal(3, tables.Split("<table ").Length - 1);
        Assert.All(tables.Split('\n'), line => Assert.Contains(line, Samples.Sound.ToHtml(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_blank_report_is_a_blank_form()
    {
        var page = new LibraryReport().ToHtml();
        Assert.Contains("<h1>年借阅情况报告</h1>", page, StringComparison.Ordinal);
        Assert.Contains("<tr><th scope=\"row\">小说</th><td></td><td></td><td></td></tr>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<p>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Small_and_large_figures_are_written_digit_by_digit() => Assert.All(
        new[] { 0, 1, 9, 10, 11, 99, 100, 101, 999, 1000, Count.MaxValue, -1, Count.MinValue },
        value => Assert.Contains($"<td>1050</td><td>{value}</td>", Samples.Sound.With("visits.change", value).ToHtml(), StringComparison.Ordinal));

    [Fact]
    public void An_amount_is_printed_digit_by_digit() => Figures.Hold(Figures.Decimals, value =>
        Samples.Sound.With("stock.money.purchases.amount", value).ToHtml().Contains($"<td colspan=\"3\">{new Amount(value)}</td>", StringComparison.Ordinal));

    [Fact]
    public void A_writer_that_gives_little_room_gets_the_same_bytes()
    {
        foreach (var format in Enum.GetValues<ReportFormat>())
        {
            var stingy = new StingyWriter();
            var ample = new System.Buffers.ArrayBufferWriter<byte>(1 << 20);
            Samples.WithGaps.Write(format, stingy);
            Samples.WithGaps.Write(format, ample);
            Assert.Equal(ample.WrittenSpan.ToArray(), stingy.Written.ToArray());
        }
    }

    [Fact]
    public void Reports_are_written_from_many_threads_at_once()
    {
        var expected = (Samples.Sound.ToHtml(), Samples.WithGaps.ToHtml());
        var pages = ParallelEnumerable.Range(0, 400).WithDegreeOfParallelism(4)
            .Select(number => (number % 2 == 0 ? Samples.Sound : Samples.WithGaps).ToHtml() == (number % 2 == 0 ? expected.Item1 : expected.Item2));
        Assert.All(pages, Assert.True);
    }
}
