// What of the texts of a report is kept, by what is documented, when the report is written as text and read back.
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Formwork.Reading;

namespace Formwork.Testing;

/// <summary>What is kept of texts that are written as text and read back.</summary>
internal static class TextKept
{
    /// <summary>Compares remarks: the words are kept, and the cell unless several are called the same.</summary>
    public static IEqualityComparer<Note> SameNote { get; } = EqualityComparer<Note>.Create((written, read) =>
        (written!.At == read!.At && OnOneLine(written.Text) == OnOneLine(read.Text)) || (read.At is null && read.Text.EndsWith(OnOneLine(written.Text), StringComparison.Ordinal)));

    /// <summary>Whether a remark or the item it is about has the beginning of the mark of a picture in it, which goes up to the next bracket.</summary>
    public static bool HasPicture(Note note) => (note.At + note.Text).Contains("![", StringComparison.Ordinal);

    /// <summary>What is kept of a text: its paragraphs, without blanks around them and without the marks that extraction leaves.</summary>
    public static string Of(string? text) =>
        string.Join('\n', Blocks((text ?? "").Replace('\t', ' ')).OfType<DocumentParagraph>().Select(paragraph => Visible(paragraph.Text)));

    /// <summary>Whether a text is the one that was written, but for paragraphs that a page break might have torn: they are joined.</summary>
    public static bool IsSame(string? written, string? read) => Words(written) == Words(read);

    /// <summary>What is kept of a text that is written on one line.</summary>
    public static string OnOneLine(string text) => Of(string.Concat(text.Select(character => EndsLine(character) ? ' ' : character)));

    /// <summary>What is kept of a text in a cell, such as the name of an item.</summary>
    public static string InCell(string text) =>
        Visible(((DocumentTable)Blocks(string.Concat(text.Select(character => EndsLine(character) || character == '\t' ? ' ' : character)) + "\t")[^1]).Rows[0][0].Text);

    /// <summary>What is kept of a cell: words that stand for "not applicable" in the language are read as that.</summary>
    public static Cell InCell(Cell cell, Language language) =>
        !cell.TryGetText(out var text) ? cell : language.NotApplicable.Contains(InCell(text)) ? Cell.NotApplicable : Named(InCell(text));

    /// <summary>Whether a fact in the title or in a sentence is kept; at the beginning of a line it loses what would be the mark of a heading.</summary>
    public static bool IsSameFact(Cell written, Cell read) => !written.TryGetText(out var text)
        ? written == read
        : new[] { InCell(text), OnOneLine(text) }.Any(kept => Named(kept.Trim('\uFEFF', '\u200B')) == read);

    private static string Words(string? text) => string.Concat(Of(text).Where(character => !char.IsWhiteSpace(character)));

    private static Cell Named(string text) => text.Length > 0 ? Cell.FromText(text) : default;

    // What stands first in a text may be a mark of its bytes.
    private static ImmutableArray<DocumentBlock> Blocks(string text) => TextDocument.Parse("\n" + text).Blocks;

    private static bool EndsLine(char character) => character is '\n' or '\r' or '\f' or '\u0085' or '\u2028' or '\u2029';

    private static string Visible(string text) => string.Concat(text.Select(character => character is < ' ' or '\u007F' ? '\uFFFD' : character));
}
