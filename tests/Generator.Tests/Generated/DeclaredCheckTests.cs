// What the fast path makes of declared checks, and what it leaves to the engine.
using Formwork.Testing;
using Xunit;

namespace Formwork.Generator.Tests.Generated;

public class DeclaredCheckTests
{
    [Theory]
    [InlineData("a + b == c", "Value(report.Figures.Counts.First.A) + Value(report.Figures.Counts.First.B) == Value(report.Figures.Counts.First.C)")]
    [InlineData("a - (b - c) == 0", "Value(report.Figures.Counts.First.A) - (Value(report.Figures.Counts.First.B) - Value(report.Figures.Counts.First.C)) == 0L")]
    [InlineData("2 * (a + b) >= c", "2L * (Value(report.Figures.Counts.First.A) + Value(report.Figures.Counts.First.B)) >= Value(report.Figures.Counts.First.C)")]
    [InlineData("a * b * 4 >= c", "(decimal)(Value(report.Figures.Counts.First.A) * Value(report.Figures.Counts.First.B)) * 4L >= Value(report.Figures.Counts.First.C)")]
    [InlineData("round(a * 2.0, 0) == c", "Value(report.Figures.Counts.First.A) * 2L == Value(report.Figures.Counts.First.C)")]
    [InlineData("sum(a, b - c, 2) >= 0", "Value(report.Figures.Counts.First.A) + (Value(report.Figures.Counts.First.B) - Value(report.Figures.Counts.First.C)) + 2L >= 0L")]
    [InlineData("sum(a * b, a * b, a * b, c) >= 0", "(decimal)(Value(report.Figures.Counts.First.A) * Value(report.Figures.Counts.First.B)) + (Value(report.Figures.Counts.First.A) * Value(report.Figures.Counts.First.B))")]
    [InlineData("blank(a) or applies(b)", "(false || true)")]
    public void What_is_exact_is_written_as_code(string assertion, string code) => Assert.Contains(code, Checks(assertion));

    [Theory]
    [InlineData("a / b == c")]
    [InlineData("a * b * a * b >= c")]
    [InlineData("round(a / 3, 2) == c")]
    public void What_may_not_be_exact_is_left_to_the_engine_and_says_so(string assertion)
    {
        var checks = Checks(assertion);
        Assert.Contains("// " + assertion + "\n\t\t// Cannot be decided exactly in a few instructions, so the engine always looks at it.\n", checks);
        Assert.Contains("CheckFigures_Ordered(ManyChecks report) =>\n\t\t\tfalse;", checks);
    }

    private static string Checks(string assertion)
    {
        var yaml = TestTemplates.ManyChecks.Replace("min(a, b, c) <= max(a, b) and abs(-c) < 10000", assertion, System.StringComparison.Ordinal);
        var run = new GeneratorHost().Run("", new TemplateInput(yaml));
        Assert.Empty(run.BuildDiagnostics);
        return run.Files["Consumer.ManyChecks.Checks.g.cs"];
    }
}
