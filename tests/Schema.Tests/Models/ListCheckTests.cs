// Checks over rows of lists, parts and sections within sections.
using System.Linq;
using Formwork.Schema.Tests.Findings;
using Xunit;

namespace Formwork.Schema.Tests.Models;

public class ListCheckTests
{
    private const string Head = """
        formwork: 1
        template: small_form
        revision: "1"
        title: Small
        language: en
        lists: { offices: Office, others: Other }
        sections:
          requests:
            label: Requests
            table:
              columns: { received: { label: Received, of_which: { online: Online, paper: On paper } }, done: Done }
              rows: { office: { each: offices }, central: Central, overall: { label: Total, total: true } }
              checks:
                rule: { CHECK }
          costs:
            label: Costs
            sections:
              staff:
                label: Staff
                table:
                  columns: { received: Received, done: Done, fees: { label: Fees, type: amount, unit: yuan }, since: { label: Since, type: date }, remark: { label: Remark, type: text } }
                  rows: { unit: { each: offices }, central: Central, overall: { label: Total, total: true } }
          different:
            label: Different
            table:
              columns: { received: Received, until: { label: Until, type: date } }
              rows: { office: { each: others }, central: Central, overall: Total }

        """;

    [Theory]
    [InlineData("assert: central.done >= sum(office.done)", "(s0 GreaterOrEqual Sum(all s1))", "(, ) 7 3")]
    [InlineData("each: column, assert: central >= max(office)", "(s0 GreaterOrEqual Max(all s1))", "(, received) 4 0", "(, received.online) 5 1")]
    [InlineData("each: column, assert: overall <= sum(office .. central)", "(s0 LessOrEqual Sum(all s1 s2))", "(, received) 8 0 4", "(, received.online) 9 1 5")]
    [InlineData("each: row, assert: received.online + received.paper <= received", "((s0 Add s1) LessOrEqual s2)", "(office, ) 1 2 0", "(central, ) 5 6 4", "(overall, ) 9 10 8")]
    [InlineData("each: row, assert: done <= costs.staff.done", "(s0 LessOrEqual s1)", "(office, ) 3 13", "(central, ) 7 18", "(overall, ) 11 23")]
    [InlineData("each: row, of: office, assert: done <= costs.staff.done", "(s0 LessOrEqual s1)", "(office, ) 3 13")]
    [InlineData("assert: sum(costs.staff.unit.received, costs.staff.unit.done) > central.done", "(Sum(all s0 all s1) Greater s2)", "(, ) 12 13 7")]
    [InlineData("each: row, assert: rising(received.online .. received.paper)", "Rising(s0 s1)", "(office, ) 1 2")]
    [InlineData("each: row, of: central, assert: sum(received .. done) > 1", "(Sum(s0 s1) Greater 1)", "(central, ) 4 7")]
    [InlineData("assert: costs.staff.central.since <= different.central.until", "(s0 LessOrEqual s1)", "(, ) 20 30")]
    [InlineData("assert: blank(costs.staff.central.remark) or central.done > 1", "(Blank(s0) Or (s1 Greater 1))", "(, ) 21 7")]
    public void Lists_parts_and_sections_within_sections_are_reached(string declaration, string expected, params string[] first)
    {
        var at = declaration.IndexOf("assert: ", System.StringComparison.Ordinal) + 8;
        var result = Templates.Compile(Head.Replace("CHECK", $"{declaration[..at]}\"{declaration[at..]}\"", System.StringComparison.Ordinal));
        Assert.Equal([], result.Findings.Select(finding => finding.ToString("")));
        var check = result.Model!.Checks.Single();
        Assert.Equal(expected, CheckTests.Show(check.Assert));
        Assert.Equal(first, check.Instances.Take(first.Length).Select(instance => $"({instance.Row}, {instance.Column}) {string.Join(" ", instance.Cells)}"));
    }

    [Theory]
    [InlineData("FW0528", "assert: \"⟦office.done⟧ > central.done\"")]
    [InlineData("FW0528", "each: column, assert: \"⟦office⟧ > central\"")]
    [InlineData("FW0528", "each: column, assert: \"rising(⟦office .. central⟧)\"")]
    [InlineData("FW0528", "assert: \"blank(⟦office.done⟧)\"")]
    [InlineData("FW0507", "each: row, assert: \"received > ⟦different.received⟧\"")]
    [InlineData("FW0519", "assert: \"⟦central.done == costs.staff.central.fees⟧\"")]
    [InlineData("FW0519", "assert: \"⟦central.done + costs.staff.central.fees⟧ > 3\"")]
    [InlineData("FW0519", "assert: \"⟦sum(central.done, costs.staff.central.fees)⟧ > 3\"")]
    [InlineData("FW0519", "assert: \"⟦costs.staff.central.since < 3⟧ or central.done > 2\"")]
    [InlineData("FW0503", "assert: \"⟦costs.staff.central.since⟧ + 3 > central.done\"")]
    [InlineData("FW0503", "assert: \"⟦costs.staff.central.remark⟧ == central.done\"")]
    [InlineData("FW0503", "assert: \"sum(⟦costs.staff.central.remark⟧) == central.done\"")]
    [InlineData("FW0504", "each: row, assert: \"received.⟦onlnie⟧ > done\"")]
    [InlineData("FW0504", "assert: \"costs.⟦stuff⟧.central.done > central.done\"")]
    [InlineData("FW0505", "assert: \"⟦costs⟧ > central.done\"")]
    [InlineData("FW0505", "assert: \"sum(⟦costs.staff⟧) > central.done\"")]
    public void Mistakes_about_them_are_reported_in_their_places(string rule, string declaration) =>
        FindingCase.CheckWhole(rule, Head.Replace("CHECK", declaration, System.StringComparison.Ordinal));

    [Fact]
    public void A_product_is_a_plain_number() => Assert.Equal(
        [],
        Templates.Compile(Head.Replace("CHECK", "assert: \"central.done * 10 >= costs.staff.central.fees / 2\"", System.StringComparison.Ordinal)).Findings.Select(finding => finding.ToString("")));
}
