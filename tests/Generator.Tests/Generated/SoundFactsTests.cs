// The fast path of facts and the engine are two writings of the same rules: they must agree on every report.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Formwork.Generated;
using Formwork.Testing;
using Xunit;

namespace Formwork.Generator.Tests.Generated;

public class SoundFactsTests
{
    private const string Facts = """
        formwork: 1
        template: permit
        revision: "1"
        title: "{office}"
        language: en
        words: { left_over: [your office here] }
        facts:
          office: { label: Office, type: text, required: true }
          code: { label: Code, type: text, pattern: "[A-Z]{2}[0-9]+" }
          phone: { label: Telephone, type: telephone }
          site: { label: Web, type: web }
          year: { label: Year, type: year, required: true }
          kind: { label: Kind, type: choice, options: { town: Town, county: County }, required: true, when: year >= 2020 and not blank(office) }
          first: { label: First day, type: date }
          last: { label: Last day, type: date, required: true, when: not blank(first) or kind == town }
          staff: { label: Staff, type: integer }
          change: { label: Change, type: integer, signed: true }
          fee: { label: Fee, type: amount, decimals: 2 }
          debt: { label: Debt, type: amount, decimals: 1, signed: true }

        """;

    private const string Table = """

        sections:
          words: { label: Words, text: { required: true, topics: { money: { label: money, when: "staff > 3 or kind == county" } } } }
          figures: { label: Figures, table: { columns: { n: N }, rows: { a: A } } }
        """;

    private static readonly string[] s_checks =
    [
        "first <= last",
        "first == date(year, 1, 1)",
        "last != date(year, 12, 31)",
        "last > date(year + 1, staff, 30)",
        "first < '2024-02-29'",
        "'2023-01-01' >= last",
        "staff + change >= 0",
        "staff - change == 2 * staff",
        "-change != staff",
        "staff * change * 4 <= 1000",
        "fee <= 2.5 * staff",
        "fee - debt > 0",
        "fee == debt",
        "staff / 2 <= change",
        "abs(change) <= 3",
        "min(staff, change) < 2",
        "kind == town",
        "kind != town",
        "office == 'Harbour'",
        "office != 'Harbour'",
        "code == office",
        "blank(phone)",
        "not blank(site) or blank(phone)",
        "year >= 2024 implies not blank(last)",
        "not (kind == county and staff > 2)",
        "not (staff <= 2 or blank(code))",
        "(kind == town or year < 2023) and staff != 0",
        "staff * staff * staff * staff * change >= 0",
    ];

    [Fact]
    public void Facts_are_sound_exactly_where_the_engine_has_nothing_to_say()
    {
        // Every check by itself, asked always or under a condition.
        var checks = s_checks.SelectMany((check, i) => new[]
        {
            $"  c{i}: {{ assert: \"{check}\" }}",
            (i % 6) switch
            {
                0 => $"  c{i}: {{ assert: \"{check}\", when: not blank(staff) and kind == county }}",
                3 => $"  c{i}: {{ assert: \"{check}\", when: \"year > 2023 or not (kind == town)\" }}",
                _ => "",
            },
        }).Where(check => check.Length > 0);
        var seen = (Sound: 0, Not: 0);
        foreach (var template in Load(checks.Select(check => check + "\n").Prepend("")))
        {
            foreach (var seed in Enumerable.Range(0, 120))
            {
                var report = Report(template, seed);
                var findings = report.Validate().Where(finding => finding.Rule is "format" or "left_over" || finding.Rule.StartsWith("facts.", StringComparison.Ordinal)).ToList();
                var isSound = Call(report, "HasSoundFacts");
                Assert.True(isSound == (findings.Count == 0), $"{template.Name}, {seed}: {isSound}; {findings.FirstOrDefault()?.Message} {report.ToJson()}");
                seen = isSound ? (seen.Sound + 1, seen.Not) : (seen.Sound, seen.Not + 1);
            }
        }

        // A test that saw one answer only would show nothing.
        Assert.True(seen.Sound > 500 && seen.Not > 500, seen.ToString());
    }

