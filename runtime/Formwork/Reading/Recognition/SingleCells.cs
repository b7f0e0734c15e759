using System.Collections.Generic;

namespace Formwork.Reading;

/// <summary>
/// Finds paragraphs that are cells: a run of labels and figures, one a line, or such a line beside a row of a table. A
/// label that stands alone in the text stays text.
/// </summary>
internal sealed class SingleCells(Lexicon lexicon)
{
    private const int FewestLabels = 3;
    private const int FewestFigures = 2;

    /// <summary>Marks the paragraphs that are cells of tables.</summary>
    public void Find(List<Line> lines)
    {
        for (var start = 0; start < lines.Count;)
        {
            var labels = 0;
            var figures = 0;
            var end = start;
            for (; end < lines.Count && IsCell(lines[end], ref labels, ref figures); end++)
            {
            }

            var isRun = labels >= FewestLabels && figures >= FewestFigures;
            var isBesideRow = (start > 0 && IsRow(lines[start - 1])) || (end < lines.Count && IsRow(lines[end]));
            for (var i = start; i < end; i++)
                lines[i].IsRow = isRun || (isBesideRow && end - start <= FewestLabels);
            start = end + 1;
        }
    }

    private static bool IsRow(Line line) => line.Kind == LineKind.Row && line.Use == LineUse.Text;

    private bool IsCell(Line line, ref int labels, ref int figures)
    {
        if (line.Kind != LineKind.Paragraph || line.Use != LineUse.Text || line.Cells[0].Text.Length > LabelKeys.LongestLabel)
            return false;
        if (line.Views(lexicon) is not [var view])
            return false;
        if (lexicon.IsLabel(view.Key))
            labels++;
        else if (view.IsFigure)
            figures++;
        else
            return false;
        return true;
    }
}
