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

    /// <summary>Derives the shape of a form.</summary>
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
        AddSections(members, template.Sections, -1);
        return new JsonShape(new JsonMember("$", JsonMemberKind.Object, 0, [.. members]));
    }

    private static void AddSections(List<JsonMember> members, ImmutableArray<SectionInfo> sections, int parent)
    {
        for (var i = parent + 1; i < sections.Length; i++)
        {
            if (sections[i].Parent == parent)
            {
                members.Add(OfSection(sections, i));
            }
        }
    }

    private static JsonMember OfSection(ImmutableArray<SectionInfo> sections, int index)
    {
        var section = sections[index];
        var members = new List<JsonMember>();
        foreach (var band in section.Table?.Bands ?? [])
        {
            var cell = band.FirstCell;
            var rows = band.Rows.IsEmpty ? OfColumns(band, band.Columns, ref cell) : OfRows(band, band.Rows, ref cell);
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

        AddSections(members, sections, index);
        members.Add(new JsonMember("$notes", JsonMemberKind.Notes, index));
        return new JsonMember(section.Key, JsonMemberKind.Object, index, [.. members]);
    }

    private static JsonMember[] OfRows(BandInfo band, ImmutableArray<HeadInfo> rows, ref int cell)
    {
        var members = new JsonMember[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            var inner = rows[i].IsLeaf ? OfColumns(band, band.Columns, ref cell) : OfRows(band, rows[i].Children, ref cell);
            members[i] = new JsonMember(rows[i].Key, JsonMemberKind.Object, 0, inner);
        }

        return members;
    }

    private static JsonMember[] OfColumns(BandInfo band, ImmutableArray<HeadInfo> columns, ref int cell)
    {
        var members = new JsonMember[columns.Length];
        for (var i = 0; i < columns.Length; i++)
        {
            members[i] = columns[i].IsLeaf
                ? new JsonMember(columns[i].Key, JsonMemberKind.Cell, cell) { Type = band.Types[band.Types.Length == 1 ? 0 : cell - band.FirstCell] }
                : new JsonMember(columns[i].Key, JsonMemberKind.Object, 0, OfColumns(band, columns[i].Children, ref cell));
            cell += columns[i].IsLeaf ? 1 : 0;
        }

        return members;
    }
}
