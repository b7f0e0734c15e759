// Lists, parts, nested sections and cells of every kind as generated code: what is put in comes out, flat, in JSON and back.
using System;
using System.Linq;
using System.Text.Json;
using Formwork.Generated;
using Formwork.Testing;
using Xunit;

namespace Formwork.Generator.Tests.Generated;

public class WholeLanguageTests
{
    [Theory]
    [InlineData("CountyReturn")]
    [InlineData("ShelterReport")]
    public void A_blank_report_is_printed_checked_and_read_back(string type)
    {
        var probe = Loaded.Verbs(type);
        ReportLaw.Check(probe, new ReportContent(probe.Template));
    }

    [Theory]
    [InlineData("CountyReturn")]
    [InlineData("ShelterReport")]
    public void Any_report_is_printed_checked_and_read_back(string type)
    {
        var probe = Loaded.Verbs(type);
        for (var seed = 0; seed < 40; seed++)
            ReportLaw.Check(probe, new RandomContent(new Random(seed), isTame: seed % 2 == 0).Next(probe.Template));
    }

    [Fact]
    public void Rows_of_items_stand_in_the_order_of_the_list_and_an_item_that_only_tables_have_is_not_lost()
    {
        var report = Loaded.Probe("County");
        var form = ReportContent.Of(report).Form;
        Assert.Equal(["North", "South", "East"], form.GetItems(0));
        Assert.Equal(["Blue"], form.GetItems(1));
        Assert.Equal(4, report.GetCell("loans.county.branch[South].adults.books"));
        Assert.Equal(5, report.GetCell("loans.county.branch[East].children.music"));
        Assert.Equal(6, report.GetCell("loans.van[Blue].total"));
        Assert.Equal(7.5m, report.GetCell("money.branch[North].rent"));
        Assert.True(report.GetCell("money.branch[East].rent").IsBlank);
    }

    [Theory]
    [InlineData("County", "CountyReturn")]
    [InlineData("Shelter", "ShelterReport")]
    public void A_report_made_of_its_own_content_or_of_its_JSON_is_equal_to_it(string report, string type)
    {
        var probe = Loaded.Verbs(type);
        var expected = probe.FromContent(ReportContent.Of(Loaded.Probe(report)));
        Assert.Equal(expected, probe.ReadJson(expected.ToJson()));
        Assert.Equal(ReportContent.Of(expected).Cells, ReportContent.Of(Loaded.Probe(report)).Cells);
    }

    [Fact]
    public void Lists_and_their_rows_stand_in_JSON_by_the_names_of_the_items()
    {
        var json = JsonDocument.Parse(Loaded.Probe("County").ToJson()).RootElement;
        Assert.Equal(["North", "South", "East"], json.GetProperty("$lists").GetProperty("branches").EnumerateArray().Select(item => item.GetString()));
        Assert.Equal(4, json.GetProperty("loans").GetProperty("county").GetProperty("branch").GetProperty("South").GetProperty("adults").GetProperty("books").GetInt32());
        Assert.Equal(0, json.GetProperty("loans").GetProperty("by_post").GetProperty("books.large").GetInt32());
    }

    [Fact]
    public void Nested_sections_nest_in_JSON_and_cells_of_every_kind_are_written_as_their_kind()
    {
        var json = JsonDocument.Parse(Loaded.Probe("Shelter").ToJson()).RootElement;
        Assert.Equal("charity", json.GetProperty("facts").GetProperty("kind").GetString());
        Assert.Equal(-0.5m, json.GetProperty("facts").GetProperty("balance").GetDecimal());
        Assert.Equal("To all.", json.GetProperty("animals").GetProperty("words").GetProperty("thanks").GetProperty("text").GetString());
        Assert.Equal(17.4m, json.GetProperty("animals").GetProperty("figures").GetProperty("dogs").GetProperty("share").GetDecimal());
        var town = json.GetProperty("requests").GetProperty("town");
        Assert.Equal(("answered", "2025-02-03"), (town.GetProperty("state").GetString(), town.GetProperty("since").GetString()));
        Assert.Equal("/", json.GetProperty("requests").GetProperty("county").GetProperty("state").GetString());
    }

    [Fact]
    public void A_page_has_a_row_for_each_item_under_a_head_that_stands_once()
    {
        var html = Loaded.Probe("County").ToHtml();
        Assert.Contains("<th scope=\"rowgroup\" rowspan=\"10\">B. At the county&#39;s desks</th><th scope=\"rowgroup\" rowspan=\"3\">North</th>", html);
        Assert.Equal(2, html.Split("At the county&#39;s desks").Length);
        Assert.Contains("<tr><th scope=\"rowgroup\" rowspan=\"3\">East</th>", html);
        Assert.Contains("| B. At the county's desks / South / Adults | 4 |", Loaded.Probe("County").ToMarkdown());
    }

    [Fact]
    public void Headings_of_nested_sections_go_down_by_a_level()
    {
        var html = Loaded.Probe("Shelter").ToHtml();
        Assert.Contains("<h2>1. Animals</h2>", html);
        Assert.Contains("<section id=\"animals.words\">\n<h3>(b) In words</h3>", html);
        Assert.Contains("<h4>Thanks</h4>", html);
        Assert.Contains("#### Thanks", Loaded.Probe("Shelter").ToMarkdown());
    }

    [Fact]
    public void A_value_of_an_enumeration_that_is_no_option_is_kept_and_is_no_sound_one()
    {
        var content = ReportContent.Of(Loaded.Probe("Shelter"));
        var state = content.Form.Cells.Single(cell => cell.Path == "requests.town.state").Index;
        content.Cells[state] = "99";
        var report = GeneratedReports.Create(Loaded.ShelterReport, content);
        Assert.Equal("99", ReportContent.Of(report).Cells[state]);
        Assert.Contains(report.Validate(), finding => finding.Cells.Contains(state));
    }
}
