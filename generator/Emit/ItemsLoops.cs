using System;
using System.Collections.Generic;
using System.Linq;

namespace Formwork.Generator.Emit;

/// <summary>Writes statements about rows, with loops where rows stand for items.</summary>
internal static class ItemsLoops
{
    /// <summary>Writes a statement for each row, in order.</summary>
    public static void Write(CodeWriter writer, IEnumerable<RowShape> rows, Action<RowShape> write)
    {
        var left = rows.ToList();
        while (left.Count > 0)
        {
            var items = left[0].Items;
            var together = left.TakeWhile(row => row.Items == items).ToList();
            left.RemoveRange(0, together.Count);
            if (items is null)
            {
                together.ForEach(write);
                continue;
            }

            using (writer.Block(items.Loop))
                together.ForEach(write);
        }
    }
}
