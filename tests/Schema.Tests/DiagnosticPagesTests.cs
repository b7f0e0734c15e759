// Every rule has a page that says what the table says, with examples that do what the page claims.
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Formwork.Schema.Diagnostics;
using Xunit;

namespace Formwork.Schema.Tests;

public class DiagnosticPagesTests
{
    private const string Folder = "docs/diagnostics/";
    private const string Index = "README";

    /// <summary>Rules whose examples cannot be compiled: those that need a huge template, a project, or a fault of Formwork.</summary>
    private static readonly string[] s_withoutExample =
    [
        "FW0101", "FW0119", "FW0190", "FW0414",
        "FW0701", "FW0702", "FW0703", "FW0704", "FW0705",
        "FW9001", "FW9002",
    ];

    private static readonly Dictionary<string, string> s_texts = typeof(DiagnosticPagesTests).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, System.StringComparison.Ordinal))
        .ToDictionary(name => Path.GetFileNameWithoutExtension(name[Folder.Length..]), Templates.Read);

    public static TheoryData<string> Ids => new(Rules.All.Select(rule => rule.Id));

    public static TheoryData<string> IdsWithExample => new(Rules.All.Select(rule => rule.Id).Except(s_withoutExample));

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule() =>
        Assert.Equal(Rules.All.Select(rule => rule.Id), s_texts.Keys.Where(name => name != Index).Order(System.StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_says_what_the_table_says(string id)
    {
        var (rule, page) = Of(id);
        Assert.Equal($"# {id}: {rule.Title}", page.Title);
        Assert.Equal(Word(rule), page.Severity);

        // The arguments may be anything; braces that are doubled in the format stand for themselves.
        var pattern = Regex.Replace(Regex.Escape(rule.Format), @"(?<!\\\{)\\\{[0-9]}", ".*").Replace("\\{\\{", "\\{", System.StringComparison.Ordinal).Replace("}}", "}", System.StringComparison.Ordinal);
        Assert.Matches($"^{pattern}$", page.Message);
    }

    [Theory]
    [MemberData(nameof(IdsWithExample))]
    public void The_bad_example_gives_the_message_of_its_page_and_no_other(string id)
    {
        var (_, page) = Of(id);
        Assert.NotNull(page.Bad);
        Assert.Equal([$"{id}: {page.Message}"], Findings(page.Bad));
    }

    [Theory]
    [MemberData(nameof(IdsWithExample))]
    public void The_good_example_gives_no_finding(string id)
    {
        var (_, page) = Of(id);
        Assert.NotNull(page.Good);
        Assert.Equal([], Findings(page.Good));
    }

    [Fact]
    public void The_index_has_a_line_for_every_rule_in_order()
    {
        var expected = Rules.All.Select(rule => $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {Word(rule)} |");
        Assert.Equal(expected, s_texts[Index].Split('\n').Where(line => line.StartsWith("| [", System.StringComparison.Ordinal)));
    }

    [Fact]
    public void Pages_link_to_pages_that_are_there()
    {
        var links = s_texts.Values.SelectMany(text => Regex.Matches(text, @"\]\((FW[0-9]+|README)\.md\)").Select(match => match.Groups[1].Value));
        Assert.Equal([], links.Distinct().Except(s_texts.Keys));
    }

    private static (Rule Rule, DiagnosticPage Page) Of(string id) => (Rules.All.Single(rule => rule.Id == id), DiagnosticPage.Parse(s_texts[id]));

    private static string Word(Rule rule) => rule.Severity == RuleSeverity.Error ? "error" : "warning";

    private static IEnumerable<string> Findings(string template) => Templates.Compile(template).Findings.Select(finding => $"{finding.Rule.Id}: {finding.Message}");
}
