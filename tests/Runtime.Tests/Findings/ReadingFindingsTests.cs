// What the reader says of a document, in words, and what the checks add to it.
using System;
using System.Linq;
using Xunit;

namespace Formwork.Tests.Findings;

public class ReadingFindingsTests
{
    private const string Title = "青石县图书馆2023年借阅情况报告\n一、总体情况\n全年借阅增长。\n三、借阅情况\n项目\t成人\t学生\t其他\t总计\n";

    [Fact]
    public void Rows_that_are_missing_one_after_the_other_are_named_by_their_ends() => Assert.Equal(
        "表格缺少5行：从“上年结转”到“结果，总计”。请检查表格是否完整。",
        Missing("本年新借\t1\t1\t1\t3\n结转下年\t1\t1\t1\t3\n"));

    [Fact]
    public void Two_rows_and_rows_apart_are_named_one_by_one() => Assert.Equal(
        "表格缺少3行：“上年结转”；“结果，续借，两次”；“结果，总计”。请检查表格是否完整。",
        Missing("本年新借\t1\t1\t1\t3\n归还\t1\t1\t1\t3\n续借\t一次\t1\t1\t1\t3\n结转下年\t1\t1\t1\t3\n"));

    [Fact]
    public void Rows_that_are_missing_all_are_not_named() =>
        Assert.Equal("只找到表头，7行数据一行也没有找到。请检查表格是否完整。", Missing(""));

    [Fact]
    public void A_long_text_is_quoted_by_its_beginning_and_its_place_has_it_all()
    {
        var text = string.Concat(Enumerable.Repeat("😀", 100));
        var finding = Assert.Single(Read("本年新借\t" + text + "\t1\t1\t3\n").Findings, finding => finding.Rule == "unreadable");
        Assert.Contains($"“{string.Concat(Enumerable.Repeat("😀", 20))}…”", finding.Message, StringComparison.Ordinal);
        Assert.Equal(text, finding.Place!.Text);
    }

    [Fact]
    public void Of_another_document_nothing_is_said_but_that()
    {
        var read = Template.Of<LibraryReport>().Read("A letter.");
        Assert.Equal("not_a_report", Assert.Single(read.Validate()).Rule);
    }

    [Fact]
    public void A_text_that_is_missing_is_told_whatever_else_is_said_of_its_section()
    {
        var said = new Finding { Rule = "unclaimed", Severity = Severity.Information, State = FindingState.Fails, Section = "overview", Message = "x" };
        var report = Samples.Sound with { Overview = new() };
        Assert.Equal(["unclaimed", "required"], report.Validate(new() { Reading = [said] }).Select(finding => finding.Rule));
    }

    private static ReadResult<LibraryReport> Read(string rows) => Template.Of<LibraryReport>().Read(Title + rows);

    private static string Missing(string rows) =>
        Assert.Single(Read(rows).Findings, finding => finding.Rule == "missing_rows").Message.Replace("借阅情况：", "", StringComparison.Ordinal);
}
