// Emits what stands in a band: rows and row groups as members, and the types of rows, row groups and column groups.
using System.Collections.Generic;
using Formwork.Schema.Model;

namespace Formwork.Generator.Emit;

/// <summary>Emits the members and types of a band, or of a table without bands.</summary>
internal static class BandMembersEmitter
{
    /// <summary>Writes the rows as members; where rows have no heads, the columns.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="band">The band.</param>
    public static void WriteMembers(CodeWriter writer, BandShape band)
    {
        if (band.HasRows)
            WriteRows(writer, band, band.Model.Rows);
        else
            ColumnMembersEmitter.WriteMembers(writer, band.Model.Columns, new Queue<ColumnShape>(band.Columns));
    }

    /// <summary>Writes the types of rows, row groups and column groups.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="band">The band.</param>
    /// <param name="title">What the rows belong to, as printed.</param>
    public static void WriteTypes(CodeWriter writer, BandShape band, string title)
    {
        if (!band.HasRows)
        {
            ColumnMembersEmitter.WriteTypes(writer, band.Model.Columns, new Queue<ColumnShape>(band.Columns));
            return;
        }

        WriteRowTypes(writer, band, band.Model.Rows);
        writer.Line();
        Documentation.Write(writer, "A row: " + title);
        using (writer.Block("public readonly record struct " + band.Model.RowTypeName))
        {
            ColumnMembersEmitter.WriteMembers(writer, band.Model.Columns, new Queue<ColumnShape>(band.Columns));
            ColumnMembersEmitter.WriteTypes(writer, band.Model.Columns, new Queue<ColumnShape>(band.Columns));
        }
    }

    private static void WriteRows(CodeWriter writer, BandShape band, IEnumerable<HeadModel> rows)
    {
        foreach (var row in rows)
        {
            if (row.IsLeaf)
                Members.WriteValue(writer, band.Model.RowTypeName, row.Name, row.Number + row.Label, row.Description);
            else
                Members.WriteClass(writer, TypeOf(row), row.Name, row.Number + row.Label, row.Description);
        }
    }

    private static void WriteRowTypes(CodeWriter writer, BandShape band, IEnumerable<HeadModel> rows)
    {
        foreach (var row in rows)
        {
            if (row.IsLeaf)
                continue;
            writer.Line();
            Documentation.Write(writer, row.Number + row.Label, row.Description);
            using (writer.Block("public sealed partial record class " + TypeOf(row)))
            {
                WriteRows(writer, band, row.Children);
                WriteRowTypes(writer, band, row.Children);
            }
        }
    }

    // Rows of a shared set have the figures of their own table: they need a type in every table.
    private static string TypeOf(HeadModel row) => row.Shared is null && row.TypeName is { } name ? name : row.Name + "Rows";
}
