// Lines that do not fit together: which of them is wrong, and what it was meant to be.
using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;

namespace Formwork.Schema.Yaml;

/// <summary>
/// Finds lines that are indented like no other, keys without colons, values with lines beneath them. Where something does not fit, several lines can be the
/// wrong one: each repair is tried, and the one that leaves the fewest faults and changes least is reported and made.
/// </summary>
internal sealed class OutlineDoctor(MendedText text, FindingBag findings)
{
    /// <summary>Beyond so many lines a repair costs too much to be tried many times.</summary>
    private const int ManyLines = 1_250;

    /// <summary>Beyond so many it costs too much to be tried at all.</summary>
    private const int TooManyLines = 20_000;

    private const int MostSuppositions = 6;

    private const int MostChoices = 3;

    /// <summary>Repairs whose costs differ by no more are as likely.</summary>
    private const int Alike = 2;

    private readonly OutlineRepairs _repairs = new(text);

    /// <summary>Reports and mends what does not fit.</summary>
    /// <param name="supposition">Lines that are taken to be indented wrongly, or null.</param>
    /// <returns>What else may be wrong.</returns>
    public IReadOnlyList<Supposition> Mend(Supposition? supposition)
    {
        var outline = Outline.Of(text);
        if (outline.Count is 0 or > TooManyLines)
            return [];
        outline = Mend(outline, supposition?.Choice ?? 0, out var choices);
        if (supposition is null)
            return [.. Enumerable.Range(1, choices).Select(choice => new Supposition(0, 0, 0) { Choice = choice }), .. Suppose(outline)];
        if (supposition.Choice is not null)
            return [];
        var from = outline.Find(supposition.From);
        var to = outline.Find(supposition.To);
        if (from < 0 || to < from)
            return [];
        var repair = _repairs.Moved(outline, from, to, supposition.Shift);
        Report(outline, repair);
        Apply(outline, repair);
        return [];
    }

    /// <summary>Mends what does not fit.</summary>
    /// <param name="outline">The outline.</param>
    /// <param name="choice">Which of the best repairs of the first fault is made.</param>
    /// <param name="choices">How many more repairs of the first fault are as good.</param>
    /// <returns>The outline as it is then.</returns>
    private Outline Mend(Outline outline, int choice, out int choices)
    {
        choices = 0;
        var repairs = Math.Max(2, Math.Min(24, ManyLines * 24 / outline.Count));
        var weight = outline.Weigh(int.MaxValue, out var first);
        for (var repair = 0; first >= 0 && repair < repairs; repair++)
        {
            var best = Best(outline, first, weight);
            if (best.Count == 0)
                return outline;
            if (repair == 0)
                choices = Math.Min(MostChoices, best.Count - 1);
            var made = best[repair == 0 ? Math.Min(choice, choices) : 0];
            Report(outline, made);
            Apply(outline, made);
            (outline, weight, first) = (made.Outline, made.Weight, made.First);
        }

        return Settle(outline, weight);
    }

    /// <summary>The repairs that leave the fewest faults, those that change least first; others only where they change hardly more.</summary>
    private List<OutlineRepair> Best(Outline outline, int first, int weight)
    {
        var best = new List<OutlineRepair>();
        foreach (var repair in _repairs.Of(outline, first))
        {
            repair.Weigh(weight - 1);
            if (repair.Weight >= weight)
                continue;
            if (best.Count > 0 && repair.Weight < best[0].Weight)
                best.Clear();
            if (best.Count == 0 || repair.Weight == best[0].Weight)
                best.Add(repair);
            weight = Math.Min(weight, best[0].Weight + 1);
        }

        var least = best.Select(repair => repair.Cost).DefaultIfEmpty().Min();
        return [.. best.Where(repair => repair.Cost <= least + Alike).OrderBy(repair => repair.Cost)];
    }

