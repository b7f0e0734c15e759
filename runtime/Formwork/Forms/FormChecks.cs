using System.Collections.Generic;
using System.Linq;
using Formwork.Generated;

namespace Formwork.Forms;

/// <summary>Asks declared checks of the cells of a form. What is said of the items of an empty list is not
/// asked.</summary>
internal static class FormChecks
{
    /// <summary>The check with its instances in a form.</summary>
    public static CheckInfo Of(Form form, CellNumbers numbers, CheckInfo check)
    {
        if (check.Instances.IsEmpty)
            return check;
        var slots = new FormSlots(numbers, check.Instances[0].Cells, check.Assert);
        return slots.Of(check.Assert) is { } assert
            ? check with { Assert = assert, Instances = [.. check.Instances.SelectMany(instance => Of(form, numbers, slots, check, instance))] }
            : check with { Instances = [] };
    }

    /// <summary>A check of texts with its cells in a form.</summary>
    public static TextCheckInfo Of(CellNumbers numbers, TextCheckInfo check)
    {
        var slots = new FormSlots(numbers, check.Cells, check.Means);
        return check with
        {
            Means = [.. check.Means.Select(slots.Of).Where(mean => mean is not null).Select(mean => mean!)],
            Cells = slots.CellsOf(check.Cells, 0),
        };
    }

    // In rows over a list one for each item, of the item's own cells in every table.
    private static IEnumerable<CheckInstance> Of(Form form, CellNumbers numbers, FormSlots slots, CheckInfo check, CheckInstance instance)
    {
        // Of the rows that a check is asked of, some may stand for items and others not.
        var list = slots.ListOf(instance.Cells);
        var times = list < 0 ? 1 : form.GetItems(list).Count;
        for (var item = 0; item < times; item++)
            yield return new(RowOf(form, numbers, check, instance, item), instance.Column, slots.CellsOf(instance.Cells, item));
    }

    private static string? RowOf(Form form, CellNumbers numbers, CheckInfo check, CheckInstance instance, int item)
    {
        if (instance.Row is null)
            return null;
        foreach (var cell in instance.Cells)
        {
            var info = form.Template.Cells[cell];
            if (info.SectionIndex == check.Section && info.Row == instance.Row && numbers.ListOf(cell) >= 0)
                return form.Cells[numbers.Of(cell, item)].Row;
        }

        return instance.Row;
    }
}
