// Several mistakes, several diagnostics; one mistake, one diagnostic: a law over every slip in every line of whole templates.
using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Diagnostics;
using Xunit;

namespace Formwork.Schema.Tests.Slips;

/// <summary>
/// Every slip, made in every line of a sound template where it can be made, gives one diagnostic or two, none of them an internal fault, one of them on the line
/// that was spoilt. (Mending it gives none: the templates are sound.) A slip that leaves the same model is none.
/// </summary>
public class SlipTests
{
    /// <summary>A line moved by two blanks stands where another line could: who is wrong is not always to be told, so a neighbour may be named, and what follows may be said.</summary>
    private static readonly HashSet<string> s_ambiguous = new(StringComparer.Ordinal) { "two blanks too few", "two blanks too many", "a block in tabs", "one blank too many" };

    private static readonly Dictionary<string, Func<SlipLine, IEnumerable<string>>> s_slips =
        LineSlips.All.Concat(BlockSlips.All).ToDictionary(slip => slip.Key, slip => slip.Value, StringComparer.Ordinal);

    private static readonly (string Name, string Text)[] s_templates =
    [
        ("the small template", Templates.Small),
        ("README.md", Templates.FirstOf("README.md")),
        ("docs/language.md", Templates.FirstOf("docs/language.md")),
        ("the annual report", Templates.AnnualReport),
        ("a form with lists", Templates.Read("templates/water-return-2024.report.yaml")),
    ];

    public static TheoryData<string> Slips => new(s_slips.Keys);

    [Theory]
    [MemberData(nameof(Slips))]
    public void One_slip_is_one_diagnostic_or_two_on_its_line(string slip)
    {
        var floods = new List<string>();
        var count = 0;
        foreach (var (name, text) in s_templates)
        {
            var sound = Templates.Compile(text).Model;
            foreach (var line in Sample(slip, SlipLine.Of(text).ToList()))
            {
                foreach (var spoilt in s_slips[slip](line))
                {
                    count++;
                    if (Complaint(slip, line, text, spoilt, sound) is { } complaint)
                        floods.Add($"{name}({line.Index + 1}): {complaint}");
                }
            }
        }

        Assert.True(count > 0, "the slip can be made nowhere");
        Assert.True(floods.Count == 0, $"{floods.Count} of {count}:\n{string.Join("\n", floods)}");
    }

    // Of long templates a quarter of the lines, another one for each slip; FORMWORK_EVERY_LINE=1 takes all, which needs some minutes.
    private static IEnumerable<SlipLine> Sample(string slip, List<SlipLine> lines)
    {
        var step = lines.Count > 120 && Environment.GetEnvironmentVariable("FORMWORK_EVERY_LINE") != "1" ? 4 : 1;
        var first = slip.Sum(character => character) % step;
        return lines.Where((_, index) => index % step == first);
    }

    private static string? Complaint(string slip, SlipLine line, string text, string spoilt, object? sound)
    {
        var result = Templates.Compile(spoilt);
        var (from, to) = Changed(text, spoilt);
        var most = 2;
        if (s_ambiguous.Contains(slip))
        {
            most = 8;
            from = Math.Min(from, line.Before?.Index ?? 0);
            to = Math.Max(to, line.Next?.Index ?? to) + 1;
        }

        var lines = result.Findings.Select(finding => finding.Place.Start.Line - 1).ToList();
        if (lines.Count == 0 && Equals(sound, result.Model))
            return null;
        return lines.Count > 0 && lines.Count <= most && lines.Exists(at => at >= from && at <= to) && result.Findings.All(finding => !finding.Rule.Id.StartsWith("FW9", StringComparison.Ordinal))
            ? null
            : $"{spoilt.Split('\n')[Math.Min(from, spoilt.Count(c => c == '\n'))].Trim()}\n    {string.Join("\n    ", result.Findings.Select(finding => finding.ToString("")))}";
    }

    /// <summary>The first and the last line of the spoilt text that differ from the sound one.</summary>
    private static (int From, int To) Changed(string text, string spoilt)
    {
        var (before, after) = (text.Split('\n'), spoilt.Split('\n'));
        var from = 0;
        while (from < before.Length && from < after.Length && before[from] == after[from])
            from++;
        var tail = 0;
        while (tail < before.Length - from && tail < after.Length - from && before[^(1 + tail)] == after[^(1 + tail)])
            tail++;
        return (from, Math.Max(from, after.Length - 1 - tail));
    }
}
