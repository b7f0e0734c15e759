// Every rule has a page that says what the table says, with examples that do what the page claims, in the place that it claims.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Formwork.Schema.Diagnostics;
using Xunit;

namespace Formwork.Schema.Tests.Diagnostics;

public class DiagnosticPagesTests
{
    private const string Folder = "docs/diagnostics/";
    private const string Index = "README";

    private static readonly Dictionary<string, string> s_texts = typeof(DiagnosticPagesTests).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .ToDictionary(name => Path.GetFileNameWithoutExtension(name[Folder.Length..]), Templates.Read);

    public static TheoryData<string> Ids => new(Rules.All.Select(rule => rule.Id));

    public static TheoryData<string> IdsWithExample => new(Rules.All.Select(rule => rule.Id).Where(id => s_texts.TryGetValue(id, out var text) && DiagnosticPage.Parse(text).Bad is not null));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_page(string id)
    {
        var rule = Rules.All.Single(rule => rule.Id == id);
        Assert.True(s_texts.ContainsKey(id), $"{Folder}{id}.md is missing; it has the shape of its neighbours:\n\n{Skeleton(rule)}");
    }

    [Fact]
    public void A_page_has_a_rule() => Assert.Equal([], s_texts.Keys.Where(name => name != Index).Except(Rules.All.Select(rule => rule.Id)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_says_what_the_table_says(string id)
    {
        var (rule, page) = Of(id);
        Assert.Equal($"# {id}: {rule.Title}", page.Title);
        Assert.Equal(Word(rule), page.Severity);

        // The arguments may be anything; braces that are doubled in the format stand for themselves.
        var pattern = Regex.Replace(Regex.Escape(rule.Format), @"(?<!\\\{)\\\{[0-9]}", ".*").Replace("\\{\\{", "\\{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal);
        Assert.Matches($"^{pattern}$", page.Message);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_case_that_breaks_it(string id)
    {
        // What the project does wrong is tried in Generator.Tests, what pages do wrong in PageCompilerTests.
        if (id.StartsWith("FW07", StringComparison.Ordinal) || id.StartsWith("FW08", StringComparison.Ordinal))
            return;
        Assert.True(
            Of(id).Page.Bad is not null || MadeCases.Ids.Contains(id),
            $"{Folder}{id}.md needs an example in a block ```yaml bad that breaks the rule; if no page can hold one, {nameof(MadeCases)} needs a case.");
    }

    [Theory]
    [MemberData(nameof(IdsWithExample))]
    public void The_bad_example_gives_the_message_of_its_page_and_no_other(string id)
    {
        var (_, page) = Of(id);
        Assert.Equal([$"{id}: {page.Message}"], Findings(page.Bad!));
    }

    [Theory]
    [MemberData(nameof(IdsWithExample))]
    public void The_bad_example_is_reported_at_the_place_that_the_page_says(string id)
    {
        var (_, page) = Of(id);
        var expected = page.Bad!.Describe(Templates.Compile(page.Bad.Template).Findings[0].Place);
        Assert.True(
            expected == page.Place,
            page.Place.Length == 0
                ? $"{Folder}{id}.md must say beneath the bad example where the mistake is reported. It is now (is that the right place?):\n{expected}"
                : $"{Folder}{id}.md says: {page.Place}\nbut it is: {expected}");
    }

    [Theory]
    [MemberData(nameof(IdsWithExample))]
    public void The_good_example_gives_no_finding(string id)
    {
        var (_, page) = Of(id);
        Assert.True(page.Good is not null, $"{Folder}{id}.md needs an example in a block ```yaml good.");
        Assert.Equal([], Findings(page.Good));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_index_has_a_line_for_the_rule(string id)
    {
        var line = IndexLine(Rules.All.Single(rule => rule.Id == id));
        Assert.True(IndexLines().Contains(line), $"{Folder}{Index}.md lacks, or has otherwise, the line:\n{line}");
    }

    [Fact]
    public void The_index_has_nothing_else_and_is_in_order() => Assert.Equal(Rules.All.Select(IndexLine), IndexLines());

    [Fact]
    public void Pages_link_to_pages_that_are_there()
    {
        var links = s_texts.Values.SelectMany(text => Regex.Matches(text, @"\]\((FW[0-9]+|README)\.md\)").Select(match => match.Groups[1].Value));
        Assert.Equal([], links.Distinct().Except(s_texts.Keys));
    }

    private static (Rule Rule, DiagnosticPage Page) Of(string id) => (
        Rules.All.Single(rule => rule.Id == id),
        s_texts.TryGetValue(id, out var text) ? DiagnosticPage.Parse(text) : throw new InvalidOperationException($"{Folder}{id}.md is missing."));

    private static string Word(Rule rule) => rule.Severity == Severity.Error ? "error" : "warning";

    private static IEnumerable<string> Findings(PageExample example) => Templates.Compile(example.Template).Findings.Select(finding => $"{finding.Rule.Id}: {finding.Message}");

    private static string IndexLine(Rule rule) => $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {Word(rule)} |";

    private static IEnumerable<string> IndexLines() => s_texts[Index].Split('\n').Where(line => line.StartsWith("| [", StringComparison.Ordinal));

    private static string Skeleton(Rule rule) =>
        $"# {rule.Id}: {rule.Title}\n\nSeverity: {Word(rule)}\n\n> `{rule.Format}` (with the arguments of the bad example)\n\nWhat it means.\n\n## Wrong\n\n```yaml bad\n…\n```\n\n"
        + $"{DiagnosticPage.PlaceMark}line 1, column 1: `…`\n\n## Right\n\n```yaml good\n…\n```\n\n## What to do\n\n…\n\n[All rules](README.md)\n";
}
