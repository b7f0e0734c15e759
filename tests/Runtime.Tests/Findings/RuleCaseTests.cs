// Every rule has a report that holds, one that fails and one that is undecided, as far as it has these answers.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Formwork.Generated;
using Formwork.Tests.Findings.Cases;
using Xunit;

namespace Formwork.Tests.Findings;

public class RuleCaseTests
{
    public static TheoryData<string> Rules => [.. RuleCases.All.Select(rule => rule.Rule)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_answers_as_its_case_says(string rule)
    {
        var answers = RuleCases.All.Single(candidate => candidate.Rule == rule);
        Assert.DoesNotContain(answers.Holds(), finding => finding.Rule == rule);
        if (answers.Fails is not null)
            Assert.Contains(answers.Fails(), finding => finding.Rule == rule && finding.State == FindingState.Fails);
        if (answers.Undecided is not null)
            Assert.Contains(answers.Undecided(), finding => finding.Rule == rule && finding.State == FindingState.Undecided);
    }

    [Fact]
    public void Every_rule_of_the_documentation_has_a_case_for_each_of_its_answers() => Same(
        RuleTable.Rows.SelectMany(row => new[] { "fails", "undecided" }.Where(state => Says(row.State, state)).Select(state => $"{row.Rule} {state}")),
        RuleCases.BuiltIn.SelectMany(rule => Answers(rule).Select(state => $"{rule.Rule} {state}")));

    [Fact]
    public void Every_check_that_the_form_of_2021_declares_has_a_case_for_each_of_its_answers()
    {
        Same(DeclaredRules(), RuleCases.Declared.Select(rule => rule.Rule));
        Assert.All(RuleCases.Declared, rule => Assert.Equal(rule.NeverUndecided is null ? ["fails", "undecided"] : ["fails"], Answers(rule)));
    }

    [Fact]
    public void A_finding_is_as_grave_as_the_documentation_says()
    {
        foreach (var row in RuleTable.Rows)
        {
            var answers = RuleCases.BuiltIn.Single(rule => rule.Rule == row.Rule);
            foreach (var finding in Findings(answers).Where(finding => finding.Rule == row.Rule))
            {
                Assert.True(Says(row.Severity, finding.Severity.ToString().ToLowerInvariant()), $"{row.Rule} is {finding.Severity}, and the documentation says: {row.Severity}.");
                Assert.True(Says(row.State, finding.State.ToString().ToLowerInvariant()), $"{row.Rule} is {finding.State}, and the documentation says: {row.State}.");
            }
        }
    }

    [Fact]
    public void The_sentences_of_all_rules_are_filled_in() => Assert.All(
        RuleCases.All.SelectMany(Findings),
        finding => Assert.Matches(@"^[^{}\s][^{}]*$", finding.Message));

    [Fact]
    public void The_report_that_the_checks_of_2021_hold_for_has_no_finding_at_all() => Assert.Empty(AnnualReportCases.Sound.Validate());

    private static IEnumerable<Finding> Findings(RuleCase answers) => new[] { answers.Fails, answers.Undecided }.Where(make => make is not null).SelectMany(make => make!());

    private static IEnumerable<string> Answers(RuleCase rule) => [.. rule.Fails is null ? [] : new[] { "fails" }, .. rule.Undecided is null ? [] : new[] { "undecided" }];

    private static void Same(IEnumerable<string> wanted, IEnumerable<string> there)
    {
        Assert.True(!wanted.Except(there).Any(), "No case in Findings/Cases for: " + string.Join(", ", wanted.Except(there)));
        Assert.True(!there.Except(wanted).Any(), "A case for what no rule says: " + string.Join(", ", there.Except(wanted)));
        Assert.Distinct(there);
    }

    private static bool Says(string column, string word) => column.Split(' ', ',', ';').Contains(word);

    private static IEnumerable<string> DeclaredRules()
    {
        // What a template declares is the business of generated code, so programs cannot ask for it.
        var description = (TemplateDescription)typeof(Template).GetProperty("Description", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(Template.Of<AnnualReport>())!;
        return description.FactChecks.Select(check => check.Rule).Concat(description.Checks.Select(check => check.Rule)).Concat(description.TextChecks.Select(check => check.Rule));
    }
}
