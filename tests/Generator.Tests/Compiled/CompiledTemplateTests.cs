using System;
using System.Linq;
using System.Text;
using Formwork.Schema;
using Formwork.Schema.Compiled;
using Formwork.Schema.Layout;
using Formwork.Schema.Model;
using Formwork.Schema.Text;
using Formwork.Testing;
using Xunit;

namespace Formwork.Generator.Tests.Compiled;

public class CompiledTemplateTests
{
    private static readonly string s_document = CompiledTemplate.Write(ModelOf(TestTemplates.LibraryReturn));

    public static TheoryData<string> Templates =>
        [TestTemplates.LibraryReturn, TestTemplates.HarbourLog, TestTemplates.CountyReturn, TestTemplates.ShelterReport, TestTemplates.AnnualReport];

    [Theory]
    [MemberData(nameof(Templates))]
    public void Grids_come_back_cell_by_cell(string template) => AssertGrids(ModelOf(template));

    [Fact]
    public void Grids_of_any_template_come_back_cell_by_cell()
    {
        for (var seed = 0; seed < 150; seed++)
        {
            if (TemplateCompiler.Compile(new SourceText(RandomTemplates.Yaml(seed), "")).Model is { } model)
                AssertGrids(model);
        }
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void The_same_model_gives_the_same_document_without_anything_that_cannot_be_seen(string template)
    {
        var document = CompiledTemplate.Write(ModelOf(template));
        Assert.Equal(document, CompiledTemplate.Write(ModelOf(template)));
        Assert.DoesNotContain(document, character => char.IsControl(character) && character != '\n');
        Assert.DoesNotContain("\"\"\"", document, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_of_a_newer_version_says_so_in_one_sentence()
    {
        var fault = Assert.Throws<FormatException>(() => Load(s_document.Replace("\"compiled\":1", "\"compiled\":2", StringComparison.Ordinal)));
        Assert.Equal("This template was compiled by a newer Formwork (version 2, this one reads 1): update the package Formwork.", fault.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"template\":\"a\"}")]
    [InlineData("{\"compiled\":\"one\"}")]
    [InlineData("{\"compiled\":0}")]
    public void What_is_no_compiled_template_is_refused(string document) => Assert.Throws<FormatException>(() => Load(document));

    [Theory]
    [InlineData("\"language\":\"en\"", "\"language\":\"eo\"", "This runtime has no language 'eo': update the package Formwork.")]
    [InlineData("\"#0\"", "\"#9\"", "This compiled template is damaged: a check asks for '#9', which is not there.")]
    [InlineData("[\"row\", 2, 0, 1]", "[\"row\", 2, 0, 99]", "This compiled template is damaged: it has 27 cells, and none of number 99.")]
    [InlineData("[\"row\", 2, 0, 1]", "[\"row\", 2, \"0..2147483647\"]", "This compiled template is damaged: it has 27 cells, and none of number 2147483647.")]
    [InlineData("[[\"corner\", \"Kind\", 2, 2]", "[[\"corner\", \"Kind\", 2147483647, 2]", "This compiled template is damaged: a grid does not fit its cells.")]
    [InlineData("[[\"row\"], 6]", "[[\"row\"], 5]", "This compiled template is damaged: a grid does not fit its cells.")]
    [InlineData("[\"<=\", \"#0\", [\"+\", \"#1\", \"#2\"]]", "[\"+\", \"#0\", \"#1\"]", "This compiled template is damaged: '[\"+\", \"#0\", \"#1\"]' is not what is expected in a check.")]
    [InlineData("[\"<=\", \"#0\", [\"+\", \"#1\", \"#2\"]]", "[\"<=\"]", "This compiled template is damaged: '[\"<=\"]' is not what is expected in a check.")]
    [InlineData("\"type\":\"year\"", "\"type\":\"eon\"", "This compiled template is damaged: 'eon' is none of text, telephone, web, choice, year, date, integer, amount.")]
    public void A_damaged_document_says_what_is_wrong_with_it(string old, string replacement, string message)
    {
        Assert.Contains(old, s_document, StringComparison.Ordinal);
        Assert.Equal(message, Assert.Throws<FormatException>(() => Load(s_document.Replace(old, replacement, StringComparison.Ordinal))).Message);
    }

    [Theory]
    [InlineData("{table:loans}", "{table:loans}{99999}")]
    [InlineData("{0..5:", "{0..2147483647:")]
    [InlineData("<tbody>", "{table:loans}")]
    [InlineData("{notes:loans}", "{nothing}")]
    [InlineData("{notes:loans}", "{")]
    public void A_damaged_format_of_a_page_says_so_when_it_is_printed(string old, string replacement)
    {
        Assert.Contains(old, s_document, StringComparison.Ordinal);
        var template = Load(s_document.Replace(old, replacement, StringComparison.Ordinal));
        var fault = Assert.Throws<FormatException>(() => template.CreateReport().ToHtml());
        Assert.StartsWith("This compiled template is damaged: ", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_cut_short_or_changed_anywhere_is_read_or_refused_and_nothing_else()
    {
        var random = new Random(7);
        for (var i = 0; i < 2_000; i++)
        {
            var damaged = new StringBuilder(s_document);
            if (i % 3 == 0)
                damaged.Length = random.Next(damaged.Length);
            else
                damaged[random.Next(damaged.Length)] = "0129\"{}[],:#@'x-"[random.Next(16)];
            try
            {
                _ = Load(damaged.ToString()).CellCount;
            }
            catch (FormatException)
            {
                // Said in words.
            }
        }
    }

    private static DynamicTemplate Load(string document) => new(Encoding.UTF8.GetBytes(document));

    private static TemplateModel ModelOf(string template) => TemplateCompiler.Compile(new SourceText(template, "")).Model!;

    private static void AssertGrids(TemplateModel model)
    {
        var template = Load(CompiledTemplate.Write(model));
        for (var i = 0; i < model.Sections.Count; i++)
        {
            if (model.Sections[i].Table is not { } table)
                continue;
            var (expected, actual) = (TableLayout.Build(table), template.Sections[i].Table!.Grid);
            Assert.Equal((expected.Rows, expected.Columns), (actual.Rows, actual.Columns));
            Assert.Equal(expected.Cells.Select(Text), actual.Cells.Select(cell => $"{cell}"));
        }

        static string Text(GridCellModel cell) => $"{new GridCell((GridCellKind)(int)cell.Kind, cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, cell.Text, cell.Cell)}";
    }
}
