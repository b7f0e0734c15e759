// How tables of an odd shape are printed: of one cell, in a grid of their own, of words.
using System.Linq;
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

    [Fact]
    public void Totals_that_add_the_same_are_all_checked_and_added_up_once()
    {
        const string Table = "columns: { a: A, b: B, s: { label: S, total: true }, t: { label: T, total: true } }, rows: { x: X, y: Y, s: { label: S, total: true }, t: { label: T, total: true } }";
        var probe = ReportProbe.Of(new GeneratorHost().Run("", new TemplateInput(Head + $"sections: {{ k: {{ label: K, table: {{ {Table} }} }} }}")).Load(), "Consumer.Odd");
        Cell[] sound = [1, 2, 3, 3, 4, 5, 9, 9, 5, 7, 12, 12, 5, 7, 12, 12];
        Assert.True(GeneratedReports.Holds(Report(sound)));
        Assert.Empty(Report(sound).Validate());
        for (var cell = 0; cell < sound.Length; cell++)
        {
            var faulty = (Cell[])sound.Clone();
            faulty[cell] = 100;
            Assert.False(GeneratedReports.Holds(Report(faulty)));
            Assert.Contains(Report(faulty).Validate(), finding => finding.Rule is "row_total" or "column_total");
        }

        IReport Report(Cell[] cells)
        {
            var content = new ReportContent(probe.Template);
            cells.CopyTo(content.Cells, 0);
            return probe.FromContent(content);
        }
    }

    [Fact]
    public void The_code_of_many_totals_grows_with_the_table_and_not_with_its_square()
    {
        static int Size(int count)
        {
            var heads = string.Join(", ", Enumerable.Range(0, count).Select(i => $"r{i}: R{i}, t{i}: {{ label: T{i}, total: true }}"));
            var run = new GeneratorHost().Start("", new TemplateInput(Head + $"sections: {{ k: {{ label: K, table: {{ columns: {{ a: A, {heads} }}, rows: {{ a: A, {heads} }} }} }} }}"));
            return run.Files.Where(file => file.Key.Contains("Checks", System.StringComparison.Ordinal)).Sum(file => file.Value.Length);
        }

        var (small, large) = (Size(20), Size(40));
        Assert.True(large < 5 * small, $"{large} characters, four times the cells of {small}");
    }

    private const string Head = "formwork: 1\ntemplate: odd\nrevision: '1'\ntitle: Odd\nlanguage: en\n";
}
