// All the ways in which a line that does not fit can be made to.
using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;

namespace Formwork.Schema.Yaml;

/// <summary>Proposes repairs; which of them the author meant is decided by weighing what each leaves.</summary>
/// <param name="text">The text.</param>
internal sealed class OutlineRepairs(MendedText text)
{
    /// <summary>All repairs that may make a line fit.</summary>
    /// <param name="outline">The outline.</param>
    /// <param name="at">The first line that does not fit.</param>
    /// <returns>The repairs, not weighed yet.</returns>
    public IEnumerable<OutlineRepair> Of(Outline outline, int at)
    {
        var line = outline[at];
        if (line.Kind is OutlineKind.Text or OutlineKind.Glued)
        {
            var fault = SyntaxDoctor.MissingColon(text[line.Index], Parts(line), new LineMap(text[line.Index]));
            if (fault.Meant is { } meant)
                yield return Rewritten(outline, at, meant, fault);
        }

        if (line.Kind == OutlineKind.Item)
            yield return WithoutDashes(outline, at);
        if (at == 0)
        {
            // A first line that stands deeper than the rest.
            if (outline.Count > 1)
                yield return Moved(outline, 0, 1, outline[1].Indentation - line.Indentation);
            yield break;
        }

        var before = outline[at - 1];
        if (line.Indentation > before.Indentation && before.Kind is OutlineKind.Pair or OutlineKind.TextPair && line.Kind != OutlineKind.Text && Unvalued(before) is { } opener)
            yield return Rewritten(outline, at - 1, opener.Meant!, opener, line.Kind == OutlineKind.Item || (before.Indentation > 0 && OutlineWords.IsBesideLabel(Word(line)) && !OutlineWords.IsWord(Word(before))) ? 3 : 9);

        var levels = outline.LevelsBefore(at);
        if (before.Kind == OutlineKind.Opener)
            levels.Add(before.Indentation + outline.Step);
        var end = outline.EndOf(at);
        foreach (var level in levels.Where(level => level != line.Indentation).Distinct())
        {
            yield return Moved(outline, at, at + 1, level - line.Indentation, isOdd: before.Indentation > line.Indentation && at + 1 < outline.Count && outline[at + 1].Indentation == level);
            if (end > at + 1)
                yield return Moved(outline, at, end, level - line.Indentation);
        }

        foreach (var repair in RepairsAbove(outline, at, levels))
            yield return repair;
    }

    /// <summary>The line is right, and something above it wrong.</summary>
    private IEnumerable<OutlineRepair> RepairsAbove(Outline outline, int at, List<int> levels)
    {
        var line = outline[at];
        var before = outline[at - 1];
        if (before.Indentation != line.Indentation)
            yield return Moved(outline, at - 1, at, line.Indentation - before.Indentation, isOdd: at > 1 && outline[at - 2].Indentation == line.Indentation);
        foreach (var level in levels.Where(level => level != before.Indentation && level != line.Indentation).Distinct())
            yield return Moved(outline, at - 1, at, level - before.Indentation);
        if (before.Kind == OutlineKind.Opener)
            yield return Moved(outline, at - 1, at, line.Indentation - outline.Step - before.Indentation);
        if (before.Kind == OutlineKind.Item)
            yield return WithoutDashes(outline, at - 1);

        // The lines above that stand deeper: all of them, or the first alone.
        var start = at;
        while (start > 1 && outline[start - 1].Indentation > line.Indentation)
            start--;
        if (start < at)
        {
            yield return Moved(outline, start, at, line.Indentation - outline[start].Indentation);
            yield return Moved(outline, start, start + 1, line.Indentation - outline[start].Indentation);
        }

        // The block above that stands less deep, with its neighbours or without.
        var owner = start - 1;
        if (owner > 0 && outline[owner].Indentation < line.Indentation)
        {
            var shift = line.Indentation - outline[owner].Indentation;
            yield return Moved(outline, owner, at, shift);
            yield return Moved(outline, owner, owner + 1, shift);
            var run = owner;
            while (run > 1 && outline[run - 1].Indentation >= outline[owner].Indentation)
                run--;
            if (run < owner)
                yield return Moved(outline, run, at, shift);
        }
    }

