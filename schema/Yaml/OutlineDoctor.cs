using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;

namespace Formwork.Schema.Yaml;

/// <summary>
/// Finds lines that are indented like no other, keys without colons, values with lines beneath them. Where something
/// does not fit, several lines can be the wrong one: every repair is weighed, and the one that leaves the fewest faults
/// and changes least is made.
/// </summary>
internal sealed class OutlineDoctor(SourceLines lines, FindingBag findings)
{
    /// <summary>Beyond so many lines a repair costs too much to be tried many times.</summary>
    private const int ManyLines = 1_250;

    /// <summary>Beyond so many it costs too much to be tried at all.</summary>
    private const int TooManyLines = 20_000;

    private const int MostDoubtful = 6;

    private const int MostChoices = 3;

    private const int MostLevels = 16;

    /// <summary>Repairs whose costs differ by no more are as likely.</summary>
    private const int Alike = 2;

    /// <summary>Reports and mends what does not fit.</summary>
    public int Mend(int reading)
    {
        var outline = Outline.Of(lines);
        if (outline.Count is 0 or > TooManyLines)
            return 0;
        outline = Mend(outline, reading, out var choices);
        var doubtful = Doubtful(outline);
        if (reading > choices && reading <= choices + doubtful.Count)
            Make(outline, doubtful[reading - choices - 1]);
        return choices + doubtful.Count;
    }

    /// <summary>Mends what does not fit; the reading chooses between equally good repairs of the first fault.</summary>
    private Outline Mend(Outline outline, int reading, out int choices)
    {
        choices = 0;
        var repairs = Math.Max(2, Math.Min(24, ManyLines * 24 / outline.Count));
        var (weight, first) = outline.Weigh(int.MaxValue);
        for (var repair = 0; first >= 0 && repair < repairs; repair++)
        {
            var best = Best(outline, first, weight);
            if (best.Count == 0)
                return outline;
            if (repair == 0)
                choices = Math.Min(MostChoices, best.Count - 1);
            var made = best[repair == 0 && reading <= choices ? reading : 0];
            Make(outline, made);
            outline = made.Outline;
            (weight, first) = outline.Weigh(int.MaxValue);
        }

        return outline;
    }

    /// <summary>The repairs that leave the fewest faults and change least or hardly more, the least first.</summary>
    private List<Repair> Best(Outline outline, int first, int weight)
    {
        var best = new List<Repair>();
        weight--;
        foreach (var repair in Repairs(outline, first))
        {
            var left = repair.Outline.Weigh(weight).Weight;
            if (left > weight)
                continue;
            if (left < weight || best.Count == 0)
                best.Clear();
            best.Add(repair);
            weight = left;
        }

        var least = best.Select(repair => repair.Cost).DefaultIfEmpty().Min();
        return [.. best.Where(repair => repair.Cost <= least + Alike).OrderBy(repair => repair.Cost)];
    }

    /// <summary>All repairs that may make a line fit.</summary>
    private IEnumerable<Repair> Repairs(Outline outline, int at)
    {
        var line = outline[at];
        if (line.Kind is OutlineKind.Text or OutlineKind.Glued
            && SyntaxDoctor.MissingColon(lines[line.Index]) is { Meant: not null } fault)
            yield return Rewritten(outline, at, fault, 5);
        if (line.IsItem)
            yield return WithoutDashes(outline, at);
        if (at == 0)
        {
            // A first line that stands deeper than the rest.
            if (outline.Count > 1)
                yield return Moved(outline, 0, 1, outline[1].Indentation);
            yield break;
        }

        var before = outline[at - 1];
        if (before.IsItem)
            yield return WithoutDashes(outline, at - 1);
        if (ValueAbove(outline, at) is { } opened)
            yield return opened;
        var levels = outline.LevelsBefore(at).Take(MostLevels).ToList();
        if (before.Kind == OutlineKind.Opener)
            levels.AddRange([before.Indentation + outline.Step, line.Indentation - outline.Step]);
        levels.Add(line.Indentation);
        foreach (var (from, to) in Ranges(outline, at).Distinct())
        {
            foreach (var level in levels.Where(level => level >= 0 && level != outline[from].Indentation).Distinct())
                yield return Moved(outline, from, to, level);
        }
    }

