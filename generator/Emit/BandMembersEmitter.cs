using System.Collections.Generic;
using Formwork.Schema.Model;

namespace Formwork.Generator.Emit;

/// <summary>Emits the members and types of a band, or of a table without bands.</summary>
internal sealed class BandMembersEmitter(ReportShape shape, CodeWriter writer, BandShape band)
{
    private readonly ColumnMembersEmitter _columns = new(shape, writer, band);

    /// <summary>Writes the rows as members; where rows have no heads, the columns.</summary>
    public void WriteMembers()
    {
        if (band.HasRows)
            WriteRows(band.Model.Rows);
        else
            _columns.WriteMembers();
    }

    /// <summary>Writes the types of rows, row groups and column groups.</summary>
    public void WriteTypes(string title)
    {
        if (!band.HasRows)
        {
            _columns.WriteTypes();
            return;
        }

        ChoiceEmitter.Write(writer, shape, band.TypePath);
        WriteRowTypes(band.Model.Rows);
        writer.Line();
        Documentation.Write(writer, "A row: " + title);
        using (writer.Block("public readonly record struct " + band.Model.RowTypeName))
            _columns.Write();
    }

    /// <summary>
    /// The type of a row group. Rows of a shared set have the figures of their own table: they need a type in every
    /// table.
    /// </summary>
    public static string TypeOf(HeadModel row) => row.Shared is null && row.TypeName is { } name ? name : row.Name + "Rows";

    private void WriteRows(IEnumerable<HeadModel> rows)
    {
        var leaves = new Dictionary<string, HeadModel>();
        foreach (var row in rows)
        {
            leaves[row.Key] = row;
            var type = row.IsLeaf ? band.Model.RowTypeName : TypeOf(row);
            if (row.List is { } list)
                Members.WriteItems(writer, type, row.Name, MemberText.Of(row, $"One {(row.IsLeaf ? "row" : "group of rows")} for each item of the list '{list}'."));
            else if (row.IsLeaf)
                Members.WriteValue(writer, type, row.Name, MemberText.Of(row, null, row.IsPart && leaves.TryGetValue(Wholes.KeyOf(row), out var whole) ? whole : null));
            else
                Members.WriteClass(writer, type, row.Name, MemberText.Of(row));
        }
    }

    private void WriteRowTypes(IEnumerable<HeadModel> rows)
    {
        foreach (var row in rows)
        {
            if (row.IsLeaf)
                continue;
            writer.Line();
            MemberText.Of(row).WriteAboveType(writer);
            using (writer.Block("public sealed partial record class " + TypeOf(row)))
            {
                WriteRows(row.Children);
                WriteRowTypes(row.Children);
            }
        }
    }
}
