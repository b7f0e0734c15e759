// The severity of the rules of every form: what is said of it, and mistakes in that.
using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Model;
using Xunit;

namespace Formwork.Schema.Tests.Findings;

public class RuleFindingTests
{
    [Theory]
    [InlineData("FW0201", "{ ⟦row_totals⟧: off }")]
    [InlineData("FW0201", "{ ⟦nonsense⟧: off }")]
    [InlineData("FW0206", "{ format: ⟦of⟧ }")]
    [InlineData("FW0206", "{ format: ⟦true⟧ }")]
    [InlineData("FW0215", "{ ⟦figures.balance⟧: off }")]
    [InlineData("FW0204", "{ ⟦format⟧: }")]
    [InlineData("FW0203", "⟦[format, off]⟧")]
    public void A_mistake_is_reported_in_its_place(string rule, string rules) => FindingCase.Check(rule, "facts:\n", $"rules: {rules}\nfacts:\n");

    [Fact]
    public void A_misspelt_rule_is_answered_with_the_nearest_one() =>
        Assert.EndsWith("; did you mean 'not_text'?", Assert.Single(Compile("{ not_texts: off, not_date: off }").Findings).Message, System.StringComparison.Ordinal);

    [Fact]
    public void The_model_says_what_is_not_as_usual()
    {
        var model = Compile("{ required: warning, row_total: off }").Model!;
        Assert.Equal([new("row_total", Severity.Off), new("required", Severity.Warning)], model.Rules);
        Assert.Equal([new("figures.balance", Severity.Off)], Templates.CompileSmall("message: What came is done or open", "severity: off").Model!.Rules);
        Assert.Empty(Templates.Compile(Templates.Small).Model!.Rules);
    }

    private static CompilationResult Compile(string rules) => Templates.CompileSmall("facts:\n", $"rules: {rules}\nfacts:\n");
}
