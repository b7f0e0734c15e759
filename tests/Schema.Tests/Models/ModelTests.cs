// What templates come to mean.
using System;
using System.Linq;
using Formwork.Schema.Model;
using Xunit;

namespace Formwork.Schema.Tests.Models;

public class ModelTests
{
    private static readonly TemplateModel s_small = Templates.Compile(Templates.Small).Model!;

    [Fact]
    public void The_small_template_has_no_findings() => Assert.Equal("", Templates.Compile(Templates.Small).Places());

    [Fact]
    public void Comments_and_blank_lines_change_nothing()
    {
        var commented = "# a comment\n\n" + Templates.Small.Replace("\n", "   # another\n\n", StringComparison.Ordinal);
        Assert.Equal(s_small, Templates.Compile(commented).Model);
        Assert.Equal(s_small.GetHashCode(), Templates.Compile(commented).Model!.GetHashCode());
    }

    [Fact]
    public void Flow_and_block_style_and_quotes_change_nothing() =>
        Assert.Equal(s_small, Templates.CompileSmall("men: Men", "men:\n          label: \"Men\"").Model);

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_change_nothing(string lineEnd)
    {
        Assert.Equal(s_small, Templates.Compile(Templates.Small.Replace("\n", lineEnd, StringComparison.Ordinal)).Model);
        var annual = Templates.Compile(Templates.AnnualReport).Model;
        Assert.Equal(annual, Templates.Compile(Templates.AnnualReport.Replace("\n", lineEnd, StringComparison.Ordinal)).Model);
    }

    [Fact]
    public void A_changed_label_changes_the_model() => Assert.NotEqual(s_small, Templates.CompileSmall("men: Men", "men: Boys").Model);

    [Fact]
    public void A_total_adds_all_leaves_beside_it_and_leaves_other_totals_out()
    {
        // Rows: new, well, badly, all, open; columns: men, women, total.
        var totals = s_small.Totals.Select(total => $"{total.Axis} {total.Cell}={string.Join("+", total.Parts)}");
        Assert.Equal(["Row 2=0+1", "Row 5=3+4", "Row 8=6+7", "Row 11=9+10", "Row 14=12+13", "Column 9=3+6", "Column 10=4+7", "Column 11=5+8"], totals);
    }

    [Fact]
    public void A_total_reaches_through_nested_heads_without_their_totals()
    {
        var model = Templates.CompileSmall("        open: Open", "        open: Open\n        all: { label: Grand total, total: true }").Model!;
        Assert.Equal([0, 3, 6, 12], model.Totals.Single(total => total.Cell == 15 && total.Axis == TotalAxis.Column).Parts);
    }

    [Fact]
    public void A_total_adds_what_it_names()
    {
        var model = Templates.CompileSmall("        open: Open", "        open: Open\n        some: { label: Some, total: [new, done.total] }\n        rest: { label: Rest, total: [done, open] }").Model!;
        Assert.Equal([0, 9], model.Totals.Single(total => total.Cell == 15 && total.Axis == TotalAxis.Column).Parts);
        Assert.Equal([3, 6, 12], model.Totals.Single(total => total.Cell == 18 && total.Axis == TotalAxis.Column).Parts);
    }

    [Fact]
    public void Types_come_from_table_band_row_and_column()
    {
        const string Bands = """
            sections:
              money:
                label: Money
                table:
                  signed: true
                  bands:
                    a: { label: A, type: amount, columns: { x: { label: X, decimals: 3 }, y: Y }, rows: { r: { label: R, unit: yuan }, s: S } }
                    b: { label: B, columns: { x: X } }
            """;
        var bands = Templates.CompileSmall("sections:", Bands).Model!.Sections[0].Table!.Bands;
        Assert.Equal(
            [new(CellTypeKind.Amount, true, 3, "yuan"), new(CellTypeKind.Amount, true, 2, "yuan"), new(CellTypeKind.Amount, true, 3, null), new(CellTypeKind.Amount, true, 2, null)],
            bands[0].Cells);
        Assert.Equal([new CellTypeModel(CellTypeKind.Count, true, 0, null)], bands[1].Cells);
        Assert.Equal(("ARow", "BRow"), (bands[0].RowTypeName, bands[1].RowTypeName));
        Assert.Empty(bands[1].Rows);
    }

