// What the model says of parts, lists, sections within sections, types of cells, widths and facts.
using System.Linq;
using Formwork.Schema.Model;
using Formwork.Schema.Text;
using Xunit;

namespace Formwork.Schema.Tests.Models;

public class LanguageFeatureTests
{
    private static TemplateModel Sound(string part, string replacement, string more = "sections:")
    {
        var text = Templates.Small.Replace("sections:", more, System.StringComparison.Ordinal);
        Assert.Contains(part, text, System.StringComparison.Ordinal);
        var result = Templates.Compile(text.Replace(part, replacement, System.StringComparison.Ordinal));
        Assert.Equal([], result.Findings.Select(finding => finding.ToString("")));
        return result.Model!;
    }

    private static TableModel Table(TemplateModel model) => model.Sections.First(section => section.Key == "figures").Table!;

    [Fact]
    public void Parts_stand_behind_their_whole_and_no_total_adds_them()
    {
        var model = Sound("well: Well", "well: { label: Well, of_which: { online: { label: of which online, of_which: { abroad: of these abroad } }, by_post: by post } }");
        var done = Table(model).Bands[0].Rows[1];
        Assert.Equal(["well", "well.online", "well.online.abroad", "well.by_post", "badly", "total"], done.Children.Select(row => row.Key));
        Assert.Equal(["Well", "WellOnline", "WellOnlineAbroad", "WellByPost", "Badly", "Total"], done.Children.Select(row => row.Name));
        Assert.Equal([false, true, true, true, false, false], done.Children.Select(row => row.IsPart));
        var total = model.Totals.First(total => total.Axis == TotalAxis.Column);
        Assert.Equal((18, EquatableArray.Of(3, 15)), (total.Cell, total.Parts));
    }

    [Fact]
    public void A_part_has_the_type_of_its_whole()
    {
        var table = Table(Sound("women: { label: Women, also: [Ladies] }", "pay: { label: Pay, type: percent, decimals: 1, of_which: { extra: of which extra } }\n        women: Women"));
        Assert.Equal([CellTypeKind.Count, CellTypeKind.Percent, CellTypeKind.Percent, CellTypeKind.Count, CellTypeKind.Count], table.Bands[0].Cells.Take(5).Select(cell => cell.Kind));
        Assert.Equal(1, table.Bands[0].Cells[2].Decimals);
    }

    [Fact]
    public void A_total_of_parts_names_them()
    {
        var model = Sound(
            "well: Well\n            badly: Badly\n            total: { label: All, total: true }",
            "well: { label: Well, of_which: { online: online } }\n            badly: { label: Badly, of_which: { online: online } }\n            total: { label: All, total: true, of_which: { online: { label: online, total: [well.online, badly.online] } } }");
        var totals = model.Totals.Where(total => total.Axis == TotalAxis.Column).ToList();
        Assert.Equal([(15, EquatableArray.Of(3, 9)), (18, EquatableArray.Of(6, 12))], totals.Where(total => total.Cell % 3 == 0).Select(total => (total.Cell, total.Parts)));
    }

    [Fact]
    public void Rows_over_a_list_are_one_row_or_several_an_item()
    {
        var model = Sound(
            "        open: Open",
            "        branch: { each: branches }\n        office: { label: Offices, each: offices, rows: { big: Big, small: { label: Small, of_which: { tiny: tiny } }, total: { label: All, total: true } } }\n        open: Open",
            "lists:\n  branches: { label: Branch, also: [Bureau] }\n  offices: Office\nsections:");
        Assert.Equal([new ListModel("branches", "Branches", "Branch", EquatableArray.Of("Bureau"), null), new ListModel("offices", "Offices", "Office", default, null)], model.Lists);
        var rows = Table(model).Bands[0].Rows;
        Assert.Equal([null, null, "branches", "offices", null], rows.Select(row => row.List));
        Assert.Equal(["Branch", "Offices"], rows.Skip(2).Take(2).Select(row => row.Label));
        Assert.Equal("OfficeRows", rows[3].TypeName);
        Assert.Equal((4 + 1 + 4 + 1) * 3, model.CellCount);
    }

