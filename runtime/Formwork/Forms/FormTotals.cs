using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Formwork.Generated;

namespace Formwork.Forms;

/// <summary>Asks a total of the cells of a form.</summary>
internal static class FormTotals
{
    /// <summary>
    /// The totals that one of the template stands for: in rows over a list one for each item, of the item's own cells;
    /// elsewhere one, and a part in rows over a list is the cells of all items. What nothing is added to says nothing.
    /// </summary>
    public static IEnumerable<TotalInfo> Of(Form form, CellNumbers numbers, TotalInfo total)
    {
        var list = numbers.ListOf(total.Cell);
        var times = list < 0 ? 1 : form.GetItems(list).Count;
        for (var item = 0; item < times; item++)
        {
            ImmutableArray<int> parts =
            [
                .. total.Parts
                    .SelectMany(part => list >= 0 && numbers.ListOf(part) == list ? [numbers.Of(part, item)] : numbers.All(part))
                    .Order(),
            ];
            if (!parts.IsEmpty)
                yield return new(total.AcrossRow, numbers.Of(total.Cell, item), parts);
        }
    }
}
