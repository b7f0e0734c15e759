using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Formwork.Reading;

/// <summary>
/// Joins lines where a label of the template is torn over several of them: only where the pieces together are a label
/// that the template knows, so that nothing is joined by guessing.
/// </summary>
internal sealed class TornLines(Lexicon lexicon)
{
    // A label set in a narrow column has about as many lines as characters.
    private const int MostLines = 12;

    // No form is so wide; without an end to it, a row that goes on from line to line would be copied as often as it has
    // cells.
    private const int WidestRow = 100;

    /// <summary>Joins what is torn.</summary>
    public List<Line> Join(List<Line> lines)
    {
        var result = new List<Line>(lines.Count);
        for (var i = 0; i < lines.Count;)
        {
            var line = lines[i++];
            while (TryJoin(line, lines, i, out var joined, out var used))
            {
                line = joined;
                i += used;
            }

            result.Add(line);
        }

        return result;
    }

    private bool TryJoin(Line first, List<Line> lines, int next, out Line joined, out int used)
    {
        used = 0;
        joined = first;
        if (next >= lines.Count || first.Use != LineUse.Text || lines[next].Views(lexicon).IsEmpty || !first.Views(lexicon).Any(view => lexicon.IsBeginning(view.Key)))
            return false;
        foreach (var join in new Joiner[] { InsideCell, Stacked, BesideFigures })
        {
            joined = first;
            for (used = 0; used < MostLines && next + used < lines.Count && lines[next + used].Use == LineUse.Text;)
            {
                if (join(joined, lines[next + used]) is not var (line, isLabel))
                    break;
                joined = line;
                used++;
                if (isLabel)
                    return true;
            }
        }

        joined = first;
        used = 0;
        return false;
    }

    // A line break inside a cell: the last cell of one line goes on in the first of the next.
    private (Line Line, bool IsLabel)? InsideCell(Line upper, Line lower)
    {
        if (upper.Kind == LineKind.Picture || lower.Kind == LineKind.Picture || upper.Cells.IsEmpty || lower.Cells.IsEmpty
            || upper.Cells.Length + lower.Cells.Length > WidestRow)
        {
            return null;
        }

        var last = upper.Cells[^1];
        var isLabel = false;
        if (!TryJoin(last, lower.Cells[0], ref isLabel, out var text))
            return null;
        ImmutableArray<DocumentCell> cells = [.. upper.Cells[..^1], last with { Text = text }, .. lower.Cells[1..]];
        return (Make(upper, lower, cells), isLabel);
    }

    // Cells torn one under the other.
    private (Line Line, bool IsLabel)? Stacked(Line upper, Line lower)
    {
        if (upper.Kind == LineKind.Picture || lower.Kind == LineKind.Picture)
            return null;
        var isLabel = false;
        var isTorn = false;
        var cells = ImmutableArray.CreateBuilder<DocumentCell>();
        for (var i = 0; i < upper.Cells.Length || i < lower.Cells.Length; i++)
        {
            var above = i < upper.Cells.Length ? upper.Cells[i] : default;
            var below = i < lower.Cells.Length ? lower.Cells[i] : default;
            if (above.IsEmpty || below.IsEmpty)
            {
                cells.Add(i < upper.Cells.Length && (below.IsEmpty || !above.IsEmpty) ? above : below);
                continue;
            }

            if (!TryJoin(above, below, ref isLabel, out var text))
                return null;
            isTorn = true;
            cells.Add(above with { Text = text });
        }

        return isTorn ? (Make(upper, lower, cells.ToImmutable()), isLabel) : null;
    }

    // The figures stand on the first line, and the rest of the label alone on the next.
    private (Line Line, bool IsLabel)? BesideFigures(Line upper, Line lower)
    {
        if (upper.Kind != LineKind.Row || lower.Kind == LineKind.Picture || lower.Views(lexicon) is not [var rest])
            return null;
        var label = upper.Views(lexicon).LastOrDefault(view => !view.IsFigure);
        var isLabel = false;
        if (label is null || !TryJoin(upper.Cells[label.Index], lower.Cells[rest.Index], ref isLabel, out var text))
            return null;
        return (Make(upper, lower, upper.Cells.SetItem(label.Index, upper.Cells[label.Index] with { Text = text })), isLabel);
    }

    private bool TryJoin(DocumentCell first, DocumentCell second, ref bool isLabel, out string text)
    {
        text = "";
        if (first.IsEmpty || second.IsEmpty || first.Text.Length + second.Text.Length > LabelKeys.LongestLabel)
            return false;
        var beginning = lexicon.Keys.Of(first.Text);
        if (!lexicon.IsBeginning(beginning))
            return false;
        text = first.Text + second.Text;
        var key = lexicon.Keys.Of(text);

        // What adds nothing to the label is no piece of it: "/" under a head is the figure of a row.
        if (key == beginning)
            return false;
        var isWhole = lexicon.IsLabel(key) && !(lexicon.IsLabel(beginning) && lexicon.IsLabel(lexicon.Keys.Of(second.Text)));
        isLabel |= isWhole;
        return isWhole || lexicon.IsBeginning(key);
    }

    private static Line Make(Line upper, Line lower, ImmutableArray<DocumentCell> cells) =>
        new(upper.Kind == LineKind.Row || lower.Kind == LineKind.Row ? LineKind.Row : LineKind.Paragraph, cells);

    private delegate (Line Line, bool IsLabel)? Joiner(Line upper, Line lower);
}
