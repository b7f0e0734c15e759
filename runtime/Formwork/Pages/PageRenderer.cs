using System;
using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Formwork.Findings;
using Formwork.Forms;
using Formwork.Generated;

namespace Formwork.Pages;

/// <summary>Writes the slots of a page for people.</summary>
internal abstract class PageRenderer : SlotRenderer
{
    /// <summary>Gets the renderer of a format.</summary>
    public static PageRenderer Of(ReportFormat format) => format switch
    {
        ReportFormat.Html => HtmlRenderer.Instance,
        ReportFormat.Markdown => MarkdownRenderer.Instance,
        _ => TextRenderer.Instance,
    };

    /// <summary>Writes words from data into a line, escaped for the format.</summary>
    public abstract void WriteInline(ref Utf8Output output, scoped ReadOnlySpan<char> text);

    /// <inheritdoc/>
    public override void WriteCell(ref Utf8Output output, Template template, in Cell cell)
    {
        switch (cell.Kind)
        {
            case CellKind.NotApplicable:
                WriteInline(ref output, template.Language.NotApplicable[0]);
                break;
            case CellKind.Number:
                WriteNumber(ref output, template.Language, cell);
                break;
            case CellKind.Text:
                WriteInline(ref output, cell.AsText());
                break;
            case CellKind.Date:
                cell.TryGetDate(out var date);
                WritePattern(ref output, template.Language.Dates[0], date.Year, date.Month, date.Day);
                break;
        }
    }

    /// <inheritdoc/>
    public override void WriteTyped(ref Utf8Output output, Template template, CellType type, in Cell cell)
    {
        if (type.Kind == CellTypeKind.Choice && cell.TryGetText(out var key))
            WriteInline(ref output, LabelOf(type.Options, key));
        else if (type.Kind == CellTypeKind.Percent && cell.Kind == CellKind.Number)
            WritePercent(ref output, template.Language, cell);
        else
            WriteCell(ref output, template, cell);
    }

    /// <inheritdoc/>
    public override void WriteFact(ref Utf8Output output, Template template, FactInfo fact, in Cell value)
    {
        if (fact.Kind == FactKind.Year && value.TryGetInt32(out var year))
            WritePattern(ref output, template.Language.Years[0], year, 0, 0);
        else if (fact.Kind == FactKind.Choice && value.TryGetText(out var key))
            WriteInline(ref output, LabelOf(fact.Options, key));
        else
            WriteCell(ref output, template, value);
    }

    /// <inheritdoc/>
    public override void WritePreamble(ref Utf8Output output, ReportContent content)
    {
        if (content.Preamble is { } own)
        {
            WriteParagraphs(ref output, own, null);
            return;
        }

        // As text first, which is then written as any other.
        content.Scratch.ResetWrittenCount();
        PreambleText.Write(content.Scratch, content);
        var text = ArrayPool<char>.Shared.Rent(content.Scratch.WrittenCount);
        WriteParagraphs(ref output, text.AsSpan(0, Encoding.UTF8.GetChars(content.Scratch.WrittenSpan, text)), null);
        ArrayPool<char>.Shared.Return(text, clearArray: true);
    }

    /// <inheritdoc/>
    public override void WriteText(ref Utf8Output output, string? text, SectionInfo section) => WriteParagraphs(ref output, text, section);

    /// <summary>Writes the paragraphs of a text; of no section, where they stand before the first.</summary>
    protected virtual void WriteParagraphs(ref Utf8Output output, scoped ReadOnlySpan<char> text, SectionInfo? section)
    {
        foreach (var line in text.EnumerateLines())
        {
            var paragraph = line.Trim();
            if (!paragraph.IsEmpty)
            {
                var isHeading = section?.Text is { } topics && TopicHeading.IsHeading(paragraph, topics);
                WriteParagraph(ref output, paragraph, isHeading ? Math.Min(section!.Depth + 3, 6) : 0);
            }
        }
    }

    /// <inheritdoc/>
    public override void WriteNotes(ref Utf8Output output, Form form, int section, NoteCollection notes)
    {
        // By index, since an enumerator would be allocated.
        for (var i = 0; i < notes.Count; i++)
        {
            var cell = FindCell(form, section, notes[i].At);
            var id = cell is null ? MessageIds.NoteSection : cell.Row is null ? MessageIds.NoteCellSingle : MessageIds.NoteCell;
            BeginNote(ref output, first: i == 0);
            WriteNote(ref output, form.Template.Language.FindMessage(id) ?? "({text})", notes[i].Text, cell);
            EndNote(ref output, last: i == notes.Count - 1);
        }
    }

    /// <summary>Writes a paragraph, or a heading in a text, whose level is that of the next deeper section.</summary>
    protected abstract void WriteParagraph(ref Utf8Output output, scoped ReadOnlySpan<char> text, int heading);

    /// <summary>Writes what stands before a remark.</summary>
    protected abstract void BeginNote(ref Utf8Output output, bool first);

    /// <summary>Writes what stands behind a remark.</summary>
    protected abstract void EndNote(ref Utf8Output output, bool last);

    private static string LabelOf(ImmutableArray<OptionInfo> options, string key)
    {
        foreach (var option in options)
        {
            if (option.Key == key)
                return option.Label;
        }

        return key;
    }

    private static CellInfo? FindCell(Form form, int section, string? place) =>
        place is not null && form.TryFindCell(section, place, out var index) ? form.Cells[index] : null;

    private void WriteNumber(ref Utf8Output output, Language language, in Cell cell)
    {
        cell.TryGetNumber(out var number);
        if (number < 0)
            WriteInline(ref output, language.Negative[0]);
        output.WriteValue(Math.Abs(number));
    }

    private void WritePercent(ref Utf8Output output, Language language, in Cell cell)
    {
        var pattern = language.Percents[0].AsSpan();
        var slot = pattern.IndexOf("{n}");
        WriteInline(ref output, pattern[..slot]);
        WriteNumber(ref output, language, cell);
        WriteInline(ref output, pattern[(slot + "{n}".Length)..]);
    }

    // A pattern of the language, such as "{y}-{m}-{d}": its words are escaped, its slots are numbers.
    private void WritePattern(ref Utf8Output output, string pattern, int year, int month, int day)
    {
        var parts = new DatePattern(pattern, year, month, day);
        while (parts.Next())
        {
            WriteInline(ref output, parts.Words);
            output.WriteValue(parts.Number, parts.Format);
        }

        WriteInline(ref output, parts.Words);
    }

    private void WriteNote(ref Utf8Output output, string pattern, string text, CellInfo? cell)
    {
        var rest = pattern.AsSpan();
        while (rest.IndexOf('{') is var open and >= 0 && rest[open..].IndexOf('}') is var length and > 0)
        {
            WriteInline(ref output, rest[..open]);
            WriteInline(ref output, rest.Slice(open + 1, length - 1) switch { "row" => cell?.RowLabel, "column" => cell?.ColumnLabel, _ => text });
            rest = rest[(open + length + 1)..];
        }

        WriteInline(ref output, rest);
    }
}
