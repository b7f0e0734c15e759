// Emits columns: figures and column groups as members, and the types of column groups.
using System.Collections.Generic;
using Formwork.Schema.Model;

namespace Formwork.Generator.Emit;

/// <summary>Emits columns. The leaves are taken from a queue, in order, as the heads are walked.</summary>
internal static class ColumnMembersEmitter
{
    /// <summary>Writes columns as members.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="columns">The column heads.</param>
    /// <param name="leaves">The leaves at and under them.</param>
    public static void WriteMembers(CodeWriter writer, IEnumerable<HeadModel> columns, Queue<ColumnShape> leaves)
    {
        foreach (var column in columns)
        {
            var type = column.IsLeaf
                ? leaves.Dequeue().IsAmount ? "global::Formwork.Amount" : "global::Formwork.Count"
                : TypeOf(column);
            Members.WriteValue(writer, type, column.Name, column.Number + column.Label, column.Description);
            if (!column.IsLeaf)
                Skip(column, leaves);
        }
    }

    /// <summary>Writes the types of column groups; those of shared sets are written once, in the report.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="columns">The column heads.</param>
    /// <param name="leaves">The leaves at and under them.</param>
    public static void WriteTypes(CodeWriter writer, IEnumerable<HeadModel> columns, Queue<ColumnShape> leaves)
    {
        foreach (var column in columns)
        {
            if (column.IsLeaf || column.Shared is not null)
                Skip(column, leaves);
            else
                WriteType(writer, column, leaves, column.Number + column.Label, column.Description);
        }
    }

    /// <summary>Writes the type of one column group.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="group">The group.</param>
    /// <param name="leaves">The leaves under it.</param>
    /// <param name="label">What its documentation says.</param>
    /// <param name="description">The description, or null.</param>
    public static void WriteType(CodeWriter writer, HeadModel group, Queue<ColumnShape> leaves, string label, string? description)
    {
        writer.Line();
        Documentation.Write(writer, label, description);
        using (writer.Block("public readonly record struct " + TypeOf(group)))
        {
            WriteMembers(writer, group.Children, new Queue<ColumnShape>(leaves));
            WriteTypes(writer, group.Children, leaves);
        }
    }

    private static string TypeOf(HeadModel group) => group.TypeName ?? group.Name + "Columns";

    private static void Skip(HeadModel head, Queue<ColumnShape> leaves)
    {
        foreach (var _ in head.Leaves)
            leaves.Dequeue();
    }
}