    /// <summary>The lines that may stand wrongly where one does not fit.</summary>
    private static IEnumerable<(int From, int To)> Ranges(Outline outline, int at)
    {
        yield return (at, at + 1);
        yield return (at, outline.EndOf(at));
        yield return (at - 1, at);

        // The lines above that stand deeper, all of them or the first alone, and the key that they stand beneath.
        var indentation = outline[at].Indentation;
        var start = at;
        while (start > 1 && outline[start - 1].Indentation > indentation)
            start--;
        if (start < at)
        {
            yield return (start, at);
            yield return (start, start + 1);
        }

        if (start > 1)
            yield return (start - 1, start);
    }

    private Repair Moved(Outline outline, int from, int to, int level)
    {
        var shift = level - outline[from].Indentation;
        var cost = Math.Abs(shift);
        for (var at = from; at < to; at++)
            cost += lines.IsSuspect(outline[at].Index) ? 0 : 4;

        // A line that dips between two neighbours is likelier to be wrong than they.
        var isOdd = from > 0 && to == from + 1 && to < outline.Count && outline[to].Indentation == level
            && outline[from - 1].Indentation > outline[from].Indentation;
        return new Repair(outline.Moved(from, to, shift), from, to, isOdd ? cost - 1 : cost);
    }

    private static Repair Rewritten(Outline outline, int at, YamlFault fault, int cost)
    {
        var kind = Outline.KindOf(fault.Meant!);
        return new Repair(outline.With(at, at + 1, line => line with { Kind = kind }), at, at + 1, cost, fault);
    }

    /// <summary>The items of a list as the keys that they are.</summary>
    private Repair WithoutDashes(Outline outline, int at)
    {
        var level = outline[at].Indentation;
        var (from, to) = (at, at + 1);
        while (from > 0 && IsInList(outline[from - 1]))
            from--;
        while (to < outline.Count && IsInList(outline[to]))
            to++;
        while (from < to - 1 && Undashed(outline[from], level) is null)
            from++;
        var keys = outline.With(
            from, to, line => Undashed(line, level) is { } key ? line with { Kind = Outline.KindOf(key) } : line);
        return new Repair(keys, from, to, 5, new YamlFault(Rules.DashBeforeKey, new TextSpan(level, 1)));

        bool IsInList(OutlineLine line) => line.Indentation > level || (line.Indentation == level && line.IsItem);
    }

    /// <summary>An item of a level without its dash, or null where it is no key then.</summary>
    private string? Undashed(OutlineLine line, int level)
    {
        if (!line.IsItem || line.Indentation != level)
            return null;
        var content = lines[line.Index];
        var rest = content.Substring(level + 1).TrimStart();
        var isKey = rest.Length > 0 && (line with { Kind = Outline.KindOf(rest) }).IsKey;
        return isKey ? content.Substring(0, level) + rest : null;
    }

    /// <summary>A key with a value on its line and a block beneath: the value was meant as the label.</summary>
    private Repair? ValueAbove(Outline outline, int at)
    {
        var (line, key) = (outline[at], outline[at - 1]);
        var hasValue = key.IsKey && key.Kind != OutlineKind.Opener;
        if (!hasValue || line.Indentation <= key.Indentation || line.Kind == OutlineKind.Text)
            return null;
        var colon = SourceLines.ColonOf(lines[key.Index], key.Indentation);
        var content = SyntaxDoctor.WithoutComment(lines[key.Index], colon + 1);
        var value = content.Substring(colon + 1).Trim();
        if (value.Length == 0 || value[0] is '|' or '>')
            return null;
        var isFlow = value[0] is '{' or '[';
        var advice = isFlow ? "write either the one or the other" : $"write the value beneath too, as 'label: {value}'";
        var span = TextSpan.FromBounds(content.Length - value.Length, content.Length);
        var meant = content.Substring(0, colon + 1);
        var fault = new YamlFault(Rules.ValueAndBlock, span, Word(key), advice) { Meant = meant };
        var isLabel = key.Indentation > 0 && OutlineWords.IsBesideLabel(Word(line)) && !OutlineWords.IsWord(Word(key));
        return Rewritten(outline, at - 1, fault, line.IsItem || isLabel ? 3 : 9);
    }

