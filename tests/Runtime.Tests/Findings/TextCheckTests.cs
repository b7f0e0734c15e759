// Figures that a text says again, against the table.
using System;
using System.Diagnostics;
using System.Linq;
using Formwork.Generated;
using Xunit;
using static Formwork.Generated.CheckExpression;
using static Formwork.Generated.CheckOperator;

namespace Formwork.Tests.Findings;

public class TextCheckTests
{
    private static readonly Language Chinese = new("zh-CN")
    {
        Counters = ["件", "条", "个", "宗", "项", "次"],
        Years = ["{y}", "{y}年", "{y}年度"],
        Dates = ["{y}年{m}月{d}日", "{y}-{m}-{d}"],
        Variants = ["請请", "開开"],
        Messages = Languages.Chinese.Messages,
    };

    private static readonly string[] Says = ["(收到|受理)…申请{n}(件|条|宗)", "(收到|受理)了?{n}(件|条|宗)…申请", "(未|没有)收到…申请 = 0"];

    [Theory]
    [InlineData("本年度，我局收到申请12件。")]
    [InlineData("我局共收到 12 条政府信息公开申请，均已办结。")]
    [InlineData("受理了十二宗公开申请")]
    [InlineData("收到依申请公开的申请１２件")]
    [InlineData("收到依申請公開的申請12件")]
    [InlineData("全年收到申请 15 件，含上年结转")]
    [InlineData("全年收到来信7封。")]
    [InlineData("2020年我局收到申请99件；")]
    [InlineData("2020年1月至12月，收到申请99件")]
    [InlineData("收到投诉。共有申请99件")]
    [InlineData("收到投诉\n申请99件")]
    [InlineData("收到投诉5件，办理申请99件")]
    [InlineData("收到申请99余件")]
    [InlineData("收到申请约1.2万件")]
    [InlineData("统一受理第一批项目的申请")]
    [InlineData("二〇二〇年收到申请99件")]
    [InlineData("")]
    [InlineData(null)]
    public void Agreement_with_any_meaning_is_silence_and_so_is_what_says_something_else(string? text) => Assert.Empty(Chinese12(text).Validate());

    [Theory]
    [InlineData("本年度，我局收到申请13件。", 13)]
    [InlineData("我局共收到 2 条政府信息公开申请，均已办结。", 2)]
    [InlineData("受理了二十宗公开申请", 20)]
    [InlineData("收到申请1,012件", 1012)]
    [InlineData("2021年1月1日至12月31日，我局收到申请13件。", 13)]
    [InlineData("二〇二一年收到申请99件", 99)]
    [InlineData("2020年略。收到申请99件", 99)]
    [InlineData("我局未收到政府信息公开申请。", 0)]
    [InlineData("没有收到过任何申请", 0)]
    public void Disagreement_with_all_meanings_quotes_the_sentence(string text, int said)
    {
        var finding = Assert.Single(Chinese12(text).Validate());
        Assert.Equal(("table.said", Severity.Warning, FindingState.Fails, "text"), (finding.Rule, finding.Severity, finding.State, finding.Section));
        Assert.Equal(((Cell)said, (Cell)12), (finding.Actual, finding.Expected));
        Assert.All(["12或15", text.TrimEnd('。')[^4..]], part => Assert.Contains(part, finding.Message));
    }

    [Fact]
    public void Each_figure_is_told_once_with_its_own_sentence()
    {
        var findings = Chinese12("收到申请13件。受理申请14件；收到申请12件。").Validate();
        Assert.Equal([(Cell)13, (Cell)14], findings.Select(finding => finding.Actual));
        Assert.DoesNotContain("14", findings[0].Message);
    }

    [Theory]
    [InlineData("_ 3", "收到申请12件", "undecided")]
    [InlineData("_ _", "收到申请12件", "nothing")]
    [InlineData("12 _", "收到申请12件", "nothing")]
    [InlineData("12 _", "收到申请13件", "undecided")]
    [InlineData("12 _", "收到申请11件", "fails")]
    [InlineData("/ _", "没有收到申请", "nothing")]
    [InlineData("/ 0", "收到申请3件", "fails")]
    public void Blank_cells_leave_it_open(string row, string text, string answer)
    {
        var findings = (Of(Chinese, Says).Report(row) with { Text = text, Facts = [2021] }).Validate().Where(finding => finding.Rule == "table.said").ToList();
        Assert.Equal(answer, findings.Count == 0 ? "nothing" : findings[0].State == FindingState.Fails ? "fails" : "undecided");
    }

