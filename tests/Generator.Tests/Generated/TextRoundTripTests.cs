// What came back wrong from a text once, and where nothing but a finding can be had.
using System.Collections.Immutable;
using System.Linq;
using Formwork.Generated;
using Formwork.Testing;
using Xunit;

namespace Formwork.Generator.Tests.Generated;

public class TextRoundTripTests
{
    private const string Yaml = """
        formwork: 1
        template: branches
        revision: "1"
        title: "{county}: branches in {year}"
        language: en
        facts:
          county: { label: County, type: text }
          year: { label: Year, type: year }
          head: { label: Head, type: text }
        preamble:
          - "The branches of {county} are led by {head}, as they were."
          - Every branch reports once a year.
        lists: { branches: { label: Branch }, vans: { label: Van } }
        sections:
          summary: { label: Summary, text: { required: false } }
          open: { label: Open, table: { columns: { branches: Branches } } }
          visits:
            label: Visits
            table:
              notes: ["Note: Visits by night count too."]
              columns: { adults: Adults, children: Children }
              rows: { branch: { each: branches }, total: { label: Total, total: true } }
          places:
            label: Places
            table:
              columns: { name: { label: Name, type: text }, old: { label: Used, columns: { seats: Seats } }, older: { label: Used, columns: { seats: Seats } } }
              rows: { reading: Reading room }
          costs:
            label: Costs
            table: { columns: { costs: Costs }, rows: { branch: { each: branches }, van: { each: vans } } }
        """;

    private static readonly IReportProbe s_probe = ReportProbe.Of(new GeneratorHost().Run("", new TemplateInput(Yaml)).Load(), "Consumer.Branches");

    /// <summary>Two lists in one table, and in no other.</summary>
    private static readonly IReportProbe s_odd = ReportProbe.Of(
        new GeneratorHost().Run("", new TemplateInput("""
            formwork: 1
            template: odd
            revision: "1"
            title: Costs
            language: en
            lists: { branches: { label: Branch }, vans: { label: Van } }
            sections: { costs: { label: Costs, table: { columns: { costs: Costs }, rows: { branch: { each: branches }, van: { each: vans } } } } }
            """)).Load(),
        "Consumer.Odd");

    /// <summary>A stub that stands alone in its line of heads.</summary>
    private static readonly IReportProbe s_stub = ReportProbe.Of(
        new GeneratorHost().Run("", new TemplateInput("""
            formwork: 1
            template: stubbed
            revision: "1"
            title: Costs
            language: en
            lists: { branches: { label: Branch } }
            sections: { costs: { label: Costs, table: { stub: Branch, corner: Branch, columns: { costs: Costs }, rows: { branch: { each: branches } } } } }
            """)).Load(),
        "Consumer.Stubbed");

    [Fact]
    public void A_table_of_one_cell_comes_back_blank_or_filled_in()
    {
        AssertBack(Content());
        var content = Content();
        content.Cells[0] = 7;
        AssertBack(content);
    }

    [Fact]
    public void An_item_called_like_a_row_of_its_table_is_an_item()
    {
        var content = Content(["North", "Total"]);
        for (var i = 1; i < 7; i++)
            content.Cells[i] = i;
        AssertBack(content);
    }

    [Fact]
    public void An_item_called_like_the_stub_of_its_table_is_an_item() =>
        Assert.Equal(
            ["North", "Branch"],
            ReportContent.Of(s_stub.ReadText(s_stub.FromContent(new ReportContent(s_stub.Template.FormOf(ItemList.Create(["North", "Branch"])))).ToText()).Report).Form.GetItems(0));

    [Fact]
    public void Rows_that_many_lists_could_have_are_given_up_before_all_ways_to_part_them_are_tried()
    {
        var lists = Enumerable.Range(0, 6).ToList();
        var yaml = $$"""
            formwork: 1
            template: many
            revision: "1"
            title: Costs
            language: en
            lists: { {{string.Join(", ", lists.Select(list => $"l{list}: {{ label: L{list} }}"))}} }
            sections: { costs: { label: Costs, table: { columns: { costs: Costs }, rows: { {{string.Join(", ", lists.Select(list => $"r{list}: {{ each: l{list} }}"))}}, total: All } } } }
            """;
        var probe = ReportProbe.Of(new GeneratorHost().Run("", new TemplateInput(yaml)).Load(), "Consumer.Many");

        // The last line is no row of the form, so no way leads to the end; there are some ten thousand million of them.
        var text = "Costs\nCosts\n\tCosts\n" + string.Concat(Enumerable.Range(0, 300).Select(i => $"Item {i}\t{i}\n")) + "Beware\tx\t3\n";
        Assert.Contains(probe.ReadText(text).Findings, finding => finding.Rule is "unclaimed" or "missing_rows");
    }

