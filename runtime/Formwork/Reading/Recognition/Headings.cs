using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Checks;

namespace Formwork.Reading;

/// <summary>
/// Finds the titles of the sections by their words alone. Numbers are no evidence of which section it is, since they
/// restart and get lost; but all titles of one level share a style of number, which tells a title from the same words
/// inside a section.
/// </summary>
internal sealed class Headings(Lexicon lexicon)
{
    /// <summary>Marks the lines that are titles of sections.</summary>
    public void Find(List<Line> lines)
    {
        var candidates = Candidates(lines);
        var usual = candidates.GroupBy(DepthOf).ToDictionary(group => group.Key, UsualStyle);
        var isFollowed = candidates.Select(candidate => candidate.Line).ToHashSet();
        foreach (var candidate in candidates)
        {
            candidate.Weight = candidate.Style == usual[DepthOf(candidate)] ? 8 : candidate.Style == NumberStyle.None ? 6 : 4;

            // A list of contents says all titles too, but nothing stands under them.
            if (!isFollowed.Contains(candidate.Line + candidate.Lines))
                candidate.Weight++;
        }

        var chosen = Chain(candidates);
        var lost = candidates
            .Where(candidate => candidate.Style == usual[DepthOf(candidate)] && !chosen.Exists(known => known.Line == candidate.Line))
            .ExceptBy(chosen.Select(known => known.Section), candidate => candidate.Section);
        chosen.AddRange(lost.DistinctBy(candidate => candidate.Section).DistinctBy(candidate => candidate.Line).ToList());
        foreach (var heading in chosen)
            Mark(lines, heading);
        DropCopies(lines, candidates);
    }

    private int DepthOf(Candidate candidate) => lexicon.Template.Sections[candidate.Section].Depth;

    // The style of number that most titles of a level have.
    private static NumberStyle UsualStyle(IEnumerable<Candidate> candidates) => candidates
        .Where(candidate => candidate.Style != NumberStyle.None)
        .GroupBy(candidate => candidate.Style)
        .OrderByDescending(group => group.Select(candidate => candidate.Section).Distinct().Count())
        .ThenBy(group => group.Key)
        .Select(group => group.Key)
        .FirstOrDefault();

    // The sections' titles in the form's order that weigh most together.
    private List<Candidate> Chain(List<Candidate> candidates)
    {
        var best = new Candidate?[lexicon.Template.Sections.Length];
        foreach (var candidate in candidates)
        {
            var before = best.Take(candidate.Section).Where(known => known is not null && known.Line < candidate.Line).MaxBy(known => known!.Total);
            candidate.Before = before;
            candidate.Total = candidate.Weight + (before?.Total ?? 0);
            if (best[candidate.Section] is not { } same || candidate.Total > same.Total)
                best[candidate.Section] = candidate;
        }

        var chain = new List<Candidate>();
        for (var last = best.MaxBy(candidate => candidate?.Total ?? 0); last is not null; last = last.Before)
            chain.Add(last);
        return chain;
    }

    private List<Candidate> Candidates(List<Line> lines)
    {
        var candidates = new List<Candidate>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (TryWhole(lines, i, out var found) || TryWithText(lines[i], i, out found))
                candidates.AddRange(found);
        }

        return candidates;
    }

    // The title alone on its line, or torn over two.
    private bool TryWhole(List<Line> lines, int index, out IEnumerable<Candidate> found)
    {
        found = [];
        if (TextOf(lines[index]) is not { Length: > 0 and <= LabelKeys.LongestLabel } text)
            return false;
        var sections = Sections(text, out var style);
        var count = 1;
        if (sections.Count == 0 && IsPiece(text) && index + 1 < lines.Count && TextOf(lines[index + 1]) is { } rest && text.Length + rest.Length <= lexicon.LongestTitle * 2)
        {
            count = 2;
            sections = Sections(text + rest, out style);
        }

        found = sections.Select(section => new Candidate(index, count, section, style, ""));
        return sections.Count > 0;
    }

    // Words of a title, or its number: other signs before a title are a text of their own.
    private bool IsPiece(string text)
    {
        var folded = lexicon.Folding.Fold(text);
        var key = lexicon.Keys.Of(text);
        return Numbering.SkipBare(key) < key.Length || Numbering.Skip(folded, out _) == folded.Length;
    }

    // A letter before a title is no number by itself, but one where the form numbers the title with it.
    private IReadOnlyList<int> Sections(string text, out NumberStyle style)
    {
        var key = lexicon.Keys.Of(text, out style);
        if (style == NumberStyle.None && lexicon.IsNumberedTitle(key))
            style = NumberStyle.Letter;
        return lexicon.Sections(key);
    }

    // The title, then a text on the same line.
    private bool TryWithText(Line line, int index, out IEnumerable<Candidate> found)
    {
        found = [];
        if (TextOf(line) is not { Length: > 0 } text)
            return false;
        var longest = Math.Min(text.Length, (lexicon.LongestTitle * 2) + 10);
        var folded = new char[longest];
        for (var i = 0; i < longest; i++)
            folded[i] = lexicon.Folding.Fold(text[i]);
        var start = Numbering.Skip(folded, out var style);
        for (var i = start + 1; i < longest - 1; i++)
        {
            if (folded[i] is not ':' && (style == NumberStyle.None || folded[i] is not ('。' or ' ')))
                continue;
            var sections = lexicon.Sections(LabelKeys.Words(folded.AsSpan(start, i - start)));
            if (sections.Count == 0)
                continue;
            var rest = text[(i + 1)..].Trim();
            found = sections.Select(section => new Candidate(index, 1, section, style, rest));
            return rest.Length > 0;
        }

        return false;
    }

    private string? TextOf(Line line)
    {
        if (line.Use != LineUse.Text)
            return null;
        if (line.Kind == LineKind.Paragraph)
            return line.Cells[0].Text;
        return line.Kind == LineKind.Row && line.Views(lexicon) is [var only] ? only.Text : null;
    }

    private static void Mark(List<Line> lines, Candidate heading)
    {
        lines[heading.Line].Use = LineUse.Heading;
        lines[heading.Line].Section = heading.Section;
        lines[heading.Line].Rest = heading.Rest;
        for (var i = 1; i < heading.Lines; i++)
            lines[heading.Line + i].Use = LineUse.Dropped;
    }

    // A table that repeats the title of its section, and a list of contents before the first section.
    private void DropCopies(List<Line> lines, List<Candidate> candidates)
    {
        var section = -1;
        var next = 0;
        for (var i = 0; i < lines.Count && next < candidates.Count; i++)
        {
            if (lines[i].Use == LineUse.Heading)
                section = lines[i].Section;
            for (; next < candidates.Count && candidates[next].Line == i; next++)
            {
                var isCopy = section < 0 || (section == candidates[next].Section && lexicon.Template.Sections[section].Table is not null);
                if (isCopy && lines[i].Use == LineUse.Text && candidates[next].Rest.Length == 0)
                    lines[i].Use = LineUse.Dropped;
            }
        }
    }

    private sealed class Candidate(int line, int lines, int section, NumberStyle style, string rest)
    {
        public int Line => line;

        public int Lines => lines;

        public int Section => section;

        public NumberStyle Style => style;

        public string Rest => rest;

        public int Weight { get; set; }

        public int Total { get; set; }

        public Candidate? Before { get; set; }
    }
}
