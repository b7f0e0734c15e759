using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Formwork.Reading;

/// <summary>Finds the title before the first section, on one line or torn over several.</summary>
internal sealed class TitleReader
{
    private const int MostLines = 3;
    private const int LongestTitle = 120;
    private const int LongestFirst = 2000;
    private const int LongestFront = 40;

    private readonly Lexicon _lexicon;
    private readonly FactValues _values;
    private readonly ImmutableArray<(SlotPattern Slots, TitlePattern Title)> _patterns;

    /// <summary>Takes the titles of a template.</summary>
    public TitleReader(Lexicon lexicon, FactValues values)
    {
        _lexicon = lexicon;
        _values = values;
        var facts = lexicon.Template.Facts.ToDictionary(fact => fact.Key);
        _patterns = [.. SlotPattern.ParseAll(lexicon.Template.Titles, lexicon.Folding).Select(slots => (slots, new TitlePattern(slots, facts)))];
    }

    /// <summary>Finds the title among the lines before the first section, and marks its lines.</summary>
    public IReadOnlyList<FoundFact>? Read(List<Line> front)
    {
        // A title with facts left out is known by standing first.
        if (front.Count > 0 && (Match(front[0].Text, front[0], exactly: true, allowEmpty: false) ?? Match(front[0].Text, front[0], exactly: true, allowEmpty: true, allowNoYear: true)) is { } printed)
        {
            front[0].Use = LineUse.Title;
            return printed;
        }

        foreach (var (exactly, allowEmpty) in new[] { (true, false), (false, false), (false, true) })
        {
            // Fewest lines first, so that what stands over the title is not taken into it.
            for (var count = 1; count <= MostLines; count++)
            {
                for (var first = 0; first + count <= front.Count && first < LongestFront; first++)
                {
                    var lines = front.GetRange(first, count);
                    if (Match(string.Join(' ', lines.Select(line => line.Text)), lines[0], exactly, allowEmpty) is not { } facts)
                        continue;
                    foreach (var line in lines)
                        line.Use = LineUse.Title;
                    return facts;
                }
            }
        }

        return null;
    }

    private List<FoundFact>? Match(string text, Line line, bool exactly, bool allowEmpty, bool allowNoYear = false)
    {
        if (text.Length > (allowNoYear || exactly ? LongestFirst : LongestTitle))
            return null;
        var single = WithoutDoubled(text);
        foreach (var title in single == text ? [text] : new[] { text, single })
        {
            var compact = new CompactText(title, _lexicon.Folding);
            foreach (var (slots, pattern) in _patterns)
            {
                if (pattern.Match(compact.Text, exactly, allowEmpty, allowNoYear) is { } found)
                    return FactsOf(slots, found, compact, line);
            }
        }

        return null;
    }

    private List<FoundFact> FactsOf(SlotPattern slots, (int Start, int Length)[] found, CompactText title, Line line)
    {
        var facts = new List<FoundFact>();
        for (var i = 0; i < found.Length; i++)
        {
            var index = _lexicon.FactIndex(slots.Slots[i]);
            var raw = title.Original(found[i].Start, found[i].Length);
            if (index >= 0 && raw.Length > 0)
                facts.Add(new(index, _values.Read(raw, _lexicon.Template.Facts[index]), line.Place() with { Text = raw }));
        }

        return facts;
    }

    // A word doubled where the line was broken: the same letters on both sides of a space.
    private static string WithoutDoubled(string text)
    {
        for (var space = text.IndexOf(' ', System.StringComparison.Ordinal); space > 0; space = text.IndexOf(' ', space + 1))
        {
            var behind = text[(space + 1)..].TrimStart();
            for (var length = System.Math.Min(space, behind.Length); length >= 2; length--)
            {
                if (text[(space - length)..space] == behind[..length])
                    return text[..space] + behind[length..];
            }
        }

        return text;
    }
}
