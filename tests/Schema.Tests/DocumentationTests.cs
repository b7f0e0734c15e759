// What the documentation shows works.
using System;
using System.Linq;
using System.Text.RegularExpressions;
using Formwork.Schema.Tests.Diagnostics;
using Xunit;

namespace Formwork.Schema.Tests;

public class DocumentationTests
{
    private static readonly string s_page = Templates.Read("docs/language.md");

    [Fact]
    public void The_template_in_the_readme_compiles()
    {
        var result = Templates.Compile(FirstTemplate(Templates.Read("README.md")));
        Assert.Equal([], result.Findings.Select(finding => finding.ToString("")));
        Assert.Equal(9, result.Model!.CellCount);
    }

    [Fact]
    public void The_whole_template_compiles()
    {
        var text = FirstTemplate(s_page);
        var result = Templates.Compile(text);
        Assert.Equal([], result.Findings.Select(finding => finding.ToString("")));
        Assert.Equal((5 * 4) + 2 + 6, result.Model!.CellCount);

        // The other checks of the page belong to the same table.
        var checks = s_page[(s_page.IndexOf("\n    checks:\n", StringComparison.Ordinal) + 1)..];
        var more = checks.Split('\n').Skip(1).Take(2).Select(line => "  " + line + "\n");
        var extended = text.Replace("        balance:", string.Concat(more) + "        balance:", StringComparison.Ordinal);
        Assert.Equal([], Templates.Compile(extended).Findings.Select(finding => finding.ToString("")));
        Assert.Equal(3, Templates.Compile(extended).Model!.Checks.Count);
    }

    [Fact]
    public void Every_example_of_the_language_compiles()
    {
        var examples = Regex.Matches(s_page, "^```yaml example\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline).Select(match => match.Groups[1].Value).ToList();
        Assert.True(examples.Count >= 9, "the examples are not found");
        Assert.Equal([], examples.SelectMany(example => Templates.Compile(PageExample.Complete(example).Template).Findings.Select(finding => finding.ToString(example.Split('\n')[0]))));
    }

    private static string FirstTemplate(string page)
    {
        const string Fence = "```yaml\n";
        var start = page.IndexOf(Fence, StringComparison.Ordinal) + Fence.Length;
        return page[start..page.IndexOf("```\n", start, StringComparison.Ordinal)];
    }
}