    [Fact]
    public void A_check_that_does_not_apply_looks_at_no_text()
    {
        var form = Of(Chinese, Says, Node(Less, Fact(0), Constant(2000)));
        Assert.Empty((form.Report("12 3") with { Text = "收到申请13件", Facts = [2021] }).Validate());
    }

    [Theory]
    [InlineData("In this year we received 12 requests.", 0)]
    [InlineData("We Received about 13 Requests.", 1)]
    [InlineData("We received thirteen letters. 99 requests came by post.", 0)]
    [InlineData("We received 99 requestsheets", 0)]
    [InlineData("In 2019 we received 99 requests", 0)]
    [InlineData("In 2021 we received 99 requests", 1)]
    [InlineData("We received A4 requests", 0)]
    [InlineData("No requests came", 1)]
    [InlineData("Casino requests came", 0)]
    public void Latin_words_are_whole_words(string text, int findings)
    {
        var form = Of(new("en") { Messages = Languages.English.Messages, Dates = ["{y}-{m}-{d}"], Years = ["{y}"] }, ["received (about )?{n} requests", "no requests (came|were received) = 0"]);
        Assert.Equal(findings, (form.Report("12 3") with { Text = text, Facts = [2021] }).Validate().Count);
    }

    [Fact]
    public void A_long_text_takes_time_by_its_length_whatever_the_phrase_is()
    {
        var form = Of(Chinese, ["(a?a?a?a?a?a?a?a?a?a?|a…a)…(a|aa|aaa)…b…b…c{n}(件|条)"]);
        var text = string.Concat(Enumerable.Repeat("aaaaaaaaab", 20_000)) + "5件";
        var watch = Stopwatch.StartNew();
        Assert.Empty((form.Report("12 3") with { Text = text, Facts = [2021] }).Validate());
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), watch.Elapsed.ToString());
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("\t")]
    [InlineData("\u3000")]
    [InlineData("\u200B")]
    [InlineData(". ")]
    [InlineData("a ")]
    [InlineData("1")]
    [InlineData("1,")]
    [InlineData("1,000,")]
    [InlineData("1.")]
    [InlineData("一")]
    [InlineData("十万")]
    [InlineData("年")]
    [InlineData("\ud83d\ude00")]
    [InlineData("\ud800")]
    public void Whatever_a_text_repeats_takes_time_by_its_length(string repeated)
    {
        var run = string.Concat(Enumerable.Repeat(repeated, 200_000 / repeated.Length));
        var watch = Stopwatch.StartNew();
        foreach (var text in new[] { "received 3 " + run + "x", "收到申请" + run + "件", "x" + run + "收到申请13" + run + "件" })
        {
            Assert.NotNull(Chinese12(text).Validate().ToText());
        }

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString());
    }

    [Fact]
    public void Whatever_a_text_says_nothing_is_thrown() => Laws.Hold(500, random =>
    {
        string[] pieces = ["收到", "申请", "12", "件", "十", "。", ";", "\n", " ", "2021年", "2020", ",", ".", "\ud800", "{n}", "…", "(", "A", "万", "第", "零零", "\u200B", "１", "99999999999999999999"];
        var text = string.Concat(Enumerable.Range(0, random.Next(20)).Select(_ => pieces[random.Next(pieces.Length)]));
        var phrase = random.Next(3) == 0 ? string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => pieces[random.Next(pieces.Length)])) : Says[random.Next(3)].Replace(" = 0", "", StringComparison.Ordinal);
        Assert.NotNull((Of(Chinese, [phrase]).Report("12 3") with { Text = text, Facts = [2021] }).Validate().ToText());
    });

    private static FormReport Chinese12(string? text) => Of(Chinese, Says).Report("12 3") with { Text = text, Facts = [2021] };

    private static Form Of(Language language, string[] says, CheckExpression? when = null) => Form.Of(
        [new("c0", "C0"), new("c1", "C1")],
        [new("r0", "R0")],
        [],
        language: language,
        facts: [new("year", "Year", FactKind.Year)],
        text: new(false, []),
        textChecks:
        [
            new()
            {
                Rule = "table.said", Severity = Severity.Warning,
                Section = 1,
                Texts = [0],
                Says = [.. says.Select(phrase => phrase.EndsWith("= 0", StringComparison.Ordinal) ? new PhraseInfo(phrase[..^3].Trim(), 0) : new PhraseInfo(phrase))],
                Means = [Slot(0), Node(Add, Slot(0), Slot(1))],
                Cells = [0, 1],
                When = when,
            },
        ]);
}