    [Fact]
    public void Types_of_heads_are_named_after_key_and_kind()
    {
        var band = s_small.Sections[1].Table!.Bands[0];
        Assert.Equal(("FiguresRow", "DoneRows", null), (band.RowTypeName, band.Rows[1].TypeName, band.Rows[0].TypeName));
    }

    [Theory]
    [InlineData("一、", "一、", "二、", "十一、", "二十、")]
    [InlineData("（一）", "（一）", "（二）", "（十一）", "（二十）")]
    [InlineData("1.", "1. ", "2. ", "11. ", "20. ")]
    [InlineData("1、", "1、", "2、", "11、", "20、")]
    [InlineData("(1)", "(1) ", "(2) ", "(11) ", "(20) ")]
    [InlineData("１）", "１）", "２）", "１１）", "２０）")]
    [InlineData("①", "①", "②", "⑪", "⑳")]
    [InlineData("第一项", "第一项", "第二项", "第十一项", "第二十项")]
    [InlineData("A.", "A. ", "B. ", "K. ", "T. ")]
    [InlineData("i)", "i) ", "ii) ", "xi) ", "xx) ")]
    public void A_numbering_goes_on_from_its_first_number(string style, string first, string second, string eleventh, string twentieth)
    {
        var sections = string.Concat(Enumerable.Range(1, 18).Select(i => $"  s{i}: {{ label: S{i}, text: {{ required: true }} }}\n"));
        var model = Templates.CompileSmall("sections:\n", $"numbering: \"{style}\"\nsections:\n{sections}").Model!;
        Assert.Equal([first, second, eleventh, twentieth], new[] { 0, 1, 10, 19 }.Select(i => model.Sections[i].Number));
    }

    [Theory]
    [InlineData("en", "1. ")]
    [InlineData("zh-CN", "1.")]
    public void A_space_stands_between_a_Latin_number_and_its_label_where_the_language_has_spaces(string language, string first)
    {
        var model = Templates.CompileSmall("language: en", $"language: {language}\nnumbering: \"1.\"").Model!;
        Assert.Equal(first, model.Sections[0].Number);
    }

    [Fact]
    public void Words_of_the_template_are_added_behind_those_of_its_language()
    {
        var shipped = s_small.Language;
        var added = Templates.CompileSmall("language: en", "language: en\nwords: { left_over: [Fill in here], not_applicable: [none], units: { dozen: 12 }, counters: [sheets] }").Model!;
        Assert.Equal(["Fill in here"], added.LeftOver);
        Assert.Equal(shipped.NotApplicable.Append("none"), added.Language.NotApplicable);
        Assert.Equal(shipped.Units.Append(new UnitModel("dozen", 12)), added.Language.Units);
        Assert.Equal(shipped.Counters.Append("sheets"), added.Language.Counters);
    }

    [Fact]
    public void Facts_have_kinds_and_options()
    {
        var model = Templates.CompileSmall("type: year }", "type: year }\n  level: { label: Level, type: choice, options: { low: Low, high: { label: High } } }\n  from: { label: From, type: date, description: First day }").Model!;
        Assert.Equal([FactKind.Text, FactKind.Year, FactKind.Choice, FactKind.Date], model.Facts.Select(fact => fact.Kind));
        Assert.Equal([new OptionModel("low", "Low", "Low"), new OptionModel("high", "High", "High")], model.Facts[2].Options);
        Assert.Equal("First day", model.Facts[3].Description);
        Assert.True(model.Facts[0].Required);
    }
}
