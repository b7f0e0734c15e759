using System.Collections.Generic;

namespace Formwork.Reading;

/// <summary>Finds a copy of the beginning: extraction prints the title and the first lines, then the whole
/// document.</summary>
internal static class LeadingCopy
{
    private const int LongestCopy = 40;

    /// <summary>Drops the lines before the document begins again with its own first line.</summary>
    public static void Drop(List<Line> lines, LabelKeys keys)
    {
        var first = lines.FindIndex(line => line.Kind == LineKind.Paragraph);
        if (first < 0)
            return;
        for (var again = first + 1; again < lines.Count && again - first <= LongestCopy; again++)
        {
            if (!IsCopy(lines, first, again, keys))
                continue;
            for (var i = first; i < again; i++)
                lines[i].Use = LineUse.Dropped;
            return;
        }
    }

    // All lines up to the second beginning stand there again; the last of them may break off.
    private static bool IsCopy(List<Line> lines, int first, int again, LabelKeys keys)
    {
        var length = again - first;
        for (var i = 0; i < length; i++)
        {
            if (again + i >= lines.Count || lines[again + i].Kind != lines[first + i].Kind)
                return false;
            var copy = Words(lines[first + i], keys);
            var original = Words(lines[again + i], keys);
            var isSame = i == length - 1 && i > 0 ? original.StartsWith(copy, System.StringComparison.Ordinal) : original == copy;
            if (!isSame || copy.Length == 0)
                return false;
        }

        return true;
    }

    private static string Words(Line line, LabelKeys keys) => LabelKeys.Words(keys.Folding.Fold(line.Text));
}
