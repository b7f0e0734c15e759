// One mistake per rule about tables: FW04xx.
using System.Linq;
using Formwork.Schema.Diagnostics;
using Xunit;

namespace Formwork.Schema.Tests.Findings;

public class TableFindingTests
{
    private const string Columns = "men: Men\n        women: { label: Women, also: [Ladies] }\n        total: { label: Total, total: true }";

    public static TheoryData<string, string, string> Cases => new()
    {
        { "FW0401", "men: Men", "men: { label: Men, columns: ⟦ages⟧ }" },
        { "FW0402", "sections:", "shared:\n  ages: { young: Young, old: { label: Old, columns: ⟦ages⟧ } }\nsections:\n  more: { label: More, table: { columns: ages } }" },
        { "FW0403", "sections:", "shared:\n  ⟦ages⟧: { young: Young, old: Old }\nsections:" },
        { "FW0404", "sections:", "shared:\n  ages: { young: Young, old: Old }\nsections:\n  more: { label: More, table: { columns: { a: { label: A, columns: ages }, b: { label: B, type: amount, columns: ⟦ages⟧ } } } }" },
        { "FW0405", "label: Total, total: true", "label: Total, total: ⟦true⟧, columns: { a: A }" },
        { "FW0406", Columns, "total: { label: Total, total: ⟦true⟧ }" },
        { "FW0407", "label: Total, total: true", "label: Total, total: [men, ⟦womn⟧]" },
        { "FW0407", "label: All, total: true", "label: All, total: [well, ⟦open⟧]" },
        { "FW0408", "label: Total, total: true", "label: Total, total: [men, ⟦men⟧]" },
        { "FW0409", "label: Total, total: true", "label: Total, ⟦total⟧: [men, total]" },
        { "FW0409", "total: { label: Total, total: true }", "total: { label: Total, ⟦total⟧: [men, sum] }\n        sum: { label: Sum, total: [women, total] }" },
        { "FW0410", "men: Men", "men: { label: Men, type: amount }" },
        { "FW0410", "men: Men", "men: { label: Men, signed: true }" },
        { "FW0411", Columns, "men: { label: Men, type: amount, decimals: ⟦3⟧ }" },
        { "FW0412", "men: Men", "men: { label: Men, unit: ⟦items⟧ }" },
        { "FW0412", "men: Men", "men: { label: Men, type: count, decimals: ⟦2⟧ }" },
        { "FW0412", "new: New", "new: { label: New, type: date, signed: ⟦true⟧ }" },
        { "FW0412", "new: New", "new: { label: New, type: text, max: ⟦2⟧ }" },
        { "FW0412", "new: New", "new: { label: New, ⟦options⟧: { a: A } }" },
        { "FW0412", "new: New", "new: { label: New, type: percent, unit: ⟦items⟧ }" },
        { "FW0415", "badly: Badly", "badly: ⟦Well⟧" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_mistake_is_reported_once_and_in_its_place(string rule, string part, string replacement)
    {
        if (rule == "FW0410")
            FindingCase.CheckWhole(rule, Templates.Small.Replace(part, replacement, System.StringComparison.Ordinal).Replace("label: Total, total: true", "label: Total, total: ⟦true⟧", System.StringComparison.Ordinal));
        else if (rule == "FW0411")
            FindingCase.CheckWhole(rule, Templates.Small.Replace(part, replacement, System.StringComparison.Ordinal).Replace("new: New", "new: { label: New, decimals: 2 }", System.StringComparison.Ordinal));
        else
            FindingCase.Check(rule, part, replacement);
    }

    [Fact]
    public void Two_declarations_that_disagree_are_named_both()
    {
        var text = Templates.Small.Replace("men: Men", "men: { label: Men, signed: true }", System.StringComparison.Ordinal).Replace("new: New", "new: { label: New, signed: false }", System.StringComparison.Ordinal);
        var finding = Assert.Single(Templates.Compile(text).Findings);
        Assert.Equal(Rules.TypesDisagree, finding.Rule);
        Assert.Equal((19, 23), (finding.Place.Start.Line, finding.Second!.Value.Start.Line));
    }

    [Fact]
    public void A_table_beyond_the_limit_is_refused()
    {
        var heads = string.Join(", ", Enumerable.Range(1, 400).Select(i => $"c{i}: C{i}"));
        var result = Templates.CompileSmall("sections:", $"sections:\n  big: {{ label: Big, table: {{ columns: {{ {heads} }}, rows: {{ {heads} }} }} }}");
        Assert.Equal("(10,3) FW0414", result.Places());
    }

    [Fact]
    public void Shared_heads_within_shared_heads_do_not_explode()
    {
        var sets = string.Concat(Enumerable.Range(1, 30).Select(i => $"  s{i}: {{ a: {{ label: A, columns: s{i + 1} }}, b: {{ label: B, columns: s{i + 1} }} }}\n"));
        var result = Templates.CompileSmall("sections:", $"shared:\n{sets}  s31: {{ a: A }}\nsections:\n  big: {{ label: Big, table: {{ columns: s1 }} }}");
        Assert.Contains(result.Findings, finding => finding.Rule == Rules.TooManyCells);
    }
}
