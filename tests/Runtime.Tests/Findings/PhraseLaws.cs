// The search for phrases against a reader that tries every way there is, and the steps it takes.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Formwork.Generated;
using Formwork.Tests.Findings.Cases;
using Xunit;

namespace Formwork.Tests.Findings;

public class PhraseLaws
{
    private static readonly string[] Pieces = ["收", "到", "申", "请", "，", "3件", "12件", "7", "a", "b", "。"];
    private static readonly string[] Parts = ["收", "到", "申", "请", "(收|到请)", "(申请)?", "收?", "…", "，"];

    [Fact]
    public void What_is_found_is_what_trying_every_way_finds() => Laws.Hold(3000, random =>
    {
        var before = Phrase(random);
        var after = Phrase(random);
        var text = string.Concat(Enumerable.Range(0, random.Next(25)).Select(_ => Pieces[random.Next(Pieces.Length)]));
        var phrase = "收" + before + "{n}件" + after + "请";
        var found = SaidIn(text, phrase);
        Assert.Equal(Naive(text, phrase), found);
    });

    [Theory]
    [InlineData("aaaaaaaaab")]
    [InlineData("收到")]
    [InlineData("收到申")]
    [InlineData("3件收")]
    [InlineData("没有收到申")]
    [InlineData("5件，")]
    [InlineData("a ")]
    [InlineData("一")]
    [InlineData("    ")]
    public void Steps_grow_with_the_text_whatever_is_looked_for(string piece)
    {
        var form = FormOf("(a?a?a?a?a?a?a?a?a?a?|a…a)…(a|aa|aaa)…b…b…c{n}(件|条)", "收…到…申…请{n}件");
        long Steps(int times)
        {
            var before = StepsOf(form);
            Validate(form, "收到申请" + string.Concat(Enumerable.Repeat(piece, times)) + "c5件");
            return StepsOf(form) - before;
        }

        // What is worked out for the first text need not be worked out again.
        Steps(1000);
        var once = Steps(1000);
        Assert.InRange(Steps(4000), 1, 4 * once + 1000);
    }

    [Fact]
    public void Many_threads_find_what_one_finds()
    {
        // So many symbols that few states are kept, and the machine begins anew while others use it.
        string[] says = ["收…{n}件", "申…到…{n}件", "(a?a?a?a?|a…a)…b…c{n}(件|条)", .. Enumerable.Range(0, 200).Select(i => $"{(char)(0x4E00 + (7 * i))}{(char)(0x4E00 + (11 * i))}…{{n}}件")];
        var random = new Random(1);
        var texts = Enumerable.Range(0, 400).Select(_ =>
            string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => random.Next(3) > 0 ? Pieces[random.Next(Pieces.Length)] : ((char)(0x4E00 + random.Next(2300))).ToString()))).ToList();
        List<string> Said(Form form, string text) => [.. Validate(form, text).Select(finding => finding.Quote + finding.Actual.AsText())];

        var alone = FormOf(says);
        var expected = texts.Select(text => Said(alone, text)).ToList();
        for (var round = 0; round < 5; round++)
        {
            var form = FormOf(says);
            Parallel.For(0, 8 * texts.Count, new() { MaxDegreeOfParallelism = 8 }, i => Assert.Equal(expected[(i * 7) % texts.Count], Said(form, texts[(i * 7) % texts.Count])));
        }

        Assert.Contains(expected, said => said.Count > 0);
    }

    [Fact]
    public void Totals_that_are_settled_expose_a_text()
    {
        var report = SentenceReport.Saying("2022年收到政府信息公开申请25件。").Without("applications.new.total", "applications.carried_in.total", "applications.outcomes.total.total");
        var finding = Assert.Single(report.Validate(), finding => finding.Rule == "applications.received_in_text");
        Assert.Equal((FindingState.Fails, (Cell)25, (Cell)15), (finding.State, finding.Actual, finding.Expected));
        Assert.NotEmpty(finding.FollowsFrom);
        Assert.Equal("", SentenceReport.Told(SentenceReport.Saying("2022年收到政府信息公开申请15件。").Without("applications.new.total")));
    }

    private static string Phrase(Random random) => string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => Parts[random.Next(Parts.Length)]));

    private static Form FormOf(params string[] says) => Form.Of(
        [new("c0", "C0"), new("c1", "C1")],
        [new("r0", "R0")],
        [],
        language: new("zh-CN") { Counters = ["件", "条"], Years = ["{y}年"], Dates = ["{y}年{m}月{d}日"], Messages = Languages.Chinese.Messages },
        facts: [new("year", "Year", FactKind.Year)],
        text: new(false, []),
        textChecks:
        [
            new()
            {
                Rule = "table.said", Severity = Severity.Warning,
                Section = 1,
                Texts = [0],
                Says = [.. says.Select(phrase => new PhraseInfo(phrase))],
                Means = [CheckExpression.Slot(0)],
                Cells = [0],
            },
        ]);

    private static IEnumerable<Finding> Validate(Form form, string text) =>
        (form.Report("99999 1") with { Text = text, Facts = [2022] }).Validate().Where(finding => finding.Rule == "table.said");

    private static List<decimal> SaidIn(string text, string phrase) =>
        [.. Validate(FormOf(phrase), text).Select(finding => finding.Actual.TryGetNumber(out var said) ? said : -1)];

    // How far a search has gone is no business of programs.
    private static long StepsOf(Form form)
    {
        const BindingFlags Internal = BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public;
        var book = typeof(Template).GetProperty("Phrases", Internal)!.GetValue(form)!;
        var search = book.GetType().GetMethod("Rent", Internal)!.Invoke(book, null)!;
        var steps = (long)search.GetType().GetProperty("Steps", Internal)!.GetValue(search)!;
        book.GetType().GetMethod("Return", Internal)!.Invoke(book, [search]);
        var machine = book.GetType().GetProperty("Says", Internal)!.GetValue(book)!;
        return steps + (long)machine.GetType().GetProperty("Work", Internal)!.GetValue(machine)!;
    }

    // Clause by clause, with figures as one character each, by the expressions that the runtime of .NET has.
    private static List<decimal> Naive(string text, string phrase)
    {
        var pattern = phrase.Replace("…", "[^,0-9]*", StringComparison.Ordinal).Replace("，", ",", StringComparison.Ordinal).Replace("{n}", "(?<n>[0-9]+)", StringComparison.Ordinal);
        var said = new List<decimal>();
        foreach (var clause in text.Split('。'))
        {
            var folded = "," + clause.Replace("，", ",", StringComparison.Ordinal) + ",";
            foreach (Match figure in Regex.Matches(folded, "(?<![0-9a-z])[0-9]+"))
            {
                var halves = pattern.Split("(?<n>[0-9]+)");
                if (Regex.IsMatch(folded[..figure.Index], "(?:" + halves[0] + ")$")
                    && Regex.IsMatch(folded[(figure.Index + figure.Length)..], "^(?:" + halves[1] + ")"))
                {
                    said.Add(decimal.Parse(figure.Value, CultureInfo.InvariantCulture));
                }
            }
        }

        return said;
    }
}
