// The table of rules in the documentation against the rules there are.
using System;
using System.Linq;
using System.Reflection;
using Xunit;

namespace Formwork.Tests.Findings;

public class RuleTableTests
{
    [Fact]
    public void Every_rule_of_findings_has_its_row_in_the_documentation()
    {
        // What stands in a section is no rule.
        var rules = typeof(Finding).Assembly.GetType("Formwork.RuleIds", throwOnError: true)!
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.Name != "Facts")
            .Select(field => (string)field.GetRawConstantValue()!)
            .Order(StringComparer.Ordinal)
            .ToList();
        Assert.Equal(rules, Form.Row(1).Rules.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(rules, RuleTable.Rows.Select(row => row.Rule).Order(StringComparer.Ordinal));
    }
}