    [Fact]
    public void What_is_required_under_a_condition_is_there_exactly_where_the_engine_misses_nothing()
    {
        var template = Load([""]).Single();
        var missing = 0;
        foreach (var seed in Enumerable.Range(0, 500))
        {
            var report = Report(template, seed);
            var finding = report.Validate().FirstOrDefault(finding => finding.Rule == "required");
            Assert.True(Call(report, "HasRequired") == finding is null, $"{seed}: {finding?.Message} {report.ToJson()}");
            missing += finding is null ? 0 : 1;
        }

        Assert.InRange(missing, 50, 450);
    }

    [Fact]
    public void A_text_is_looked_through_for_the_topics_that_apply()
    {
        var template = Load([""]).Single();
        var asked = 0;
        foreach (var seed in Enumerable.Range(0, 300))
        {
            var report = Report(template, seed);
            var isAsked = (bool)template.GetType().GetMethod("IsAsked", BindingFlags.Instance | BindingFlags.NonPublic, [report.GetType(), typeof(int)])!.Invoke(template, [report, 0])!;
            Assert.Equal(report.Validate().Any(finding => finding.Rule == "topics"), isAsked);
            asked += isAsked ? 1 : 0;
        }

        Assert.InRange(asked, 30, 270);
    }

    // One template for each check, all compiled at once.
    private static List<Template> Load(IEnumerable<string> checks)
    {
        var templates = checks.Select((check, number) =>
            (Facts + (check.Length == 0 ? "" : "checks:\n" + check) + Table).Replace("template: permit", $"template: permit_{number}", StringComparison.Ordinal)).ToList();
        var run = new GeneratorHost().Run("", [.. templates.Select((yaml, number) => new TemplateInput(yaml, $"/project/{number}.report.yaml"))]);
        Assert.Empty(run.BuildDiagnostics);
        var assembly = run.Load();
        return [.. templates.Select((_, number) => GeneratedReports.TemplateOf(assembly, $"Consumer.Permit{number}"))];
    }

    private static IReport Report(Template template, int seed)
    {
        var random = new Random(seed);
        var content = new ReportContent(template);
        content.Texts[0] = "Nothing.";
        content.Preamble = random.Next(12) == 0 ? "Here stands your office here." : null;
        Cell[] facts =
        [
            Text("Harbour", " Harbour ", "AB1", "", "your office here"), Text("AB1", "AB1", "ab1", "AB1", " "), Text("0000-12345", "0000-12345", "0000-12345", "12"), Text("www.example.org", "http://example.org", "www.example.org", "none"),
            random.Next(6) == 0 ? default(Cell) : random.Next(2022, 2027), Text("town", "county", "county", "town"),
            Day(), Day(), Number(0, 6), Number(-6, 6), Amount(0, 2), Amount(-40, 1),
        ];
        facts.CopyTo(content.Facts, 0);
        return GeneratedReports.Create(template, content);

        Cell Text(params string[] choices) => random.Next(5) == 0 ? default(Cell) : (Cell)choices[random.Next(choices.Length)];

        Cell Day() => random.Next(4) == 0 ? default : Cell.FromDate(random.Next(3) == 0 ? new DateOnly(random.Next(2022, 2026), 1, 1) : random.Next(2) == 0 ? new DateOnly(2024, 12, 31) : new DateOnly(2022, 1, 1).AddDays(random.Next(2000)));

        Cell Number(int least, int most) => random.Next(5) == 0 ? default(Cell) : random.Next(20) == 0 ? -1 : random.Next(least, most);

        Cell Amount(int least, int decimals) => random.Next(5) == 0 ? default(Cell) : new decimal(random.Next(least, 40), 0, 0, random.Next(2) == 0 && least < 0, (byte)random.Next(decimals + 1));
    }

    private static bool Call(IReport report, string method) =>
        (bool)report.Template.GetType().GetMethod(method, BindingFlags.Instance | BindingFlags.NonPublic, [report.GetType()])!.Invoke(report.Template, [report])!;
}
