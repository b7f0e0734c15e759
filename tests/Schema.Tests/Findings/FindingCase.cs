// A mistake put into a template, with the place where it must be reported.
using System.Linq;
using Xunit;

namespace Formwork.Schema.Tests.Findings;

/// <summary>Puts one mistake into the small template and expects one finding. In the replacement, ⟦ and ⟧ stand around what must be underlined.</summary>
internal static class FindingCase
{
    private const char Open = '⟦';
    private const char Close = '⟧';

    public static void Check(string rule, string part, string replacement)
    {
        Assert.Contains(part, Templates.Small, System.StringComparison.Ordinal);
        var marked = part.Length == 0 ? replacement : Templates.Small.Replace(part, replacement, System.StringComparison.Ordinal);
        CheckWhole(rule, marked);
    }

    public static void CheckWhole(string rule, string marked)
    {
        var start = marked.IndexOf(Open);
        var end = marked.IndexOf(Close) - 1;
        Assert.True(start >= 0 && end >= start, "the case marks no place");
        var text = marked.Replace(Open.ToString(), "", System.StringComparison.Ordinal).Replace(Close.ToString(), "", System.StringComparison.Ordinal);
        var before = text[..start];

        var result = Templates.Compile(text);

        Assert.Equal([rule], result.Findings.Select(finding => finding.Rule.Id));
        var finding = result.Findings[0];
        Assert.Equal((start, end), (finding.Place.Span.Start, finding.Place.Span.End));
        Assert.Equal((before.Count(c => c == '\n') + 1, start - before.LastIndexOf('\n')), (finding.Place.Start.Line, finding.Place.Start.Column));
    }
}
