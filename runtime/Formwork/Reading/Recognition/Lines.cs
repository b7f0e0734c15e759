using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Formwork.Pages;

namespace Formwork.Reading;

/// <summary>Turns a document into lines.</summary>
internal static class Lines
{
    /// <summary>The lines of a document.</summary>
    public static List<Line> Of(Document document, Lexicon lexicon)
    {
        var lines = new List<Line>();
        foreach (var block in document.Blocks)
        {
            switch (block)
            {
                case DocumentParagraph paragraph:
                    lines.Add(new(LineKind.Paragraph, [new(paragraph.Text, paragraph.Line, paragraph.Column)]) { Use = lexicon.PageMarks.IsMark(paragraph.Text) ? LineUse.PageMark : LineUse.Text });
                    break;
                case DocumentPicture picture:
                    lines.Add(new(LineKind.Picture, [new(picture.Mark, picture.Line, picture.Column)]));
                    break;
                case DocumentTable table:
                    lines.AddRange(table.Rows.Select(row => new Line(LineKind.Row, row) { Use = IsMark(row, lexicon) ? LineUse.PageMark : LineUse.Text }));
                    break;
            }
        }

        return lines;
    }

    private static bool IsMark(ImmutableArray<DocumentCell> row, Lexicon lexicon)
    {
        var text = "";
        foreach (var cell in row)
        {
            if (cell.IsEmpty)
                continue;
            if (text.Length > 0)
                return false;
            text = cell.Text;
        }

        return text.Length > 0 && lexicon.PageMarks.IsMark(text);
    }
}
