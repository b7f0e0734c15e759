using System.Buffers;
using System.ComponentModel;

namespace Formwork.Generated;

/// <summary>The content of a report as flat rows in the form's order. Records are built from it once, and copied into
/// it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ReportContent
{
    private ArrayBufferWriter<byte>? _scratch;

    /// <summary>Makes the content of a blank report with empty lists.</summary>
    /// <param name="template">Its template.</param>
    public ReportContent(Template template)
        : this(template.FormOf())
    {
    }

    /// <summary>Makes the content of a blank report.</summary>
    /// <param name="form">Its form.</param>
    public ReportContent(Form form)
    {
        var template = form.Template;
        Form = form;
        Cells = new Cell[form.CellCount];
        Facts = new Cell[template.Facts.Length];
        Texts = new string?[template.Sections.Length];
        Notes = new NoteCollection[template.Sections.Length];
        System.Array.Fill(Notes, NoteCollection.Empty);
    }

    /// <summary>The form: the template with the lists of the report filled in.</summary>
    public Form Form { get; }

    /// <summary>The data cells.</summary>
    public Cell[] Cells { get; }

    /// <summary>The facts: texts, numbers and dates.</summary>
    public Cell[] Facts { get; }

    /// <summary>The paragraphs before the first section, parted by line feeds, or null.</summary>
    public string? Preamble { get; set; }

    /// <summary>The text of each section, paragraphs parted by line feeds; null for a table and where nothing was
    /// written.</summary>
    public string?[] Texts { get; }

    /// <summary>The notes of each section.</summary>
    public NoteCollection[] Notes { get; }

    /// <summary>Copies the content of a report.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The content.</returns>
    public static ReportContent Of(IReport report)
    {
        System.ArgumentNullException.ThrowIfNull(report);
        var content = new ReportContent(report.Template.GetForm(report));
        report.CopyTo(content);
        return content;
    }

    /// <summary>Copies everything into another content of the same form.</summary>
    internal void CopyTo(ReportContent other)
    {
        Cells.CopyTo(other.Cells, 0);
        other.TakeWords(this);
    }

    /// <summary>Copies everything.</summary>
    internal ReportContent Copy()
    {
        var copy = new ReportContent(Form);
        CopyTo(copy);
        return copy;
    }

    /// <summary>Copies everything but the figures from a content of the same template.</summary>
    internal void TakeWords(ReportContent other)
    {
        other.Facts.CopyTo(Facts, 0);
        other.Texts.CopyTo(Texts, 0);
        other.Notes.CopyTo(Notes, 0);
        Preamble = other.Preamble;
    }

    /// <summary>Room for what is put together while the report is written; kept, so that the next one allocates
    /// nothing.</summary>
    internal ArrayBufferWriter<byte> Scratch => _scratch ??= new();

    /// <summary>Empties everything but the figures.</summary>
    internal void ClearTexts()
    {
        System.Array.Clear(Facts);
        System.Array.Clear(Texts);
        System.Array.Fill(Notes, NoteCollection.Empty);
        Preamble = null;
    }
}
