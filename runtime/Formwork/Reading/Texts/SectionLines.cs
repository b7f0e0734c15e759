using System.Collections.Generic;
using System.Linq;

namespace Formwork.Reading;

/// <summary>The lines of a section, or of what stands before the first.</summary>
internal sealed class SectionLines(int section)
{
    /// <summary>The index of the section; -1 before the first.</summary>
    public int Section => section;

    /// <summary>The lines of text in order.</summary>
    public List<Line> Text { get; } = [];

    /// <summary>The first picture, or null.</summary>
    public Line? Picture { get; private set; }

    /// <summary>Deals the lines out.</summary>
    public static List<SectionLines> Deal(IEnumerable<Line> lines, Lexicon lexicon)
    {
        var sections = new List<SectionLines> { new(-1) };
        foreach (var line in lines)
        {
            if (line.Use == LineUse.Heading)
            {
                sections.Add(new(line.Section));
                if (line.Rest.Length > 0)
                    sections[^1].Text.Add(new(LineKind.Paragraph, [line.Cells.First(cell => !cell.IsEmpty) with { Text = line.Rest }]));
            }
            else if (line.Kind == LineKind.Picture)
            {
                sections[^1].Picture ??= line;
            }
            else if (line.Use == LineUse.Text && !line.Views(lexicon).IsEmpty)
            {
                sections[^1].Text.Add(line);
            }
        }

        return sections;
    }

    /// <summary>
    /// Takes away what stands at the end of a text and is no text: column heads that a table left behind.
    /// </summary>
    public List<Line> TakeDebris(Lexicon lexicon)
    {
        var debris = new List<Line>();
        while (Text.Count > 1 && IsDebris(Text[^1], lexicon))
        {
            debris.Insert(0, Text[^1]);
            Text.RemoveAt(Text.Count - 1);
        }

        return debris;
    }

    private static bool IsDebris(Line line, Lexicon lexicon) =>
        line.Views(lexicon) is [var view] && view.Text.Length <= LabelKeys.LongestLabel && lexicon.Columns(view.Key).Any(head => head.Leaf >= 0)
        && lexicon.Rows(view.Key).Count == 0;
}
