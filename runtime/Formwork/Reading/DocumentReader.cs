using System.Collections.Generic;
using System.Linq;
using Formwork.Checks;
using Formwork.Findings;
using Formwork.Generated;
using Formwork.Pages;

namespace Formwork.Reading;

/// <summary>
/// Reads a report out of a document. Document -> lines -> tables as the form prints them -> titles and tables
/// recognised -> figures in their columns -> values, facts
/// and texts -> content. Every stage goes by the template's labels; none knows a form.
/// </summary>
internal sealed class DocumentReader(Form form)
{
    private readonly Lexicon _lexicon = Lexicon.Of(form);
    private readonly ReportContent _content = new(form);
    private readonly List<Finding> _findings = [];

    /// <summary>Refuses a document that cannot be a report.</summary>
    public static ReadContent Refuse(Form form, string message) =>
        new(new(form), [form.Findings.NotAReport(message)], false);

    /// <summary>
    /// The form of a document. Rows over a list have whatever labels the person wrote who filled the form in, so a
    /// document is read twice where a template has lists: first for the items alone; once more for the items of lists
    /// whose rows stand one behind the other, which
    /// may be told apart by the items that others have.
    /// </summary>
    public static Form FindForm(Template template, Document document)
    {
        if (template.Lists.IsEmpty)
            return template.FormOf();
        var first = new DocumentReader(template.FormOf());
        first.FindTables(document, out var tables);
        var found = template.FormOf(tables.Items);
        if (!first._lexicon.Printed.Any(table => table.HasNeighbours))
            return found;
        new DocumentReader(found).FindTables(document, out tables);
        return template.FormOf(tables.Items);
    }

    /// <summary>Reads a document.</summary>
    public ReadContent Read(Document document)
    {
        var lines = FindTables(document, out var tables);
        if (lines.Count == 0)
            return Refuse(form, MessageIds.EmptyDocument);
        var sections = SectionLines.Deal(lines, _lexicon);
        var hasTitle = new FactsReader(_lexicon, _content, _findings).Read(sections);
        if (!hasTitle && sections.Count == 1 && !tables.Tables.Any(table => table.IsFound))
            return Refuse(form, MessageIds.AnotherDocument);
        new TextsReader(_lexicon, _content, _findings).Read(sections, tables.Tables.Where(table => table.IsFound).Select(table => table.Form.Section).ToHashSet(), hasTitle);
        new FiguresReader(_lexicon, _content, _findings).Read(tables.Tables, sections, lines);
        return new(_content, [.. _findings.OrderBy(finding => FormOrder.Of(form, finding))], true) { UnclaimedLabels = new UnclaimedLabels(_lexicon).Of(lines, tables.Tables) };
    }

    private List<Line> FindTables(Document document, out TableReader tables)
    {
        tables = new TableReader(_lexicon);
        var lines = Lines.Of(document, _lexicon);
        LeadingCopy.Drop(lines.FindAll(line => line.Use != LineUse.PageMark), _lexicon.Keys);
        lines.RemoveAll(line => line.Use == LineUse.Dropped);
        new PrintedTables(_lexicon).Find(lines);
        lines.RemoveAll(line => line.Use == LineUse.PageMark);
        lines = new TornLines(_lexicon).Join(lines);
        new Headings(_lexicon).Find(lines);
        new SingleCells(_lexicon).Find(lines);
        tables.Read(lines);
        return lines;
    }
}
