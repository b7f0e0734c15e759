// What the JSON of a template's reports looks like: derived once from the trees of heads.
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Formwork.Json;

/// <summary>What the JSON of a template's reports looks like.</summary>
internal sealed class JsonShape
{
    private JsonShape(JsonMember root)
    {
        Root = root;
        Count = root.Number(0);
    }

    /// <summary>The whole.</summary>
    public JsonMember Root { get; }

    /// <summary>How many members there are.</summary>
    public int Count { get; }

    /// <summary>Derives the shape of the reports of a form.</summary>
    public static JsonShape Of(Form form)
    {
        var template = form.Template;
        var members = new List<JsonMember>
        {
            new("template", JsonMemberKind.Template, 0),
            new("revision", JsonMemberKind.Revision, 0),
            new("facts", JsonMemberKind.Object, 0, [.. template.Facts.Select((fact, index) => new JsonMember(fact.Key, JsonMemberKind.Fact, index))]),
            new("preamble", JsonMemberKind.Preamble, 0),
        };
        if (!template.Lists.IsEmpty)
        {
            members.Add(new("$lists", JsonMemberKind.Lists, 0));
        }

        AddSections(members, form, -1);
        return new JsonShape(new JsonMember("$", JsonMemberKind.Object, 0, [.. members]));
    }

    private static void AddSections(List<JsonMember> members, Form form, int parent)
    {
        var sections = form.Template.Sections;
        for (var i = parent + 1; i < sections.Length; i++)
        {
            if (sections[i].Parent == parent)
            {
                members.Add(OfSection(form, i));
            }
        }
    }

    private static JsonMember OfSection(Form form, int index)
    {
        var section = form.Template.Sections[index];
        var members = new List<JsonMember>();
        foreach (var band in section.Table?.Bands ?? [])
        {
            var number = band.FirstCell;
            var rows = band.Rows.IsEmpty ? OfColumns(form, band, band.Columns, 0, ref number) : OfRows(form, band, band.Rows, 0, ref number);
            if (band.Key is null)
            {
                members.AddRange(rows);
            }
            else
            {
                members.Add(new JsonMember(band.Key, JsonMemberKind.Object, 0, rows));
            }
        }

        if (section.Text is not null)
        {
            members.Add(new JsonMember("text", JsonMemberKind.Text, index));
        }

        AddSections(members, form, index);
        members.Add(new JsonMember("$notes", JsonMemberKind.Notes, index));
        return new JsonMember(section.Key, JsonMemberKind.Object, index, [.. members]);
    }

    // Numbers are those of the template, in which an item of a list has the cells of every other.
    private static JsonMember[] OfRows(Form form, BandInfo band, ImmutableArray<HeadInfo> rows, int item, ref int number)
    {
        var members = new JsonMember[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            members[i] = form.ItemsOf(rows[i]) is { } items
                ? new JsonMember(rows[i].Key, JsonMemberKind.Items, form.Template.IndexOfList(rows[i].List!), OfItems(form, band, rows[i], items, ref number))
                : new JsonMember(rows[i].Key, JsonMemberKind.Object, 0, OfRow(form, band, rows[i], item, ref number));
        }

        return members;
    }

    private static JsonMember[] OfItems(Form form, BandInfo band, HeadInfo row, ItemList items, ref int number)
    {
        var members = new JsonMember[items.Count];
        var first = number;
        for (var i = 0; i < members.Length; i++)
        {
            number = first;
            members[i] = new JsonMember(items[i], JsonMemberKind.Object, 0, OfRow(form, band, row, i, ref number));
        }

        number = first + (row.LeafCount * band.Width);
        return members;
    }

    private static JsonMember[] OfRow(Form form, BandInfo band, HeadInfo row, int item, ref int number) =>
        row.IsLeaf ? OfColumns(form, band, band.Columns, item, ref number) : OfRows(form, band, row.Children, item, ref number);

    private static JsonMember[] OfColumns(Form form, BandInfo band, ImmutableArray<HeadInfo> columns, int item, ref int number)
    {
        var members = new JsonMember[columns.Length];
        for (var i = 0; i < columns.Length; i++)
        {
            members[i] = columns[i].IsLeaf
                ? new JsonMember(columns[i].Key, JsonMemberKind.Cell, form.Numbers?.Of(number, item) ?? number) { Type = band.TypeOf(number) }
                : new JsonMember(columns[i].Key, JsonMemberKind.Object, 0, OfColumns(form, band, columns[i].Children, item, ref number));
            number += columns[i].IsLeaf ? 1 : 0;
        }

        return members;
    }
}
