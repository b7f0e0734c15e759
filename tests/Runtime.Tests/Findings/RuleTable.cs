// The table of rules in docs/reports.md.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Formwork.Tests.Findings;

/// <summary>A row of the documentation: a rule, its severity and what it can answer.</summary>
internal sealed partial record RuleTable(string Rule, string Severity, string State)
{
    public static IReadOnlyList<RuleTable> Rows { get; } = [.. Row().Matches(Documentation()).Select(match => new RuleTable(match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value))];

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

    [GeneratedRegex(@"^\| `([a-z_]+)` \| [^|]+ \| ((?:error|warning|information)[^|]*) \| ((?:fails|undecided)[^|]*) \|\r?$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
