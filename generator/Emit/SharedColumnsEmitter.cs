using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Model;

namespace Formwork.Generator.Emit;

/// <summary>Emits the types of shared sets of column heads.</summary>
internal sealed class SharedColumnsEmitter(ReportShape shape, CodeWriter writer)
{
    private readonly HashSet<string> _written = [];

    /// <summary>Writes each set once, however often it is used.</summary>
    public void Write()
    {
        foreach (var band in shape.Bands)
            Walk(band, band.Model.Columns, new Queue<int>(Enumerable.Range(0, band.Columns.Count)));
    }

    private void Walk(BandShape band, IEnumerable<HeadModel> heads, Queue<int> leaves)
    {
        foreach (var head in heads)
        {
            if (head.IsLeaf)
            {
                leaves.Dequeue();
                continue;
            }

            if (head.Shared is { } key && _written.Add(head.TypeName!))
            {
                var labels = string.Join(" / ", head.Children.Select(child => child.Number + child.Label));
                var text = new MemberText(labels, $"The heads '{key}', shared by several columns.");
                new ColumnMembersEmitter(shape, writer, band).WriteType(head, new Queue<int>(leaves), head.TypeName!, text);
            }

            Walk(band, head.Children, leaves);
        }
    }
}
