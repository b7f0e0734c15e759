// Forms: the cells of a template as many times as a report's lists have items.
using System;
using System.Linq;
using System.Threading.Tasks;
using FsCheck;
using FsCheck.Fluent;
using Formwork.Tests.Values;
using Xunit;

namespace Formwork.Tests.Lists;

public class FormTests
{
    private static Template<OfficesReport> Template => Formwork.Template.Of<OfficesReport>();

    [Fact]
    public void Cells_stand_in_the_order_of_the_form_item_by_item() => Assert.Equal(
        [
            "requests.component[甲].simple", "requests.component[甲].complex", "requests.component[甲].total",
            "requests.component[乙].simple", "requests.component[乙].complex", "requests.component[乙].total",
            "requests.overall.simple", "requests.overall.complex", "requests.overall.total",
            "costs.head_office.people", "costs.head_office.cost",
            "costs.component[甲].staff.people", "costs.component[甲].staff.cost", "costs.component[甲].other.people", "costs.component[甲].other.cost",
            "costs.component[乙].staff.people", "costs.component[乙].staff.cost", "costs.component[乙].other.people", "costs.component[乙].other.cost",
            "costs.total.people", "costs.total.cost", "money.grant", "money.fees",
        ],
        Template.FormOf(["甲", "乙"]).Cells.Select(cell => cell.Path));

    [Fact]
    public void A_list_that_is_null_is_refused_in_words() =>
        Assert.Contains("List 1 is null", Assert.Throws<ArgumentException>(() => Template.FormOf([null!])).Message, StringComparison.Ordinal);

    [Fact]
    public void A_cell_knows_its_item_its_labels_its_type_and_its_number_in_the_template()
    {
        var form = Template.FormOf(["甲", "乙"]);
        Assert.True(form.TryFindCell("costs.component[乙].other.cost", out var index));
        var cell = form.Cells[index];
        Assert.Equal(("乙", 11, CellTypeKind.Amount), (cell.Item, cell.TemplateIndex, cell.Type.Kind));
        Assert.Contains("乙", cell.RowLabel, StringComparison.Ordinal);
        Assert.EndsWith("其他", cell.RowLabel, StringComparison.Ordinal);
        Assert.Equal("component[乙].other.cost", cell.Place);
    }

    [Fact]
    public void The_template_itself_has_one_row_without_an_item()
    {
        Assert.Equal(18, Template.CellCount);
        Assert.True(Template.TryFindCell("requests.component.simple", out var index));
        Assert.Null(Template.Cells[index].Item);
        Assert.Equal(["components", "regions"], Template.Lists.Select(list => list.Key));
    }

    [Fact]
    public void Every_cell_is_found_by_its_path_whatever_the_items_are_called() => Figures.Hold(ListReports.Random(ListReports.Names), report =>
    {
        var form = report.GetForm();
        return form.Cells.All(cell => form.TryFindCell(cell.Path, out var found) && found == cell.Index && report.GetCell(cell.Path).Equals(report.GetCell(cell.Index)));
    }, 200);

    [Fact]
    public void A_closing_bracket_in_a_name_is_written_twice()
    {
        var form = Template.FormOf(["a].simple", "b[c]"]);
        Assert.Equal("requests.component[a]].simple].simple", form.Cells[0].Path);
        Assert.Equal("requests.component[b[c]]].simple", form.Cells[3].Path);
    }

    [Fact]
    public void A_figure_of_an_item_is_changed_by_its_path()
    {
        var changed = ListReports.Sound.With("costs.component[FBI].other.people", 42);
        Assert.Equal(42, changed.Costs.Component["FBI"].Other.People);
        Assert.Equal(42, changed.GetCell("costs.component[FBI].other.people"));
        Assert.Equal(ListReports.Sound, changed.With("costs.component[FBI].other.people", 1));
        Assert.Contains("component[FBI].simple", Assert.Throws<ArgumentException>(() => changed.GetCell("requests.component[FB].simple")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Items_that_only_tables_have_come_behind_those_of_the_list()
    {
        var report = ListReports.Sound with { Lists = new() { Components = ["FBI"] }, Visits = new() { Region = [new("西区", new()), new("南区", new() { Weekday = 1 })] } };
        Assert.Equal(["FBI", "CIA"], report.GetForm().GetItems(0));
        Assert.Equal(["南区"], report.GetForm().GetItems(1));
        var read = Template.ReadJson(report.ToJson());
        Assert.Equal(report.Requests, read.Requests);
        Assert.Equal(read, Template.ReadJson(read.ToJson()));
    }

    [Fact]
    public void Reports_with_the_same_lists_share_one_form()
    {
        Assert.Same(ListReports.Sound.GetForm(), ListReports.Sound.With("requests.component[CIA].simple", 9).GetForm());
        Assert.Same(Template.FormOf(), new OfficesReport().GetForm());
        Assert.Same(Samples.Sound.GetForm(), Samples.WithGaps.GetForm());
        Assert.Throws<ArgumentException>(() => Template.FormOf([], [], ["x"]));
    }

    [Fact]
    public void A_large_form_is_shared_as_long_as_somebody_holds_it()
    {
        var names = ItemList.Create([.. Enumerable.Range(0, 10_000).Select(i => "N" + i)]);
        var form = Template.FormOf(names);
        Assert.Same(form, Template.FormOf(names));
        GC.KeepAlive(form);
    }

    [Fact]
    public void More_rows_than_a_form_can_have_are_left_unclaimed_when_a_text_is_read()
    {
        var text = new OfficesReport { Requests = new() { Component = [new("N0", new() { Simple = 1 })] } }.ToText();
        var line = text.Split('\n').First(candidate => candidate.StartsWith("N0\t", StringComparison.Ordinal));
        var lines = string.Join('\n', Enumerable.Range(0, 30_000).Select(i => $"N{i}{line[2..]}"));
        var read = Template.Read(text.Replace(line, lines, StringComparison.Ordinal));
        Assert.Equal((Form.MaxCellCount - 9) / 7, read.Report.Lists.Components.Count);
        Assert.NotEmpty(read.Findings);
    }

    [Fact]
    public void Many_forms_at_once_do_not_hinder_each_other() => Parallel.For(0, 2000, i =>
    {
        var form = Template.FormOf([.. Enumerable.Range(0, i % 50).Select(item => "单位" + item)]);
        Assert.Equal(((i % 50) * 7) + 9, form.CellCount);
    });

    [Fact]
    public void Notes_stand_at_the_cells_of_items()
    {
        var report = ListReports.Sound with { Requests = ListReports.Sound.Requests with { Notes = [new("component[CIA].simple", "其中1件转办")] } };
        Assert.Equal(report, Template.ReadJson(report.ToJson()));
        Assert.Contains("CIA", report.ToText().Split('\n').Single(line => line.Contains("转办", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal(report, Template.Read(report.ToText()).Report);
    }
}
