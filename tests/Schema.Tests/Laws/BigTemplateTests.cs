// Big templates: what grows with the product of two sizes would take minutes here.
using System;
using System.Linq;
using Xunit;

namespace Formwork.Schema.Tests.Laws;

public class BigTemplateTests
{
    [Fact]
    public void Options_are_not_looked_at_cell_by_cell()
    {
        var options = Join(500, i => $"o{i}: A choice with a rather long label for what it is {i}");
        var text = Table($"type: choice, options: {{ {options} }}, columns: {{ {Join(300, i => $"c{i}: Column {i}")} }}, rows: {{ {Join(300, i => $"r{i}: Row {i}")} }}");

        Assert.Empty(Templates.Compile(text).Findings);
    }

    [Fact]
    public void A_long_chain_of_totals_is_walked_once()
    {
        var sound = Join(8000, i => $"r{i}: {{ label: Row {i}, total: [r{i + 1}] }}") + ", r8000: Last";
        var round = Join(8000, i => $"r{i}: {{ label: Row {i}, total: [r{(i + 1) % 8000}] }}");

        Assert.Empty(Templates.Compile(Table($"columns: {{ a: A }}, rows: {{ {sound} }}")).Findings);
        Assert.Equal(["FW0409"], Templates.Compile(Table($"columns: {{ a: A }}, rows: {{ {round} }}")).Findings.Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void A_check_of_each_row_finds_its_counterparts_at_once()
    {
        var rows = Join(8000, i => $"r{i}: Row {i}");
        var text = Table($"columns: {{ a: A, b: B }}, rows: {{ {rows} }}, checks: {{ {Join(4, i => $"c{i}: {{ each: row, assert: a <= b + {i} }}")} }}");

        Assert.Empty(Templates.Compile(text).Findings);
    }

    [Fact]
    public void Slots_of_one_unknown_name_are_compared_with_the_facts_once()
    {
        var text = Header + $"facts: {{ {Join(5000, i => $"f{i}: Fact {i}")} }}\npreamble: \"{string.Concat(Enumerable.Repeat("{absent} ", 2000))}\"\nsections: {{ a: {{ label: A, text: {{}} }} }}\n";

        Assert.Equal(["FW0601"], Templates.Compile(text).Findings.Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void A_file_that_is_no_template_is_refused_at_once()
    {
        var result = Templates.Compile("formwork: 1\n" + string.Concat(Enumerable.Range(0, 45_000).Select(i => $"entry{i}of: x\n")));

        Assert.Null(result.Model);
        Assert.Contains(result.Findings, finding => finding.Rule.Id == "FW0201");
    }

    [Fact]
    public void A_check_of_very_many_cells_finds_its_slots_at_once()
    {
        var text = Table($"columns: {{ {Join(5, i => $"c{i}: C{i}")} }}, rows: {{ g: {{ label: G, rows: {{ {Join(19_000, i => $"r{i}: R{i}")} }} }} }}, checks: {{ some: {{ assert: sum(g) > 0 }} }}");
        var check = Assert.Single(Templates.Compile(text).Model!.Checks);

        Assert.Equal(95_000, Assert.Single(check.Instances).Cells.Count);
    }

    private const string Header = "formwork: 1\ntemplate: big\nrevision: \"1\"\ntitle: Big\nlanguage: en\n";

    private static string Table(string table) => Header + $"sections: {{ s: {{ label: S, table: {{ {table} }} }} }}\n";

    private static string Join(int count, Func<int, string> item) => string.Join(", ", Enumerable.Range(0, count).Select(item));
}
