// The paragraphs of the form before its first section: printed where a report has none of its own.
using System;
using System.Buffers;
using Formwork.Testing;
using Xunit;

namespace Formwork.Tests.Writing;

public class PreambleTests
{
    private const string Paragraph = "本报告由青石县图书馆编制，开馆日期1987年5月4日。";
    private static readonly LibraryReport WithoutOwn = Samples.Sound with { Preamble = null };

    [Fact]
    public void The_preamble_of_the_form_is_printed_with_its_facts_in_every_format()
    {
        Assert.Contains($"</h1>\n<p>{Paragraph}</p>\n<section", WithoutOwn.ToHtml(), StringComparison.Ordinal);
        Assert.Contains($"\n\n{Paragraph}\n\n## 一、", WithoutOwn.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains($"\n{Paragraph}\n一、", WithoutOwn.ToText(), StringComparison.Ordinal);
        Assert.Contains("\"preamble\":null", WithoutOwn.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_paragraph_with_a_fact_that_is_not_known_is_not_printed() =>
        Assert.DoesNotContain("编制", (WithoutOwn with { Facts = WithoutOwn.Facts with { Opened = null } }).ToHtml(), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("另有说明。")]
    public void A_preamble_of_the_report_s_own_is_all_that_is_printed(string own) =>
        Assert.DoesNotContain("编制", (WithoutOwn with { Preamble = own }).ToText(), StringComparison.Ordinal);

    [Fact]
    public void Facts_are_text_and_nothing_else_on_the_page()
    {
        var report = WithoutOwn with { Facts = WithoutOwn.Facts with { Library = "<b>a|b\n*c*" } };
        Assert.Contains("<p>本报告由&lt;b&gt;a|b *c*编制", report.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("本报告由\\<b\\>a\\|b \\*c\\*编制", report.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("本报告由<b>a|b *c*编制", report.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_with_marks_has_the_same_preamble()
    {
        var report = WithoutOwn.With("loans.new.total", 150);
        PageLaw.CheckMarked(report.ToHtml(report.Validate()), report.ToHtml());
        Assert.Contains(Paragraph, report.ToHtml(report.Validate()), StringComparison.Ordinal);
    }

    [Fact]
    public void The_preamble_of_the_form_is_read_back_as_none_of_the_report_s_own()
    {
        var read = Template.Of<LibraryReport>().Read(WithoutOwn.ToText());
        Assert.Null(read.Report.Preamble);
        Assert.Equal(WithoutOwn.Facts.Opened, read.Report.Facts.Opened);
    }

    [Theory]
    [InlineData(ReportFormat.Html)]
    [InlineData(ReportFormat.Markdown)]
    [InlineData(ReportFormat.Text)]
    public void Writing_it_allocates_nothing_beyond_the_buffer(ReportFormat format)
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 20);
        var least = long.MaxValue;
        for (var i = 0; i < 50; i++)
        {
            buffer.ResetWrittenCount();
            var before = GC.GetAllocatedBytesForCurrentThread();
            WithoutOwn.Write(format, buffer);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(0, least);
    }
}
