using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Model;

namespace Formwork.Generator.Emit;

/// <summary>Emits columns. The leaves are taken from a queue, in order, as the heads are walked.</summary>
internal sealed class ColumnMembersEmitter(ReportShape shape, CodeWriter writer, BandShape band)
{
    /// <summary>Writes the columns of the band as members, and the types of its column groups.</summary>
    public void Write()
    {
        WriteMembers(band.Model.Columns, AllLeaves());
        WriteTypes();
    }

    /// <summary>Writes the columns of the band as members.</summary>
    public void WriteMembers() => WriteMembers(band.Model.Columns, AllLeaves());

    /// <summary>Writes the types of the column groups and choices of the band.</summary>
    public void WriteTypes()
    {
        ChoiceEmitter.Write(writer, shape, band.RowTypePath);
        WriteTypes(band.Model.Columns, AllLeaves(), band.RowTypePath);
    }

    /// <summary>Writes the type of one column group.</summary>
    public void WriteType(HeadModel group, Queue<int> leaves, string scope, MemberText text)
    {
        writer.Line();
        text.WriteAboveType(writer);
        using (writer.Block("public readonly record struct " + TypeOf(group)))
        {
            WriteMembers(group.Children, new Queue<int>(leaves));
            ChoiceEmitter.Write(writer, shape, scope);
            WriteTypes(group.Children, leaves, scope);
        }
    }

    /// <summary>The type of a column group.</summary>
    public static string TypeOf(HeadModel group) => group.TypeName ?? group.Name + "Columns";

    /// <summary>Takes the leaves at and under a head.</summary>
    public static void Skip(HeadModel head, Queue<int> leaves)
    {
        foreach (var _ in head.Leaves)
            leaves.Dequeue();
    }

    private Queue<int> AllLeaves() => new(Enumerable.Range(0, band.Columns.Count));

    private void WriteMembers(IEnumerable<HeadModel> columns, Queue<int> leaves)
    {
        var heads = band.Model.Columns.SelectMany(head => head.Leaves).ToList();
        foreach (var column in columns)
        {
            if (!column.IsLeaf)
            {
                Members.WriteValue(writer, TypeOf(column), column.Name, MemberText.Of(column));
                Skip(column, leaves);
                continue;
            }

            var index = leaves.Dequeue();
            var leaf = band.Columns[index];
            var cells = Enumerable.Range(0, band.Rows.Count).Select(row => band.TypeOf(row, index)).ToList();
            var whole = leaf.Whole < 0 ? null : heads[leaf.Whole];
            Members.WriteValue(writer, leaf.Type.Code(leaf.Scope), column.Name, MemberText.Of(column, ValueText.Of(cells), whole));
        }
    }

    private void WriteTypes(IEnumerable<HeadModel> columns, Queue<int> leaves, string scope)
    {
        // The types of shared sets are written once, in the report.
        foreach (var column in columns)
        {
            if (column.IsLeaf || column.Shared is not null)
                Skip(column, leaves);
            else
                WriteType(column, leaves, scope + "." + TypeOf(column), MemberText.Of(column));
        }
    }
}
