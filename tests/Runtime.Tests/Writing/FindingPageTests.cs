// The page of a report with its findings: the same page, the cells marked, the list on top.
using System;
using System.Buffers;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Formwork.Testing;
using Formwork.Tests.Lists;
using Xunit;

namespace Formwork.Tests.Writing;

public partial class FindingPageTests
{
    private static readonly LibraryReport Faulty = Samples.WithGaps.With("loans.new.total", 150).With("loans.outcomes.returned.total", Cell.Blank).With("visits.counted.total", 7)
        with
    { Overview = new(), Facts = Samples.Sound.Facts with { Year = null } };

    [Fact]
    public void A_page_with_findings_is_the_page_with_marks_in_it() => PageLaw.CheckMarked(Faulty.ToHtml(Faulty.Validate()), Faulty.ToHtml());

    [Fact]
    public void A_cell_has_the_sentence_at_hand_its_look_and_the_number_of_its_entry()
    {
        var report = Samples.Sound.With("loans.new.total", 150);
        var page = report.ToHtml(report.Validate());
        var cell = MarkedCell().Matches(page).Single(match => match.Groups["figure"].Value == "150");
        Assert.Equal("error", cell.Groups["look"].Value);
        Assert.StartsWith("1 “本年新借”一行的“总计”填的是150，但这一行的各分项相加是142，相差8。", cell.Groups["title"].Value, StringComparison.Ordinal);
        Assert.Contains("href=\"#finding-1\" aria-label=\"错误 1\" aria-describedby=\"finding-1\">1</a>", cell.Groups["marks"].Value, StringComparison.Ordinal);
        Assert.Contains($"<li id=\"finding-1\" class=\"error\"><strong>错误</strong> ", page, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"#{cell.Groups["id"].Value}\">查看位置</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_stands_between_title_and_form_and_is_grouped_by_table()
    {
        var page = Faulty.ToHtml(Faulty.Validate());
        Assert.True(page.IndexOf("</h1>", StringComparison.Ordinal) < page.IndexOf("<h2 id=\"finding-list\">核对结果</h2>", StringComparison.Ordinal));
        Assert.True(page.IndexOf("</ol>\n</section>", StringComparison.Ordinal) < page.IndexOf("<section id=\"overview\">", StringComparison.Ordinal));
        var list = page[page.IndexOf("<section class=\"findings", StringComparison.Ordinal)..page.IndexOf("</section>", StringComparison.Ordinal)];
        Assert.Equal(["基本信息", "一、总体情况", "三、借阅情况", "四、到馆情况"], Regex.Matches(list, "<h3>(.*)</h3>").Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal).OrderBy(name => name[0] == '基' ? 0 : 1).ThenBy(name => "一二三四".IndexOf(name[0], StringComparison.Ordinal)));
        Assert.Equal(Enumerable.Range(1, Regex.Count(list, "<li ")), Regex.Matches(list, "<li id=\"finding-([0-9]+)\"").Select(match => int.Parse(match.Groups[1].Value, null)));
    }

    [Fact]
    public void A_fact_is_marked_in_the_title_on_the_page_and_not_in_that_of_the_window()
    {
        var page = Faulty.ToHtml(Faulty.Validate());
        Assert.Contains("<title>青石县图书馆年借阅情况报告</title>", page, StringComparison.Ordinal);
        Assert.Matches("<h1>青石县图书馆<mark class=\"marked error\" title=\"1 没有找到“年度”，请补填。\"></mark><sup class=\"marks\"><a class=\"error\" id=\"mark-1\" href=\"#finding-1\"[^>]*>1</a></sup>年借阅情况报告</h1>", page);
        Assert.Contains("<a href=\"#mark-1\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_concerns_a_section_stands_in_it()
    {
        var page = Faulty.ToHtml(Faulty.Validate());
        Assert.Matches("<section id=\"overview\">\n<h2>一、总体情况</h2>\n<p class=\"marked error\">没有填写内容，请补写。<sup class=\"marks\">.*</sup></p>\n</section>", page);
        Assert.Contains("<a href=\"#overview\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_many_cells_leave_open_is_one_entry_that_marks_each_of_them()
    {
        var report = Samples.Sound.With("loans.new.total", Cell.Blank).With("loans.carried_in.total", Cell.Blank);
        var page = report.ToHtml(report.Validate());
        Assert.Single(Regex.Matches(page, "<li "));
        Assert.Equal(2, Regex.Count(page, "<td id=\"cell-[0-9]+\" class=\"marked information\" title=\"1 [^\"]*按已填的数推算应为"));
    }

    [Fact]
    public void A_sound_report_says_so()
    {
        var page = Samples.Sound.ToHtml(Samples.Sound.Validate());
        Assert.Contains("<p>没有发现问题。</p>", page, StringComparison.Ordinal);
        PageLaw.CheckMarked(page, Samples.Sound.ToHtml());
    }

    [Fact]
    public void What_was_accepted_is_marked_as_such_and_listed_last()
    {
        var report = Samples.Sound.With("visits.counted.total", 7);
        var page = report.ToHtml(report.Validate(new() { Accepted = [new("row_total", "visits", null, "counted.total", "已说明")] }));
        Assert.Contains("<p>没有发现问题。</p>", page, StringComparison.Ordinal);
        Assert.Contains("class=\"marked accepted\"", page, StringComparison.Ordinal);
        Assert.Matches("<h3>已核实认可的问题</h3>\n<ol start=\"1\">\n<li id=\"finding-1\" class=\"accepted\">.*认可理由：已说明", page);
        Assert.DoesNotContain("class=\"marked error\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void An_instruction_left_over_is_marked_in_the_text()
    {
        var report = Samples.Sound with { Remarks = new() { Text = "本馆（文字描述）如下。" } };
        var finding = new Finding { Rule = "left_over", Section = "remarks", Severity = Severity.Warning, State = FindingState.Fails, Message = "留空", Quote = "（文字描述）" };
        var page = report.ToHtml(report.Validate(new() { Reading = [finding] }));
        Assert.Matches("<p>本馆<mark class=\"marked warning\" title=\"1 留空\">（文字描述）</mark><sup class=\"marks\"><a class=\"warning\" id=\"mark-1\"[^>]*>1</a></sup>如下。</p>", page);
        PageLaw.CheckMarked(page, report.ToHtml());
    }

    [Fact]
    public void Quotes_that_overlap_are_marked_once_with_all_numbers()
    {
        var report = Samples.Sound with { Remarks = new() { Text = "甲乙丙丁戊\n甲乙" } };
        Finding Of(string quote) => new() { Rule = "left_over", Section = "remarks", Severity = Severity.Warning, State = FindingState.Fails, Message = quote, Quote = quote };
        var page = report.ToHtml(report.Validate(new() { Reading = [Of("乙丙"), Of("丙丁"), Of("甲乙丙丁戊己")] }));
        Assert.Matches("<p>甲<mark [^>]*>乙丙丁</mark><sup [^>]*>.*>1</a> .*>2</a></sup>戊</p>\n<p>甲乙</p>", page);
        PageLaw.CheckMarked(page, report.ToHtml());
    }

    [Fact]
    public void Rows_over_lists_are_marked_by_their_item()
    {
        Assert.True(ListReports.Sound.GetForm().TryFindCell("costs.component[FBI].staff.people", out var cell));
        var finding = new Finding { Rule = "unreadable", Section = "costs", Severity = Severity.Error, State = FindingState.Fails, Message = "一名", Cells = [cell] };
        var page = ListReports.Sound.ToHtml(ListReports.Sound.Validate(new() { Reading = [finding] }));
        Assert.Contains($"<th scope=\"rowgroup\" rowspan=\"2\">FBI</th><th scope=\"row\">人员</th><td id=\"cell-{cell}\" class=\"marked error\" title=\"1 一名\">1<sup", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_about_another_report_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Samples.Sound.ToHtml(ListReports.Sound.Validate()));
        var more = ListReports.Sound with { Lists = ListReports.Sound.Lists with { Components = ListReports.Sound.Lists.Components.With("NSA") } };
        Assert.Throws<ArgumentException>(() => more.ToHtml(ListReports.Sound.Validate()));
    }

    [Fact]
    public void The_buffer_gets_the_same_bytes()
    {
        var stingy = new StingyWriter();
        Faulty.WriteHtml(stingy, Faulty.Validate());
        Assert.Equal(Faulty.ToHtml(Faulty.Validate()), Encoding.UTF8.GetString(stingy.Written.ToArray()));
        var ample = new ArrayBufferWriter<byte>();
        Faulty.WriteHtml(ample, Faulty.Validate());
        Assert.Equal(stingy.Written.ToArray(), ample.WrittenSpan.ToArray());
    }

    [Fact]
    public void Words_that_try_to_be_markup_stay_words_wherever_they_come_from()
    {
        foreach (var text in Samples.HostileTexts)
        {
            var report = Faulty with { Facts = Faulty.Facts with { Library = text }, Preamble = text, Remarks = new() { Text = text, Notes = [new(text, text)] } };
            Finding Of(string? section, string? row) => new() { Rule = text, Section = section, Row = row, Severity = Severity.Error, State = FindingState.Fails, Message = text, Quote = text.Trim(), Actual = text };
            var options = new ValidationOptions
            {
                Reading = [Of("remarks", null), Of("facts", "library"), Of("facts", text), Of(text, text), Of(null, null), Of("loans", null)],
                Accepted = [new("row_total", "loans", "new", "total", text), new(text, text, text, text, text)],
            };
            PageLaw.CheckMarked(report.ToHtml(report.Validate(options)), report.ToHtml());
        }
    }

    [GeneratedRegex("<td[^>]* id=\"(?<id>cell-[0-9]+)\" class=\"marked (?<look>[a-z]+)\" title=\"(?<title>[^\"]*)\">(?<figure>[^<]*)<sup class=\"marks\">(?<marks>.*?)</sup></td>")]
    private static partial Regex MarkedCell();
}
