// How the values of a report are written in a format; what differs between formats is left to each.
using System;
using Formwork.Generated;

namespace Formwork.Writing;

/// <summary>Writes the slots of one format.</summary>
internal abstract class SlotRenderer
{
    /// <summary>Gets the renderer of a format.</summary>
    public static SlotRenderer Of(ReportFormat format) => format switch
    {
        ReportFormat.Html => HtmlRenderer.Instance,
        ReportFormat.Markdown => MarkdownRenderer.Instance,
        ReportFormat.Text => TextRenderer.Instance,
        _ => JsonRenderer.Instance,
    };

    /// <summary>Writes a data cell.</summary>
    public abstract void WriteCell(ref Utf8Output output, Template template, in Cell cell);

    /// <summary>Writes a data cell whose type tells how it is written.</summary>
    public abstract void WriteTyped(ref Utf8Output output, Template template, CellType type, in Cell cell);

    /// <summary>Writes a fact.</summary>
    public abstract void WriteFact(ref Utf8Output output, Template template, FactInfo fact, in Cell value);

    /// <summary>Writes what stands before the first section.</summary>
    public abstract void WritePreamble(ref Utf8Output output, ReportContent content);

    /// <summary>Writes the text of a section, whose topics are headings.</summary>
    public abstract void WriteText(ref Utf8Output output, string? text, SectionInfo section);

    /// <summary>Writes the remarks of a section.</summary>
    public abstract void WriteNotes(ref Utf8Output output, Form form, int section, NoteCollection notes);

    /// <summary>Writes the name of an item of a list.</summary>
    public virtual void WriteItem(ref Utf8Output output, string item) => WriteInline(ref output, item);

    /// <summary>Writes words from data into a line, escaped for the format.</summary>
    public abstract void WriteInline(ref Utf8Output output, scoped ReadOnlySpan<char> text);
}