    /// <summary>What the lines may have been meant as that only look strange.</summary>
    private static List<Supposition> Suppose(Outline outline)
    {
        var suppositions = new List<Supposition>();
        foreach (var at in outline.Doubtful().Take(MostSuppositions))
        {
            if (at == 0)
                continue;
            var (line, before) = (outline[at], outline[at - 1]);

            // The key above belongs one step before this line, or this line with its neighbours one step behind that key.
            Add(at - 1, at, line.Indentation - outline.Step - before.Indentation);
            if (line.Indentation > before.Indentation)
                Add(at, outline.EndOf(at - 1), before.Indentation + outline.Step - line.Indentation);
        }

        return suppositions;

        void Add(int from, int to, int shift)
        {
            if (shift != 0 && outline[from].Indentation + shift >= 0)
                suppositions.Add(new Supposition(outline[from].Index, to < outline.Count ? outline[to].Index : int.MaxValue, shift));
        }
    }

    /// <summary>Moves lines whose indentation was guessed to where they fit best; they have been reported.</summary>
    private Outline Settle(Outline outline, int weight)
    {
        for (var (at, tries) = (1, outline.Count > ManyLines ? 2 : 100); at < outline.Count && weight > 0 && tries > 0; at++)
        {
            if (!text.IsSuspect(outline[at].Index))
                continue;
            tries--;
            var targets = outline.LevelsBefore(at);
            if (outline[at - 1].Kind == OutlineKind.Opener)
                targets.Add(outline[at - 1].Indentation + outline.Step);
            if (at + 1 < outline.Count)
                targets.Add(outline[at + 1].Indentation - outline.Step);
            OutlineRepair? best = null;
            foreach (var target in targets.Where(target => target >= 0 && target != outline[at].Indentation).Distinct())
            {
                var repair = _repairs.Moved(outline, at, at + 1, target - outline[at].Indentation);
                repair.Weigh(weight);
                if (repair.Weight < (best?.Weight ?? weight))
                    best = repair;
            }

            if (best is null)
                continue;
            Apply(outline, best);
            (outline, weight) = (best.Outline, best.Weight);
        }

        return outline;
    }

    private void Report(Outline outline, OutlineRepair repair)
    {
        if (repair.Fault is { } fault)
        {
            findings.ReportDamage(fault.Rule, text.OriginalAt(outline[repair.From].Index, fault.Span.Start, fault.Span.Length), fault.Arguments);
            return;
        }

        var (line, moved) = (outline[repair.From], repair.Outline[repair.From]);
        findings.ReportDamage(Rules.BadIndentation, text.OriginalAt(line.Index, line.Indentation, _repairs.KeyLength(line)), IndentationDoctor.Spaces(line.Indentation), Advice(repair.Outline, repair.From, moved.Indentation));
    }

    /// <summary>Where the line would stand if it were indented as was meant.</summary>
    private string Advice(Outline outline, int at, int indentation)
    {
        for (var other = at - 1; other >= 0; other--)
        {
            if (outline[other].Indentation > indentation)
                continue;
            var place = outline[other].Indentation == indentation ? "beside" : "under";
            return $"; with {Number.Text(indentation)} it would stand {place} '{_repairs.Word(outline[other])}' in line {Number.Text(outline[other].Index + 1)}";
        }

        return $"; give it {Number.Text(indentation)}";
    }

    private void Apply(Outline outline, OutlineRepair repair)
    {
        for (var at = repair.From; at < repair.To; at++)
        {
            var (line, moved) = (outline[at], repair.Outline[at]);
            if (repair.Fault is { } fault)
            {
                if (line.Kind != moved.Kind && (fault.Meant ?? _repairs.Undashed(line)) is { } meant)
                    text.Rewrite(line.Index, meant);
            }
            else
            {
                // What is no line of the outline, such as the rest of a text in brackets, moves with the line it belongs to.
                var next = at + 1 < outline.Count ? outline[at + 1].Index : text.LineCount;
                for (var index = line.Index; index < next; index++)
                {
                    if (text.IndentationOf(index) is >= 0 and var indentation)
                        text.Indent(index, Math.Max(0, indentation + moved.Indentation - line.Indentation));
                }

                text.HasGaps = true;
            }
        }
    }
}
