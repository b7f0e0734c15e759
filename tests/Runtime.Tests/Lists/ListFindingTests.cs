// Checks of rows over lists: totals and checks of each item, and those over all items.
using System;
using System.Linq;
using System.Text.Json;
using Formwork.Generated;
using Formwork.Tests.Values;
using Xunit;

namespace Formwork.Tests.Lists;

public class ListFindingTests
{
    [Fact]
    public void A_sound_report_has_no_findings() => Assert.Empty(ListReports.Sound.Validate());

    [Fact]
    public void A_total_of_an_item_adds_its_own_cells()
    {
        var finding = Assert.Single(ListReports.Sound.With("requests.component[CIA].total", 8).With("requests.overall.total", 18).Validate(), finding => finding.Rule == "row_total" && finding.Row == "component[CIA]");
        Assert.Equal((7, 8, "total"), (finding.Expected, finding.Actual, finding.Column));
        Assert.Contains("CIA", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_total_outside_adds_the_cells_of_all_items()
    {
        var finding = Assert.Single(ListReports.Sound.With("costs.component[FBI].other.people", 5).Validate());
        Assert.Equal(("column_total", "total", "people"), (finding.Rule, finding.Row, finding.Column));
        Assert.Equal((13, 9), (finding.Expected, finding.Actual));
        Assert.Equal(
            ["costs.head_office.people", "costs.component[CIA].staff.people", "costs.component[CIA].other.people", "costs.component[FBI].staff.people", "costs.component[FBI].other.people", "costs.total.people"],
            finding.Cells.Select(cell => ListReports.Sound.GetForm().Cells[cell].Path));
    }

    [Fact]
    public void A_check_of_items_is_asked_of_each_over_all_tables()
    {
        var sound = ListReports.Sound.ToJson().Replace("offices_report", "branches_report", StringComparison.Ordinal);
        var report = Template.Of<BranchesReport>().ReadJson(sound)
            .With("posts.office.component[CIA].people", 1).With("posts.office.component[FBI].people", 1).With("posts.office.chief.people", 1);
        Assert.Empty(report.Validate());
        var finding = Assert.Single(report.With("posts.office.component[FBI].people", 0).Validate());
        Assert.Equal(("requests.staffed", "requests", "component[FBI]"), (finding.Rule, finding.Section, finding.Row));
        Assert.Contains("FBI", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_over_all_items_is_asked_once()
    {
        var finding = Assert.Single(ListReports.Sound.With("money.grant", 3).Validate());
        Assert.Equal(("costs.granted", 4, 3), (finding.Rule, finding.Expected, finding.Actual));
        Assert.Equal(5, finding.Cells.Length);
    }

    [Fact]
    public void Findings_stand_in_the_order_of_the_form_and_tell_items_in_JSON()
    {
        var result = ListReports.Sound.With("requests.component[FBI].total", 1).With("requests.component[CIA].total", 1).Validate();
        Assert.Equal(["component[CIA]", "component[FBI]", "overall"], result.Select(finding => finding.Row).Take(3));
        using var json = JsonDocument.Parse(result.ToJson());
        Assert.Equal("component[CIA]", json.RootElement[0].GetProperty("row").GetString());
        Assert.Equal("requests.component[CIA].simple", json.RootElement[0].GetProperty("cells")[0].GetString());
    }

    [Fact]
    public void Totals_of_empty_lists_alone_say_nothing_and_others_add_what_is_left()
    {
        var report = new OfficesReport
        {
            Requests = new() { Overall = new() { Simple = 3, Complex = 1, Total = 4 } },
            Costs = new() { HeadOffice = new() { People = 2 }, Total = new() { People = 3 } },
            Money = new() { Grant = 1 },
        };
        var finding = Assert.Single(report.Validate());
        Assert.Equal(("column_total", 2, 3), (finding.Rule, finding.Expected, finding.Actual));
    }

    [Fact]
    public void Totals_are_completed_over_items()
    {
        var blank = ListReports.Sound.With("costs.total.people", default).With("requests.component[FBI].total", default);
        Assert.Equal(ListReports.Sound, blank.Complete());
        Assert.Equal(ListReports.Sound, ListReports.Sound.With("requests.overall.simple", 99).Complete(replace: true));
    }

    [Fact]
    public void Whatever_is_completed_adds_up() => Figures.Hold(ListReports.Random(ListReports.Names), report =>
    {
        // Every figure known: blanks leave totals open, and "/" is no figure.
        var content = new ReportContent(report.GetForm());
        ((IReport)report).CopyTo(content);
        for (var i = 0; i < content.Cells.Length; i++)
            content.Cells[i] = content.Cells[i].Kind == CellKind.Number ? content.Cells[i] : 1;
        var completed = Template.Of<OfficesReport>().FromContent(content).Complete(replace: true);
        return completed.Validate().All(finding => finding.Rule is not ("row_total" or "column_total"));
    }, 300);
}
