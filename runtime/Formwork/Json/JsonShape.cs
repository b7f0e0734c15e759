using System.Collections.Generic;
using System.Collections.Immutable;
using Formwork.Forms;

namespace Formwork.Json;

/// <summary>What the JSON of a form's reports looks like, written or read: derived once from the heads.</summary>
internal sealed class JsonShape
{
    private readonly Form _form;

    private JsonShape(Form form)
    {
        _form = form;
        Root = new("$", JsonMemberKind.Object, 0, OfReport());
        Count = Root.Number(0);
    }

    /// <summary>The whole.</summary>
    public JsonMember Root { get; }

    /// <summary>How many members there are.</summary>
    public int Count { get; }

    /// <summary>Derives the shape of the reports of a form.</summary>
    public static JsonShape Of(Form form) => new(form);

    private JsonMember[] OfReport()
    {
        var template = _form.Template;
        var facts = new JsonMember[template.Facts.Length];
        for (var i = 0; i < facts.Length; i++)
        {
            var fact = template.Facts[i];
            var type = fact.Kind is FactKind.Integer or FactKind.Amount ? FactFit.TypeOf(fact) : null;
            facts[i] = new(fact.Key, JsonMemberKind.Fact, i) { Type = type };
        }

        var members = new List<JsonMember>
        {
            new("template", JsonMemberKind.Constant, 0) { Constant = template.Name },
            new("revision", JsonMemberKind.Constant, 0) { Constant = template.Revision },
            new("facts", JsonMemberKind.Object, 0, facts),
            new("preamble", JsonMemberKind.Preamble, 0),
        };
        if (!template.Lists.IsEmpty)
        {
            var lists = new JsonMember[template.Lists.Length];
            for (var i = 0; i < lists.Length; i++)
                lists[i] = new(template.Lists[i].Key, JsonMemberKind.List, i);
            members.Add(new("$lists", JsonMemberKind.Lists, 0, lists));
        }

        AddSections(members, -1);
        return [.. members];
    }

    private void AddSections(List<JsonMember> members, int parent)
    {
        var sections = _form.Template.Sections;
        for (var i = parent + 1; i < sections.Length; i++)
        {
            if (sections[i].Parent == parent)
                members.Add(new(sections[i].Key, JsonMemberKind.Object, i, OfSection(i)));
        }
    }

    private JsonMember[] OfSection(int index)
    {
        var section = _form.Template.Sections[index];
        var members = new List<JsonMember>();
        if (section.Text is not null)
            members.Add(new("text", JsonMemberKind.Text, index));
        foreach (var band in section.Table?.Bands ?? [])
        {
            var number = band.FirstCell;
            var rows = OfRow(band, band.Rows, 0, ref number);
            if (band.Key is null)
                members.AddRange(rows);
            else
                members.Add(new(band.Key, JsonMemberKind.Object, 0, rows));
        }

        AddSections(members, index);
        members.Add(new("$notes", JsonMemberKind.Notes, index));
        return [.. members];
    }

    // Numbers are those of the template, in which an item of a list has the cells of every other.
    private JsonMember[] OfRow(BandInfo band, ImmutableArray<HeadInfo> rows, int item, ref int number)
    {
        if (rows.IsEmpty)
            return OfColumns(band, band.Columns, item, ref number);
        var members = new JsonMember[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            var row = rows[i];
            members[i] = _form.ItemsOf(row) is { } items
                ? new(
                    row.Key,
                    JsonMemberKind.Items,
                    _form.Template.IndexOfList(row.List!),
                    OfItems(band, row, items, ref number))
                : new(row.Key, JsonMemberKind.Object, 0, OfRow(band, row.Children, item, ref number));
        }

        return members;
    }

    private JsonMember[] OfItems(BandInfo band, HeadInfo row, ItemList items, ref int number)
    {
        var members = new JsonMember[items.Count];
        var first = number;
        for (var i = 0; i < members.Length; i++)
        {
            number = first;
            members[i] = new(items[i], JsonMemberKind.Object, 0, OfRow(band, row.Children, i, ref number));
        }

        number = first + (row.LeafCount * band.Width);
        return members;
    }

    private JsonMember[] OfColumns(BandInfo band, ImmutableArray<HeadInfo> columns, int item, ref int number)
    {
        var members = new JsonMember[columns.Length];
        for (var i = 0; i < columns.Length; i++)
        {
            var (key, under) = (columns[i].Key, columns[i].Children);
            if (under.IsEmpty)
            {
                var cell = _form.Numbers?.Of(number, item) ?? number;
                members[i] = new(key, JsonMemberKind.Cell, cell) { Type = band.TypeOf(number) };
                number++;
            }
            else
            {
                members[i] = new(key, JsonMemberKind.Object, 0, OfColumns(band, under, item, ref number));
            }
        }

        return members;
    }
}
