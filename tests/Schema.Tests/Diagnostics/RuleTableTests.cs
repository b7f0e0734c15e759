// The table of rules as a whole.
using System.Linq;
using System.Text.RegularExpressions;
using Formwork.Schema.Diagnostics;
using Xunit;

namespace Formwork.Schema.Tests.Diagnostics;

public class RuleTableTests
{
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
    public void Titles_do_not_end_with_a_full_stop() => Assert.All(Rules.All, rule => Assert.DoesNotMatch(new Regex("[.!]$"), rule.Title));
}