    /// <summary>What the lines may have been meant as that only look strange.</summary>
    private List<Repair> Doubtful(Outline outline)
    {
        var moves = new List<Repair>();
        foreach (var at in outline.Doubtful().Where(at => at > 0).Take(MostDoubtful))
        {
            // The key above belongs one step before this line, or this line with its neighbours one step behind it.
            var (line, before) = (outline[at], outline[at - 1]);
            moves.Add(Moved(outline, at - 1, at, line.Indentation - outline.Step));
            if (line.Indentation > before.Indentation)
                moves.Add(Moved(outline, at, outline.EndOf(at - 1), before.Indentation + outline.Step));
        }

        return [.. moves.Where(move => move.Outline[move.From] != outline[move.From])];
    }

    /// <summary>Makes a repair in the text.</summary>
    private void Make(Outline outline, Repair repair)
    {
        Report(outline, repair);
        for (var at = repair.From; at < repair.To; at++)
        {
            // What is no line of the outline, such as the rest of a text in brackets, moves with its line.
            var (line, meant) = (outline[at], repair.Outline[at]);
            var next = at + 1 < outline.Count ? outline[at + 1].Index : lines.Count;
            if (repair.Fault is null)
                lines.Move(line.Index, next, meant.Indentation - line.Indentation);
            else if (line.Kind != meant.Kind)
                lines[line.Index] = repair.Fault.Meant ?? Undashed(line, line.Indentation)!;
        }
    }

    private void Report(Outline outline, Repair repair)
    {
        var line = outline[repair.From];
        var key = new TextSpan(line.Indentation, KeyLength(line));
        var fault = repair.Fault
            ?? new YamlFault(Rules.BadIndentation, key, Spaces(line.Indentation), Advice(repair.Outline, repair.From));
        var span = lines.Original(line.Index, fault.Span.Start, fault.Span.Length);
        findings.ReportDamage(fault.Rule, span, fault.Arguments);
    }

    /// <summary>Where a line stands now that it is indented as was meant.</summary>
    private string Advice(Outline outline, int at)
    {
        var indentation = outline[at].Indentation;
        var other = at - 1;
        while (other >= 0 && outline[other].Indentation > indentation)
            other--;
        if (other < 0)
            return $"; give it {Number.Text(indentation)}";
        var place = outline[other].Indentation == indentation ? "beside" : "under";
        var line = $"'{Word(outline[other])}' in line {Number.Text(outline[other].Index + 1)}";
        return $"; with {Number.Text(indentation)} it would stand {place} {line}";
    }

    /// <summary>An indentation in words.</summary>
    public static string Spaces(int indentation) => indentation switch
    {
        0 => "no space",
        1 => "1 space",
        _ => Number.Text(indentation) + " spaces",
    };

    /// <summary>The key of a line, or its dash.</summary>
    private string Word(OutlineLine line) => lines[line.Index].Substring(line.Indentation, KeyLength(line)).Trim();

    private int KeyLength(OutlineLine line)
    {
        var content = lines[line.Index];
        if (line.IsItem)
            return 1;
        var end = line.IsKey ? content.IndexOf(':', line.Indentation) : content.Length;
        return Math.Max(1, end - line.Indentation);
    }

    /// <summary>One way to make the lines fit together.</summary>
    /// <param name="Outline">The outline as it is then.</param>
    /// <param name="From">The first line that changes.</param>
    /// <param name="To">The line behind the last that changes.</param>
    /// <param name="Cost">How much changes.</param>
    /// <param name="Fault">What is wrong where it is not indentation, with columns of the first line.</param>
    private sealed record Repair(Outline Outline, int From, int To, int Cost, YamlFault? Fault = null);
}

/// <summary>Words of the language by where they stand: they tell a key from a text where lines are broken.</summary>
internal static class OutlineWords
{
    /// <summary>Beneath a value on its key's line, they say that the value was meant as the label.</summary>
    private static readonly HashSet<string> s_besideLabels =
    [
        "also", "description", "rows", "columns", "of_which", "table", "text", "sections", "bands", "options",
        "deprecated",
    ];

    /// <summary>Words that stand in braces beside a label, or in a check.</summary>
    private static readonly HashSet<string> s_inBraces =
    [
        "label", "type", "unit", "decimals", "signed", "total", "required", "each", "of", "assert", "message",
        "severity", "unless", "within", "min", "max", "when", "pattern", "span", "says", "means", "min_length", "max_length",
    ];

    public static bool IsBesideLabel(string word) => s_besideLabels.Contains(word);

    public static bool IsWord(string word) => s_inBraces.Contains(word) || s_besideLabels.Contains(word);
}
