using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Forms;
using Formwork.Generated;

namespace Formwork;

/// <summary>
/// A report of a <see cref="DynamicTemplate"/>: cells by key path, everything else by key. It can be changed; many
/// threads can read it as long as none changes it.
/// </summary>
public sealed class DynamicReport : IReport
{
    internal DynamicReport(DynamicTemplate template, ReportContent content)
    {
        Template = template;
        Content = content;
    }

    /// <summary>The template.</summary>
    public DynamicTemplate Template { get; }

    /// <summary>The paragraphs before the first section, parted by line feeds, or null.</summary>
    public string? Preamble
    {
        get => Content.Preamble;
        set => Content.Preamble = value;
    }

    /// <inheritdoc/>
    Template IReport.Template => Template;

    internal ReportContent Content { get; private set; }

    /// <summary>A figure, by its key path: section, band, row, column, such as <c>section.row.column</c>.</summary>
    /// <param name="path">The key path. The row of an item is <c>row[item]</c>; a <c>]</c> in the item's name is
    /// written twice.</param>
    /// <exception cref="ArgumentException">The form has no such cell, or the cell cannot hold such a value.</exception>
    public Cell this[string path]
    {
        get => Content.Cells[ReportFigures.IndexOf(Content.Form, path)];
        set => ReportFigures.Put(Content, ReportFigures.IndexOf(Content.Form, path), value);
    }

    /// <summary>Gets a fact.</summary>
    /// <param name="key">Its key.</param>
    /// <returns>The value; blank where it is not known.</returns>
    /// <exception cref="ArgumentException">The form has no such fact.</exception>
    public Cell GetFact(string key) => Content.Facts[FactAt(key)];

    /// <summary>Sets a fact.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="value">The value, or blank.</param>
    /// <exception cref="ArgumentException">The form has no such fact, or the fact cannot hold such a value.</exception>
    public void SetFact(string key, Cell value)
    {
        var index = FactAt(key);
        var fact = Template.Facts[index];
        if (!FactFit.CanHold(fact, value))
            throw new ArgumentException($"“{key}” cannot hold “{value}”: it takes {FactFit.Describe(fact)}, or blank.", nameof(value));
        Content.Facts[index] = value;
    }

    /// <summary>Gets the text of a section, its paragraphs parted by line feeds.</summary>
    /// <param name="section">The key path of the section.</param>
    /// <returns>The text, or null where nothing is written.</returns>
    /// <exception cref="ArgumentException">The form has no such section, or the section has no text.</exception>
    public string? GetText(string section) => Content.Texts[TextAt(section)];

    /// <summary>Sets the text of a section.</summary>
    /// <param name="section">The key path of the section.</param>
    /// <param name="text">The text, its paragraphs parted by line feeds, or null.</param>
    /// <exception cref="ArgumentException">The form has no such section, or the section has no text.</exception>
    public void SetText(string section, string? text) => Content.Texts[TextAt(section)] = text;

    /// <summary>Gets the remarks of a section.</summary>
    /// <param name="section">The key path of the section.</param>
    /// <returns>The remarks.</returns>
    /// <exception cref="ArgumentException">The form has no such section.</exception>
    public NoteCollection GetNotes(string section) => Content.Notes[SectionAt(section)];

    /// <summary>Sets the remarks of a section.</summary>
    /// <param name="section">The key path of the section.</param>
    /// <param name="notes">The remarks.</param>
    /// <exception cref="ArgumentException">The form has no such section.</exception>
    public void SetNotes(string section, NoteCollection notes)
    {
        ArgumentNullException.ThrowIfNull(notes);
        Content.Notes[SectionAt(section)] = notes;
    }

    /// <summary>Gets the items of a list.</summary>
    /// <param name="list">The key of the list.</param>
    /// <returns>The items.</returns>
    /// <exception cref="ArgumentException">The form has no such list.</exception>
    public ItemList GetItems(string list) => Content.Form.GetItems(ListAt(list));

    /// <summary>Sets the items of a list. An item that stays keeps its figures, wherever it stands now.</summary>
    /// <param name="list">The key of the list.</param>
    /// <param name="items">The items.</param>
    /// <exception cref="ArgumentException">
    /// The form has no such list, or there are more cells than <see cref="Form.MaxCellCount"/>.
    /// </exception>
    public void SetItems(string list, ItemList items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var (index, before) = (ListAt(list), Content);
        var lists = Enumerable.Range(0, Template.Lists.Length).Select(i => i == index ? items : before.Form.GetItems(i));
        var content = new ReportContent(Template.FormOf([.. lists]));
        content.TakeWords(before);
        foreach (var cell in content.Form.Cells)
        {
            if (before.Form.TryFindCell(cell.Path, out var old))
                content.Cells[cell.Index] = before.Cells[old];
        }

        Content = content;
    }

    /// <summary>Copies the report.</summary>
    /// <returns>A report that holds the same, and changes by itself.</returns>
    public DynamicReport Copy() => new(Template, Content.Copy());

    /// <inheritdoc/>
    void IReport.CopyTo(ReportContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        Content.CopyTo(content);
    }

    private int FactAt(string key) => Find(Template.Facts.Select(fact => fact.Key), key, "fact", nameof(key));

    private int ListAt(string list) => Find(Template.Lists.Select(info => info.Key), list, "list", nameof(list));

    private int TextAt(string section) => SectionAt(section) is var index && Template.Sections[index].Text is not null
        ? index
        : throw new ArgumentException($"The section “{section}” of the form {NameOfForm} has no text.", nameof(section));

    private int SectionAt(string section) =>
        Find(Template.Sections.Select(info => info.Path), section, "section", nameof(section));

    private string NameOfForm => $"{Template.Name} {Template.Revision}";

    private int Find(IEnumerable<string> keys, string key, string kind, string parameter)
    {
        ArgumentNullException.ThrowIfNull(key, parameter);
        var index = 0;
        foreach (var known in keys)
        {
            if (known == key)
                return index;
            index++;
        }

        var help = Suggestion.Closest(key, keys) is { } nearest ? $" Did you mean “{nearest}”?" : "";
        throw new ArgumentException($"The form {NameOfForm} has no {kind} “{key}”.{help}", parameter);
    }
}
