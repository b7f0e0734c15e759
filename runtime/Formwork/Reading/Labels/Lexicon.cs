using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using Formwork.Pages;

namespace Formwork.Reading;

/// <summary>The labels of a form. One object a form; made when the first report is read.</summary>
internal sealed class Lexicon
{
    private static readonly ConditionalWeakTable<Form, Lexicon> s_known = [];

    private readonly Dictionary<string, List<RowLabels>> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ColumnForm>> _columns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TableLabels>> _decorations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _sections = new(StringComparer.Ordinal);
    private readonly HashSet<string> _numbered = new(StringComparer.Ordinal);
    private readonly HashSet<string> _parts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _partMarks = new(StringComparer.Ordinal);
    private readonly HashSet<string> _itemHeads = new(StringComparer.Ordinal);
    private readonly HashSet<string> _beginnings = new(StringComparer.Ordinal);

    private Lexicon(Form form)
    {
        var template = form.Template;
        Form = form;
        Folding = new(template.Language);
        Keys = new(Folding);
        Values = new(template.Language, Folding);
        PageMarks = new(template.Language, Folding);
        LeftOver = [.. template.LeftOver.Select(word => new CompactText(word, Folding).Text)];
        var forms = new LabelledTables(form, Keys);
        Tables = [.. Enumerable.Range(0, template.Sections.Length)
            .Where(index => template.Sections[index].Table is not null)
            .Select(index => forms.Build(index, template.Sections[index].Table!))];
        Printed = [.. Tables.Select(table => new PrintedTable(table, template))];
        foreach (var table in Tables)
            Add(table);
        for (var i = 0; i < template.Sections.Length; i++)
        {
            var section = template.Sections[i];
            foreach (var title in section.Also.Prepend(section.Label))
            {
                foreach (var key in Keys.Of(section.Number, title))
                    AddTo(_sections, key, i);
                if (Keys.Of(section.Number, title) is [var bare, var numbered] && numbered != bare)
                    _numbered.Add(numbered);
            }
        }

        foreach (var label in _rows.Keys.Concat(_columns.Keys).Concat(_decorations.Keys).Concat(_itemHeads))
        {
            for (var length = 1; length < label.Length; length++)
                _beginnings.Add(label[..length]);
        }

        LongestTitle = _sections.Keys.Select(key => key.Length).DefaultIfEmpty().Max();
    }

    /// <summary>The form.</summary>
    public Form Form { get; }

    /// <summary>Its template.</summary>
    public Template Template => Form.Template;

    /// <summary>How characters are folded.</summary>
    public Folding Folding { get; }

    /// <summary>How labels become keys.</summary>
    public LabelKeys Keys { get; }

    /// <summary>How figures are read.</summary>
    public ValueReader Values { get; }

    /// <summary>How lines that a page break leaves are known.</summary>
    public PageMarks PageMarks { get; }

    /// <summary>Instructions of the blank form, folded and without spaces.</summary>
    public ImmutableArray<string> LeftOver { get; }

    /// <summary>The tables.</summary>
    public ImmutableArray<TableLabels> Tables { get; }

    /// <summary>The tables exactly as the form prints them as text.</summary>
    public ImmutableArray<PrintedTable> Printed { get; }

    /// <summary>The length of the longest key of a section's title.</summary>
    public int LongestTitle { get; }

    /// <summary>The lexicon of a form.</summary>
    public static Lexicon Of(Form form) => s_known.GetValue(form, static key => new(key));

    /// <summary>The instruction of the blank form that a compact text contains, as the template has it; null where
    /// there is none.</summary>
    public string? FindLeftOver(string compact)
    {
        for (var i = 0; i < LeftOver.Length; i++)
        {
            if (LeftOver[i].Length > 0 && compact.Contains(LeftOver[i], StringComparison.Ordinal))
                return Template.LeftOver[i];
        }

        return null;
    }

