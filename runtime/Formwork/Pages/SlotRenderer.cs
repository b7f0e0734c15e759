using Formwork.Generated;

namespace Formwork.Pages;

/// <summary>Writes the slots of one format.</summary>
internal abstract class SlotRenderer
{
    /// <summary>Writes a data cell.</summary>
    public abstract void WriteCell(ref Utf8Output output, Template template, in Cell cell);

    /// <summary>Writes a data cell whose type tells how it is written.</summary>
    public virtual void WriteTyped(ref Utf8Output output, Template template, CellType type, in Cell cell) =>
        WriteCell(ref output, template, cell);

    /// <summary>Writes a fact.</summary>
    public abstract void WriteFact(ref Utf8Output output, Template template, FactInfo fact, in Cell value);

    /// <summary>Writes what stands before the first section.</summary>
    public abstract void WritePreamble(ref Utf8Output output, ReportContent content);

    /// <summary>Writes the text of a section, whose topics are headings.</summary>
    public abstract void WriteText(ref Utf8Output output, string? text, SectionInfo section);

    /// <summary>Writes the remarks of a section.</summary>
    public abstract void WriteNotes(ref Utf8Output output, Form form, int section, NoteCollection notes);
}
