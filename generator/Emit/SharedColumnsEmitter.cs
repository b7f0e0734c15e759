// Emits the column groups that come from shared sets of heads: one type each, in the report.
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Model;

namespace Formwork.Generator.Emit;

/// <summary>Emits the types of shared sets of column heads.</summary>
internal static class SharedColumnsEmitter
{
    /// <summary>Writes each set once, however often it is used.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="shape">The report.</param>
    public static void Emit(CodeWriter writer, ReportShape shape)
    {
        var written = new HashSet<string>();
        foreach (var band in shape.Bands)
            Walk(writer, band.Model.Columns, new Queue<ColumnShape>(band.Columns), written);
    }

    private static void Walk(CodeWriter writer, IEnumerable<HeadModel> heads, Queue<ColumnShape> leaves, HashSet<string> written)
    {
        foreach (var head in heads)
        {
            if (head.IsLeaf)
            {
                leaves.Dequeue();
                continue;
            }

            if (head.Shared is { } key && written.Add(head.TypeName!))
            {
                var labels = string.Join(" / ", head.Children.Select(child => child.Number + child.Label));
                ColumnMembersEmitter.WriteType(writer, head, new Queue<ColumnShape>(leaves), labels, $"The heads '{key}', shared by several columns.");
            }

            Walk(writer, head.Children, leaves, written);
        }
    }
}