    /// <summary>Lines moved to the right or left.</summary>
    /// <param name="outline">The outline.</param>
    /// <param name="from">The first line.</param>
    /// <param name="to">The line behind the last.</param>
    /// <param name="shift">By how many blanks.</param>
    /// <param name="isOdd">Whether the lines stand between two neighbours that agree, and so are likelier to be wrong.</param>
    /// <returns>The repair.</returns>
    public OutlineRepair Moved(Outline outline, int from, int to, int shift, bool isOdd = false)
    {
        var moved = outline.Copy();
        var cost = Math.Abs(shift) - (isOdd ? 1 : 0);
        for (var at = from; at < to; at++)
        {
            moved[at] = moved[at] with { Indentation = Math.Max(0, moved[at].Indentation + shift) };
            cost += text.IsSuspect(moved[at].Index) ? 0 : 4;
        }

        return new OutlineRepair(moved, from, to, cost);
    }

    private static OutlineRepair Rewritten(Outline outline, int at, string meant, YamlFault fault, int cost = 5)
    {
        var rewritten = outline.Copy();
        rewritten[at] = rewritten[at] with { Kind = Outline.KindOf(meant, rewritten[at].Indentation) };
        return new OutlineRepair(rewritten, at, at + 1, cost, fault);
    }

    /// <summary>The items of a list as the keys that they are.</summary>
    private OutlineRepair WithoutDashes(Outline outline, int at)
    {
        var keys = outline.Copy();
        var level = outline[at].Indentation;
        var (from, to) = (at, at + 1);
        while (from > 0 && outline[from - 1].Indentation >= level && (outline[from - 1].Indentation > level || outline[from - 1].Kind == OutlineKind.Item))
            from--;
        while (to < outline.Count && outline[to].Indentation >= level && (outline[to].Indentation > level || outline[to].Kind == OutlineKind.Item))
            to++;
        var first = -1;
        for (var i = from; i < to; i++)
        {
            if (outline[i].Indentation != level || Undashed(outline[i]) is not { } key)
                continue;
            keys[i] = keys[i] with { Kind = Outline.KindOf(key, level) };
            if (first < 0)
                first = i;
        }

        return new OutlineRepair(keys, Math.Max(first, from), to, 5, new YamlFault(Rules.DashBeforeKey, new TextSpan(level, 1)));
    }

    /// <summary>The mistake of a key with a value on its line where its block stands beneath: the value was meant as the label.</summary>
    private YamlFault? Unvalued(OutlineLine line)
    {
        var content = text[line.Index];
        var parts = Parts(line);
        if (parts.FirstColon < 0)
            return null;
        var start = parts.FirstColon + 1;
        while (start < parts.End && content[start] == ' ')
            start++;
        var comment = content.IndexOf(" #", start, StringComparison.Ordinal);
        var value = content.Substring(start, (comment < 0 ? parts.End : comment) - start).TrimEnd();
        if (value.Length == 0 || value[0] is '|' or '>')
            return null;
        var advice = value[0] is '{' or '[' ? "write either the one or the other" : $"write the value beneath too, as 'label: {value}'";
        return new YamlFault(Rules.ValueAndBlock, new TextSpan(start, value.Length), Word(line), advice)
        {
            Meant = content.Substring(0, parts.FirstColon + 1),
        };
    }

    /// <summary>A line without its dash, or null where it is no key then.</summary>
    /// <param name="line">The line.</param>
    /// <returns>The line as it was meant.</returns>
    public string? Undashed(OutlineLine line)
    {
        var content = text[line.Index];
        var rest = line.Kind == OutlineKind.Item ? content.Substring(line.Indentation + 1).TrimStart() : "";
        var key = content.Substring(0, line.Indentation) + rest;
        return rest.Length > 0 && Outline.KindOf(key, line.Indentation) is OutlineKind.Opener or OutlineKind.Pair or OutlineKind.TextPair ? key : null;
    }

    /// <summary>The key of a line, or its dash.</summary>
    /// <param name="line">The line.</param>
    /// <returns>The word.</returns>
    public string Word(OutlineLine line) => text[line.Index].Substring(line.Indentation, KeyLength(line)).Trim();

    /// <summary>The length of the key of a line.</summary>
    /// <param name="line">The line.</param>
    /// <returns>The number of characters.</returns>
    public int KeyLength(OutlineLine line)
    {
        var content = text[line.Index];
        if (line.Kind == OutlineKind.Item)
            return 1;
        var end = line.IsKey ? content.IndexOf(':', line.Indentation) : content.Length;
        return Math.Max(1, end - line.Indentation);
    }

    private TextLine Parts(OutlineLine line) => new(text[line.Index], new LineMap(text[line.Index]), 1);
}
