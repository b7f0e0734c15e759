// The table of rules as a whole.
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Formwork.Schema.Diagnostics;
using Xunit;

namespace Formwork.Schema.Tests.Findings;

public class RuleTableTests
{
    /// <summary>Rules whose tests are methods of their own, and faults of Formwork itself.</summary>
    private static readonly string[] s_elsewhere = ["FW0101", "FW0118", "FW0119", "FW0121", "FW0190", "FW0210", "FW0414", "FW0512", "FW0515", "FW0517", "FW9001", "FW9002"];

    [Fact]
    public void Every_rule_has_an_id_of_its_own_and_a_message()
    {
        Assert.Equal(Rules.All.Count, Rules.All.Select(rule => rule.Id).Distinct().Count());
        Assert.All(Rules.All, rule =>
        {
            Assert.Matches("^FW[0-9]{4}$", rule.Id);
            Assert.NotEmpty(rule.Title);
            Assert.NotEmpty(rule.Format);
        });
    }

    [Fact]
    public void Every_rule_has_a_test()
    {
        var tested = new HashSet<string>(s_elsewhere);
        foreach (var cases in new[] { YamlFindingTests.Cases, ShapeFindingTests.Cases, NameFindingTests.Cases, TableFindingTests.Cases })
            tested.UnionWith(cases.Select(row => (string)((object[])row)[0]));
        tested.UnionWith(CheckFindingTests.Expressions.Select(row => (string)((object[])row)[0]));
        // FW07xx are the generator's, and tested there.
        Assert.Equal([], Rules.All.Select(rule => rule.Id).Where(id => !id.StartsWith("FW07", System.StringComparison.Ordinal)).Except(tested));
    }

    [Fact]
    public void Titles_do_not_end_with_a_full_stop() => Assert.All(Rules.All, rule => Assert.DoesNotMatch(new Regex("[.!]$"), rule.Title));
}