    [Fact]
    public void Sections_stand_in_sections_at_any_depth()
    {
        var model = Sound(
            "  figures:\n",
            "  more:\n    label: More\n    sections:\n      first: { label: First, table: { columns: { a: A } }, sections: { deep: { label: Deep, text: { required: true } } } }\n      second: { label: Second, text: { min_length: 10, max_length: 200 } }\n  figures:\n",
            "numbering: [一、, （一）]\nsections:");
        Assert.Equal(["words", "more", "more.first", "more.first.deep", "more.second", "figures"], model.Sections.Select(section => section.Path));
        Assert.Equal([-1, -1, 1, 2, 1, -1], model.Sections.Select(section => section.Parent));
        Assert.Equal([0, 0, 1, 2, 1, 0], model.Sections.Select(section => section.Depth));
        Assert.Equal(["一、", "二、", "（一）", "", "（二）", "三、"], model.Sections.Select(section => section.Number.Trim()));
        Assert.Null(model.Sections[1].Text);
        Assert.Equal((10, 200), (model.Sections[4].Text!.MinLength, model.Sections[4].Text!.MaxLength));
        Assert.Equal((0, 1), (model.Sections[2].Table!.Bands[0].FirstCell, model.Sections[5].Table!.Bands[0].FirstCell));
    }

    [Fact]
    public void A_table_may_hold_percents_dates_choices_and_texts()
    {
        var model = Sound(
            "men: Men",
            "rate: { label: Rate, type: percent, min: 0, max: 100 }\n        day: { label: Day, type: date }\n        state: { label: State, type: choice, options: { good: Good, bad: { label: Bad, also: [Poor] } } }\n        remark: { label: Remark, type: text }\n        men: { label: Men, signed: false, min: 1 }");
        var band = Table(model).Bands[0];
        Assert.Equal([ColumnKind.Amount, ColumnKind.Date, ColumnKind.Choice, ColumnKind.Text, ColumnKind.Count], Enumerable.Range(0, 5).Select(column => band.KindOf(column, 7)));
        Assert.Equal((2, 0m, 100m), (band.Cells[0].Decimals, band.Cells[0].Min!.Value, band.Cells[0].Max!.Value));
        Assert.Equal("StateChoice", band.Cells[2].ChoiceTypeName);
        Assert.Equal(new ChoiceModel("StateChoice", band.Cells[2].Options), band.Columns[2].Choice);
        Assert.Equal("Poor", Assert.Single(band.Cells[2].Options[1].Also));

        // Rates, dates and texts are not added, neither in rows nor in columns.
        Assert.Equal([4, 5], model.Totals[0].Parts);
        Assert.DoesNotContain(model.Totals, total => total.Cell % 7 < 4);
    }

    [Fact]
    public void Percents_alone_are_added()
    {
        var model = Sound("    table:\n", "    table:\n      type: percent\n");
        Assert.Equal([0, 1], model.Totals[0].Parts);
    }

    [Fact]
    public void A_column_may_hold_other_things_in_other_rows()
    {
        var model = Sound("        open: Open", "        open: Open\n        fees: { label: Fees, type: amount }\n        since: { label: Since, type: date }");
        Assert.Equal(ColumnKind.Mixed, Table(model).Bands[0].KindOf(0, 3));
        Assert.Equal(ColumnKind.Amount, Table(Sound("        open: Open", "        open: Open\n        fees: { label: Fees, type: amount }")).Bands[0].KindOf(0, 3));
    }

