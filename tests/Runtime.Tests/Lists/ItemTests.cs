// Items of lists and rows over them: values, equal by what they hold.
using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;
using static Formwork.Tests.OfficesReport;

namespace Formwork.Tests.Lists;

public class ItemTests
{
    [Fact]
    public void A_list_is_written_as_a_collection_and_compared_by_its_names_in_order()
    {
        ItemList list = ["CIA", "FBI"];
        Assert.Equal(["CIA", "FBI"], list);
        Assert.Equal(list, ItemList.Create(["CIA", "FBI"]));
        Assert.Equal(list.GetHashCode(), (ItemList.Create(["CIA", "FBI"])).GetHashCode());
        Assert.NotEqual(list, ItemList.Create(["FBI", "CIA"]));
        Assert.Equal(["CIA", "FBI", "NSA"], list.With("NSA"));
        Assert.Same(list, list.With("CIA"));
        Assert.Same(ItemList.Empty, ItemList.Create([]));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(300)]
    public void Items_are_found_by_their_names(int count)
    {
        var list = ItemList.Create([.. Enumerable.Range(0, count).Select(i => "单位" + i)]);
        Assert.Equal(count - 1, list.IndexOf("单位" + (count - 1)));
        Assert.Equal(-1, list.IndexOf("单位"));
        Assert.Contains("twice", Assert.Throws<ArgumentException>(() => ItemList.Create([.. list, "单位1"])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_name_is_refused() => Assert.All(
        ["", " \t", "\ud800", "a\udc00b", "a\nb", "a\r", "a\u2028b", "a\u0085b", "a\tb", "\0", "a\u001b"],
        name => Assert.Contains("Item 2", Assert.Throws<ArgumentException>(() => ItemList.Create(["A", name])).Message, StringComparison.Ordinal));

    [Fact]
    public void An_item_without_a_row_has_a_blank_one()
    {
        Assert.True(ListReports.Sound.Requests.Component["NSA"].Simple.IsBlank);
        Assert.True(ListReports.Sound.Costs.Component["NSA"].Staff.People.IsBlank);
        Assert.Equal(2, ListReports.Sound.Costs.Component["CIA"].Staff.People);
    }

    [Fact]
    public void Rows_are_compared_as_a_map_in_which_blank_rows_do_not_count()
    {
        ItemRows<RequestsSection.RequestsRow> rows = [new("A", new() { Simple = 1 }), new("B", new() { Simple = 2 })];
        ItemRows<RequestsSection.RequestsRow> same = [new("C", default), new("B", new() { Simple = 2 }), new("A", new() { Simple = 1 })];
        Assert.Equal(rows, same);
        Assert.Equal(rows.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(rows, same.With("C", new() { Simple = 3 }));
        Assert.NotEqual(rows, rows.With("A", new() { Simple = 3 }));
        Assert.Equal(ItemRows<CostsSection.ComponentRows>.Empty, [new("A", new()), new("B", null!)]);
    }

    [Fact]
    public void A_row_is_changed_or_added_in_one_line()
    {
        var rows = ListReports.Sound.Requests.Component.With("CIA", new() { Simple = 8 }).With("NSA", new() { Simple = 9 });
        Assert.Equal(["CIA", "FBI", "NSA"], rows.Items);
        Assert.Equal([8, 10, 9], rows.Select(row => row.Value.Simple.AsInt32()));
        Assert.Equal(3, ListReports.Sound.Requests.Component["CIA"].Simple);
        Assert.Throws<ArgumentException>(() => rows.With(" ", default));
    }

    [Fact]
    public void Two_rows_of_one_item_are_refused() => Assert.Throws<ArgumentException>(
        () => ItemRows.Create<RequestsSection.RequestsRow>([new("A", default), new("A", default)]));
}