    [Fact]
    public void An_item_that_looks_like_the_number_of_a_page_is_an_item() => AssertBack(Content(["Page 3", "12/15", "# 5"]));

    [Fact]
    public void A_remark_in_the_words_of_a_note_of_the_form_is_a_remark()
    {
        var content = Content();
        content.Notes[2] = [new(null, "Visits by night count too.")];
        AssertBack(content);
    }

    [Fact]
    public void A_remark_under_a_text_is_none_of_its_paragraphs()
    {
        var content = Content();
        content.Texts[0] = "All is well.";
        content.Notes[0] = [new(null, "Written in May."), new(null, "By the head.")];
        AssertBack(content);
    }

    [Fact]
    public void A_remark_whose_words_name_two_cells_is_kept_with_these_words()
    {
        var content = Content();
        content.Notes[3] = [new("reading.old.seats", "Counted.")];
        var notes = ReportContent.Of(s_probe.ReadText(s_probe.FromContent(content).ToText()).Report).Notes[3];
        Assert.Equal([new(null, "Note on “Used, Seats” in row “Reading room”: Counted.")], notes);
    }

    [Theory]
    [InlineData(null, 2026)]
    [InlineData("Greenshire", null)]
    [InlineData(null, null)]
    public void A_title_without_one_of_its_facts_is_the_title(string? county, int? year)
    {
        var content = Content();
        content.Facts[0] = county;
        content.Facts[1] = year ?? default(Cell);
        AssertBack(content);
    }

    [Fact]
    public void A_fact_in_the_preamble_of_the_form_ends_where_the_form_goes_on()
    {
        var content = Content();
        content.Facts[2] = "Mary Brown, née Green";
        AssertBack(content);
    }

    [Theory]
    [InlineData("--!>")]
    [InlineData("{12}")]
    [InlineData("First.\n/")]
    public void Signs_before_a_title_are_a_text_and_no_piece_of_the_title(string text)
    {
        var content = Content();
        content.Texts[0] = text;
        AssertBack(content);
    }

    [Fact]
    public void A_cell_keeps_the_mark_that_would_be_a_heading_s_before_a_paragraph()
    {
        var content = Content();
        content.Cells[content.Form.Cells.Single(cell => cell.Path == "places.reading.name").Index] = "# 12";
        AssertBack(content);
    }

    [Fact]
    public void Items_of_two_lists_one_behind_the_other_are_told_where_nothing_says_whose_they_are()
    {
        var content = new ReportContent(s_odd.Template.FormOf(ItemList.Create(["North"]), ItemList.Create(["Van 1", "Van 2"])));
        content.Cells[0] = 5;
        var (read, findings) = s_odd.ReadText(s_odd.FromContent(content).ToText());
        Assert.Equal(["unclaimed", "unclaimed", "unclaimed"], findings.Select(finding => finding.Rule));
        Assert.Equal(0, read.GetForm().CellCount);
    }

    [Fact]
    public void Items_of_two_lists_one_behind_the_other_are_read_where_another_table_has_those_of_one() =>
        AssertBack(new ReportContent(s_probe.Template.FormOf(ItemList.Create(["North"]), ItemList.Create(["Van 1", "Van 2", "Van 3"]))));

    [Fact]
    public void Items_of_two_lists_one_behind_the_other_are_read_where_one_list_is_empty()
    {
        AssertBack(Content(["North", "South"]));
        AssertBack(new ReportContent(s_probe.Template.FormOf(ItemList.Empty, ItemList.Create(["Van 1", "Van 2"]))));
    }

    private static ReportContent Content(params string[] branches)
    {
        var content = new ReportContent(s_probe.Template.FormOf(ItemList.Create(branches), ItemList.Empty));
        content.Facts[0] = "Greenshire";
        content.Facts[1] = 2026;
        return content;
    }

    private static void AssertBack(ReportContent content, params string[] told)
    {
        var report = s_probe.FromContent(content);
        var (read, findings) = s_probe.ReadText(report.ToText());
        Assert.Equal(told, findings.Select(finding => $"{finding.Rule} {finding.Section}"));
        if (told.Length == 0)
            Assert.Equal(report.ToJson(), read.ToJson());
    }
}
