// The files of Roslyn's release tracking agree with the table of rules.
using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Diagnostics;
using Xunit;

namespace Formwork.Schema.Tests.Diagnostics;

/// <summary>The generator makes its descriptors from the table of rules, which Roslyn's own analyzer (RS2000 to RS2008) cannot see; this stands for it.</summary>
public class ReleaseTrackingTests
{
    private const string Shipped = "generator/AnalyzerReleases.Shipped.md";
    private const string Unshipped = "generator/AnalyzerReleases.Unshipped.md";

    public static TheoryData<string> Ids => new(Rules.All.Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_row(string id)
    {
        var rule = Rules.All.Single(rule => rule.Id == id);
        var rows = Rows(Shipped).Concat(Rows(Unshipped)).Where(row => row.StartsWith(id, StringComparison.Ordinal)).ToList();
        Assert.True(rows.Count > 0, $"{Unshipped} lacks the row:\n{Row(rule)}");

        // A release is not written anew: what has changed since stands below "Changed Rules" of a later one.
        Assert.Equal(Row(rule), rows[^1]);
    }

    [Fact]
    public void No_row_is_of_a_rule_that_is_not_there() =>
        Assert.Equal([], Rows(Shipped).Concat(Rows(Unshipped)).Select(row => row[..6]).Except(Rules.All.Select(rule => rule.Id)).Except(Removed()));

    [Fact]
    public void Rows_are_in_order_and_there_once()
    {
        var ids = Rows(Unshipped).Select(row => row[..6]).ToList();
        Assert.Equal(ids.Order(StringComparer.Ordinal).Distinct(), ids);
    }

    private static string Row(Rule rule) => $"{rule.Id} | Formwork | {rule.Severity} | {rule.Title}";

    private static IEnumerable<string> Rows(string file) => Lines(file).Where(line => line.StartsWith("FW", StringComparison.Ordinal));

    /// <summary>The rules that a later release has taken away; their ids are never used again.</summary>
    private static HashSet<string> Removed()
    {
        var removed = new HashSet<string>(StringComparer.Ordinal);
        var inRemoved = false;
        foreach (var line in Lines(Shipped).Concat(Lines(Unshipped)))
        {
            if (line.StartsWith("##", StringComparison.Ordinal))
                inRemoved = line.StartsWith("### Removed", StringComparison.Ordinal);
            else if (inRemoved && line.StartsWith("FW", StringComparison.Ordinal))
                removed.Add(line[..6]);
        }

        return removed;
    }

    private static IEnumerable<string> Lines(string file) => Templates.Read(file).Split('\n').Select(line => line.Trim());
}
