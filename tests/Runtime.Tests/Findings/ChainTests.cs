// Chains: rising and falling.
using System.Linq;
using Formwork.Generated;
using Xunit;
using static Formwork.Generated.CheckExpression;

namespace Formwork.Tests.Findings;

public class ChainTests
{
    [Theory]
    [InlineData("1 2 2 5", "holds")]
    [InlineData("1 3 2 5", "fails")]
    [InlineData("1 / 2 5", "holds")]
    [InlineData("3 / 2 5", "fails")]
    [InlineData("/ / / 5", "holds")]
    [InlineData("1 _ 2 5", "undecided")]
    [InlineData("3 _ 2 5", "fails")]
    [InlineData("2 _ 2 5", "holds")]
    [InlineData("2 _ _ 2", "holds")]
    [InlineData("_ 0 2 5", "holds")]
    [InlineData("_ 1 2 5", "undecided")]
    [InlineData("1 2 5 _", "undecided")]
    [InlineData("_ _ _ _", "holds")]
    public void Rising(string row, string answer) => Assert.Equal(answer, Ask(CheckOperator.Rising, row));

    [Theory]
    [InlineData("5 2 2 1", "holds")]
    [InlineData("5 2 3 1", "fails")]
    [InlineData("5 / 6 1", "fails")]
    [InlineData("5 _ 6 1", "fails")]
    [InlineData("5 _ 5 1", "holds")]
    [InlineData("5 2 0 _", "holds")]
    [InlineData("5 2 1 _", "undecided")]
    public void Falling(string row, string answer) => Assert.Equal(answer, Ask(CheckOperator.Falling, row));

    [Theory]
    [InlineData("2 _ 2 5", "undecided")]
    [InlineData("2 2 2 5", "fails")]
    [InlineData("3 _ 2 5", "holds")]
    public void A_chain_that_something_follows_from_need_not_hold(string row, string answer)
    {
        var rising = Node(CheckOperator.Rising, Slot(0), Slot(1), Slot(2));
        var form = Form.Row(4, Form.Check(Node(CheckOperator.Implies, rising, Node(CheckOperator.Less, Slot(3), Constant(4))), cells: 4));
        Assert.Equal(answer, Ask(form, row));
    }

    [Fact]
    public void A_chain_that_breaks_says_where()
    {
        var finding = Assert.Single(Of(CheckOperator.Rising).Report("1 7 2 5").Validate());
        Assert.Equal(((Cell)7, (Cell)2), (finding.Expected, finding.Actual));
        Assert.All(["7", "2", "the rule"], part => Assert.Contains(part, finding.Message));
    }

    private static Form Of(CheckOperator chain) => Form.Row(4, Form.Check(Node(chain, Slot(0), Slot(1), Slot(2), Slot(3)), cells: 4));

    private static string Ask(CheckOperator chain, string row) => Ask(Of(chain), row);

    private static string Ask(Form form, string row)
    {
        var findings = form.Report(row).Validate().Where(finding => finding.Rule == "table.rule").ToList();
        return findings.Count == 0 ? "holds" : findings[0].State == FindingState.Fails ? "fails" : "undecided";
    }
}