    [Theory]
    [InlineData("table: { type: choice, options: { x: X, y: Y }, columns: { c: C } }", "MoreChoice")]
    [InlineData("table: { bands: { band: { label: B, type: choice, options: { x: X, y: Y }, columns: { c: C } } } }", "BandChoice")]
    [InlineData("table: { columns: { c: C }, rows: { r: { label: R, type: choice, options: { x: X, y: Y } } } }", "RChoice")]
    [InlineData("table: { columns: { a: { label: A, type: choice, options: { x: X, y: Y }, columns: { c: C } } } }", "AChoice")]
    public void A_choice_is_named_after_what_declares_it(string table, string name)
    {
        var band = Sound("  figures:\n", $"  more: {{ label: More, {table} }}\n  figures:\n").Sections[1].Table!.Bands[0];
        Assert.Equal((name, ColumnKind.Choice), (band.Cells[0].ChoiceTypeName, band.KindOf(0, 1)));
    }

    [Fact]
    public void A_shared_set_stands_as_rows_too_each_time_with_types_of_its_own()
    {
        var model = Sound(
            "        open: Open",
            "        open: Open\n        late: { label: Late, rows: kinds }\n        closed: { label: Closed, rows: kinds }",
            "shared:\n  kinds:\n    paper: { label: On paper, rows: { letter: Letter, fax: Fax } }\n    total: { label: All, total: true }\nsections:").Sections[1].Table!.Bands[0];
        Assert.Equal([null, "DoneRows", null, "LateRows", "ClosedRows"], model.Rows.Select(row => row.TypeName));
        Assert.All(model.Rows, row => Assert.Null(row.Shared));
        Assert.Equal(["PaperRows", "PaperRows"], model.Rows.Skip(3).Select(row => row.Children[0].TypeName));
    }

    [Fact]
    public void Widths_can_be_forced()
    {
        var table = Table(Sound("      columns:\n        men: Men", "      grid: 5\n      columns:\n        men: { label: Men, span: 2 }"));
        Assert.Equal((5, 2), (table.Grid, table.Bands[0].Columns[0].Span));
    }

    [Fact]
    public void Facts_are_numbers_and_patterns_too()
    {
        var model = Sound("type: year }", "type: year }\n  staff: { label: Staff, type: integer, signed: true }\n  budget: { label: Budget, type: amount, unit: million yuan, decimals: 1 }\n  code: { label: Code, pattern: \"[A-Z]{2}[0-9]+\", when: staff > 3, deprecated: No longer used. }");
        Assert.Equal([FactKind.Integer, FactKind.Amount, FactKind.Text], model.Facts.Skip(2).Select(fact => fact.Kind));
        Assert.True(model.Facts[2].Signed);
        Assert.Equal(("million yuan", 1), (model.Facts[3].Unit, model.Facts[3].Decimals));
        Assert.Equal(("[A-Z]{2}[0-9]+", "No longer used."), (model.Facts[4].Pattern, model.Facts[4].Deprecated));
        Assert.NotNull(model.Facts[4].When);
    }

    [Fact]
    public void Facts_say_whose_report_it_is()
    {
        Assert.Equal([true, false], Sound("type: text, required", "type: text, identity: true, required").Facts.Select(fact => fact.Identity));
        Assert.Equal([false, false], Sound("type: text, required", "type: text, identity: false, required").Facts.Select(fact => fact.Identity));
    }

    [Fact]
    public void What_is_to_be_used_no_longer_says_so()
    {
        var model = Sound("open: Open", "open: { label: Open, deprecated: true }");
        Assert.Equal(("", null), (Table(model).Bands[0].Rows[2].Deprecated, Table(model).Bands[0].Rows[0].Deprecated));
    }

    [Theory]
    [InlineData("true 9")]
    [InlineData("false start")]
    public void A_reason_may_look_like_an_answer(string reason) =>
        Assert.Equal(reason, Table(Sound("open: Open", $"open: {{ label: Open, deprecated: {reason} }}")).Bands[0].Rows[2].Deprecated);
}
