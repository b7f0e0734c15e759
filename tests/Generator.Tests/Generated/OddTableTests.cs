// How tables of an odd shape are printed: of one cell, in a grid of their own, of words.
using Formwork.Generated;
using Formwork.Testing;
using Xunit;

namespace Formwork.Generator.Tests.Generated;

public class OddTableTests
{
    private const string Yaml = """
        formwork: 1
        template: odd
        revision: "1"
        title: "Odd of {year}"
        language: en
        facts:
          year: { label: Year, type: year }
        sections:
          loans:
            label: Loans
            table: { columns: { open: Open loans } }
          money:
            label: Money
            table:
              grid: 5
              over_columns: Crowns
              columns: { planned: { label: Planned, span: 2 }, spent: { label: Spent, span: 2 }, rest: Rest }
              rows: { current: Current, capital: Capital }
          words:
            label: Words
            table:
              columns:
                kind: { label: Kind, type: choice, options: { old: Old, new: New } }
                since: { label: Since, type: date }
                remark: { label: Remark, type: text }
                cost: { label: Cost, type: amount }
              rows: { first: First }
        """;

    private static readonly IReportProbe s_probe = ReportProbe.Of(new GeneratorHost().Run("", new TemplateInput(Yaml)).Load(), "Consumer.Odd");

    [Fact]
    public void A_grid_that_the_template_gives_has_columns_of_one_width_and_others_are_left_to_themselves()
    {
        var html = s_probe.FromContent(new ReportContent(s_probe.Template)).ToHtml();
        Assert.Contains("<table class=\"even\" aria-label=\"Money\">", html);
        Assert.Contains("<table aria-label=\"Loans\">", html);
        Assert.Contains(".even{table-layout:fixed", html);
    }

    [Fact]
    public void A_cell_without_a_figure_is_as_high_as_others() => Assert.Contains("td{height:", s_probe.FromContent(new ReportContent(s_probe.Template)).ToHtml());

    [Fact]
    public void Markdown_says_what_stands_over_all_columns() =>
        Assert.Contains("|  | Crowns / Planned | Crowns / Spent | Crowns / Rest |\n", s_probe.FromContent(new ReportContent(s_probe.Template)).ToMarkdown());

    [Fact]
    public void Only_columns_of_numbers_are_aligned_to_the_right_in_Markdown() =>
        Assert.Contains("|  | Kind | Since | Remark | Cost |\n| --- | --- | --- | --- | ---: |\n", s_probe.FromContent(new ReportContent(s_probe.Template)).ToMarkdown());
}