    /// <summary>The index of a fact, or -1.</summary>
    public int FactIndex(string key)
    {
        for (var i = 0; i < Template.Facts.Length; i++)
        {
            if (Template.Facts[i].Key == key)
                return i;
        }

        return -1;
    }

    /// <summary>The row heads and captions with a key.</summary>
    public IReadOnlyList<RowLabels> Rows(string key) => Find(_rows, key);

    /// <summary>The column heads with a key.</summary>
    public IReadOnlyList<ColumnForm> Columns(string key) => Find(_columns, key);

    /// <summary>The tables that print a key beside their heads: in the corner, over the stub, over all
    /// columns.</summary>
    public IReadOnlyList<TableLabels> Decorations(string key) => Find(_decorations, key);

    /// <summary>The sections with a title.</summary>
    public IReadOnlyList<int> Sections(string key) => Find(_sections, key);

    /// <summary>Whether a key is the title of a section with its number, where that is none by itself: a
    /// letter.</summary>
    public bool IsNumberedTitle(string key) => _numbered.Contains(key);

    /// <summary>Whether a key is a label of some table.</summary>
    public bool IsLabel(string key) => _rows.ContainsKey(key) || _columns.ContainsKey(key) || _decorations.ContainsKey(key) || _itemHeads.Contains(key);

    /// <summary>The key of the part that stands behind a colon in a text; null where none does.</summary>
    public string? FindPart(string text) => _parts.Count > 0 && _parts.TryGetValue(Keys.OfPart(text).Own, out var part) ? part : null;

    /// <summary>Whether a key is nothing but the words that stand before the labels of parts.</summary>
    public bool IsPartMark(string key) => _partMarks.Contains(key);

    /// <summary>Whether a key is the beginning of a label of some table.</summary>
    public bool IsBeginning(string key) => _beginnings.Contains(key);

    // A number without any mark behind it is stripped only where a label is known without it.
    private static List<T> Find<T>(Dictionary<string, List<T>> labels, string key)
    {
        if (key.Length == 0)
            return [];
        if (labels.TryGetValue(key, out var found))
            return found;
        var bare = Numbering.SkipBare(key);
        return bare is > 0 and <= 3 && labels.TryGetValue(key[bare..], out found) ? found : [];
    }

    private static void AddTo<T>(Dictionary<string, List<T>> labels, string key, T item)
    {
        if (key.Length == 0)
            return;
        if (!labels.TryGetValue(key, out var list))
            labels.Add(key, list = []);
        if (!list.Contains(item))
            list.Add(item);
    }

    private void Add(TableLabels table)
    {
        // What stands under the items of a list is a row of whatever item it stands under.
        foreach (var list in table.Lists)
            _itemHeads.UnionWith(list.Children.SelectMany(child => child.Keys));
        foreach (var entry in table.Entries.Where(entry => !table.Lists.Any(list => entry.Order > list.After && entry.Order < list.Before)))
        {
            foreach (var key in entry.Keys)
                AddTo(_rows, key, entry);
            if (entry.Whole is not null)
                _parts.UnionWith(entry.Keys);
        }

        foreach (var head in table.Bands.SelectMany(band => band.Heads))
        {
            foreach (var key in head.Keys)
                AddTo(_columns, key, head);
            if (head.Whole is not null)
                _parts.UnionWith(head.Keys);
        }

        foreach (var head in table.Info.Bands.SelectMany(band => band.Columns.Concat(band.Rows)))
            AddPartMarks(head);
        foreach (var text in table.Info.Bands.Select(band => band.OverColumns).Concat([table.Info.Stub, table.Info.Corner, table.Info.OverColumns]))
        {
            if (text is not null)
                AddTo(_decorations, Keys.Of(text), table);
        }
    }

    private void AddPartMarks(HeadInfo head)
    {
        if (head.IsPart && Keys.OfPart(head.Label).Before is { Length: > 0 } mark)
            _partMarks.Add(mark);
        foreach (var child in head.Children)
            AddPartMarks(child);
    }
}
