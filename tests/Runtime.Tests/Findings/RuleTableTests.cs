// The table of rules in the documentation against the rules there are.
using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
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
            .Order(StringComparer.Ordinal);
        var rows = Regex.Matches(Documentation(), @"^\| `([a-z_]+)` \| [^|]+ \| (error|warning|information)[^|]* \| (fails|undecided)[^|]* \|\r?$", RegexOptions.Multiline)
            .Select(match => match.Groups[1].Value)
            .Order(StringComparer.Ordinal);
        Assert.Equal(rules, rows);
    }

    private static string Documentation()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "docs", "reports.md");
            if (File.Exists(path))
            {
                return File.ReadAllText(path);
            }
        }

        throw new FileNotFoundException("docs/reports.md stands above no folder of the tests.");
    }
}
