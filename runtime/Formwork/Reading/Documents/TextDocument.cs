using System;
using System.Buffers;
using System.Collections.Immutable;

namespace Formwork.Reading;

/// <summary>
/// Reads plain text as it comes out of web pages and documents: a line is a paragraph, lines with tabs are rows of a
/// table, marks such as <c>[image: …]</c> stand for pictures, and <c>**</c> for emphasis.
/// </summary>
public static class TextDocument
{
    // No form is wider than this; a line of more cells is text, and is kept as one paragraph.
    private const int WidestRow = 512;

    private static readonly SearchValues<char> s_lineEnds = SearchValues.Create("\r\n\f\u0085\u2028\u2029");

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text, with any kind of line ends.</param>
    /// <returns>The document.</returns>
    public static Document Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var blocks = ImmutableArray.CreateBuilder<DocumentBlock>();
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<DocumentCell>>();
        var start = text.StartsWith('\uFEFF') ? 1 : 0;
        var number = 0;
        while (start < text.Length)
        {
            number++;
            var end = EndOfLine(text, start, out var next);
            var line = text.AsSpan(start, end - start);
            if (line.Contains('\t') && line.Count('\t') < WidestRow)
            {
                rows.Add(ReadRow(blocks, line, number));
            }
            else
            {
                EndTable(blocks, rows);
                ReadParagraph(blocks, line, number);
            }

            start = next;
        }

        EndTable(blocks, rows);
        return new(blocks.ToImmutable());
    }

    private static int EndOfLine(string text, int start, out int next)
    {
        var length = text.AsSpan(start).IndexOfAny(s_lineEnds);
        if (length < 0)
        {
            next = text.Length;
            return text.Length;
        }

        var end = start + length;
        next = end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
        return end;
    }

    private static void EndTable(ImmutableArray<DocumentBlock>.Builder blocks, ImmutableArray<ImmutableArray<DocumentCell>>.Builder rows)
    {
        if (rows.Count == 0)
            return;
        var first = rows[0].IsEmpty ? new DocumentCell("", 1, 1) : rows[0][0];
        blocks.Add(new DocumentTable(first.Line, first.Column, rows.ToImmutable()));
        rows.Clear();
    }

    private static ImmutableArray<DocumentCell> ReadRow(ImmutableArray<DocumentBlock>.Builder blocks, ReadOnlySpan<char> line, int number)
    {
        var cells = ImmutableArray.CreateBuilder<DocumentCell>();
        var start = 0;
        while (true)
        {
            var length = line[start..].IndexOf('\t');
            var part = length < 0 ? line[start..] : line.Slice(start, length);
            cells.Add(new(TextMarks.Remove(part, number, start + 1, blocks), number, start + 1));
            if (length < 0)
                return cells.ToImmutable();
            start += length + 1;
        }
    }

    private static void ReadParagraph(ImmutableArray<DocumentBlock>.Builder blocks, ReadOnlySpan<char> line, int number)
    {
        var column = line.Length - line.TrimStart().Length + 1;
        var text = TextMarks.RemoveFromParagraph(line, number, 1, blocks);
        if (text.Length > 0)
            blocks.Add(new DocumentParagraph(number, column, text));
    }
}
