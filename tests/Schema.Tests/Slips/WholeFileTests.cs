// What is no mistake in a whole file, and what is one.
using System;
using System.Linq;
using Xunit;

namespace Formwork.Schema.Tests.Slips;

public class WholeFileTests
{
    private static readonly string[] s_templates = [Templates.Small, Templates.FirstOf("docs/language.md"), Templates.AnnualReport];

    public static TheoryData<string> Changes => ["a byte order mark", "Windows line ends", "old Macintosh line ends", "blanks behind every line", "tabs behind every line", "indented as a whole", "a mark before it", "no line end behind it", "blank lines everywhere", "comments everywhere"];

    [Theory]
    [MemberData(nameof(Changes))]
    public void How_a_file_is_kept_is_no_mistake(string change)
    {
        foreach (var template in s_templates)
        {
            var result = Templates.Compile(Changed(template, change));
            Assert.Equal([], result.Findings.Select(finding => finding.ToString("")));

            // Blanks and lines within a folded text are part of it.
            Assert.Equal(Templates.Compile(template).Model! with { Description = null }, result.Model! with { Description = null });
        }
    }

    [Fact]
    public void A_file_indented_but_for_its_first_line_is_one_mistake()
    {
        foreach (var template in s_templates)
        {
            var lines = template.Split('\n').SkipWhile(line => line.StartsWith('#')).ToArray();
            var text = lines[0] + "\n" + string.Join('\n', lines.Skip(1).Select(line => line.Length == 0 ? line : "  " + line));
            var finding = Assert.Single(Templates.Compile(text).Findings);
            Assert.Equal((1, "FW0120"), (finding.Place.Start.Line, finding.Rule.Id));
        }
    }

    private static string Changed(string template, string change) => change switch
    {
        "a byte order mark" => "\uFEFF" + template,
        "Windows line ends" => template.Replace("\n", "\r\n", StringComparison.Ordinal),
        "old Macintosh line ends" => template.Replace('\n', '\r'),
        "blanks behind every line" => template.Replace("\n", "   \n", StringComparison.Ordinal),
        "tabs behind every line" => template.Replace("\n", "\t\n", StringComparison.Ordinal),
        "indented as a whole" => string.Join('\n', template.Split('\n').Select(line => line.Length == 0 ? line : "    " + line)),
        "a mark before it" => "---\n" + template,
        "no line end behind it" => template.TrimEnd(),
        "blank lines everywhere" => template.Replace("\n", "\n\n", StringComparison.Ordinal),
        _ => string.Join('\n', template.Split('\n').Select(line => line.EndsWith(':') ? line + " # so it is" : line)),
    };
}
