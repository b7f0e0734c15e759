// One mistake per rule about names: FW03xx.
using Xunit;

namespace Formwork.Schema.Tests.Findings;

public class NameFindingTests
{
    public static TheoryData<string, string, string> Cases => new()
    {
        { "FW0301", "well: Well", "⟦well-done⟧: Well" },
        { "FW0301", "well: Well", "⟦_well⟧: Well" },
        { "FW0301", "well: Well", "⟦\"well\\u200Bdone\"⟧: Well" },
        { "FW0301", "well: Well", "⟦we.ll⟧: Well" },
        { "FW0302", "well: Well", "⟦1.⟧: Well" },
        { "FW0302", "well: Well", "⟦2021⟧: Well" },
        { "FW0303", "well: Well", "⟦to_string⟧: Well" },
        { "FW0303", "well: Well", "⟦equality_contract⟧: Well" },
        { "FW0303", "well: Well", "⟦clone⟧: Well" },
        { "FW0303", "        open: Open", "        ⟦text⟧: Text\n        open: Open" },
        { "FW0303", "template: small_form", "template: ⟦get_type⟧" },
        { "FW0303", "template: small_form", "template: ⟦report_facts⟧" },
        { "FW0304", "  words:", "  ⟦facts⟧:" },
        { "FW0304", "  words:", "  ⟦revision⟧:" },
        { "FW0305", "well: Well", "well: Well\n            ⟦Well⟧: Well again" },
        { "FW0305", "year: { label: Year, type: year }", "year: { label: Year, type: year }\n  ⟦Year⟧: Year again" },
        { "FW0306", "  words:", "  ⟦small_form⟧:" },
        { "FW0306", "well: Well", "⟦done_rows⟧: Well" },
        { "FW0306", "        open: Open", "        ⟦done_rows⟧: Rows\n        open: Open" },
        { "FW0306", "men: Men", "men: Men\n        ⟦figures_row⟧: Boys" },
        { "FW0306", "  words:", "  ⟦report_facts⟧:" },
        { "FW0306", "  words:", "  words_section: { label: X, text: { required: true } }\n  ⟦words⟧:" },
        { "FW0305", "type: year }", "type: year }\n  level: { label: Level, type: choice, options: { a_b: A, ⟦aB⟧: B } }" },
        { "FW0306", "type: year }", "type: year }\n  level_choice: Level\n  ⟦level⟧: { label: Level, type: choice, options: { a: A } }" },
        { "FW0305", "well: Well", "well_online: Online\n            well: { label: Well, of_which: { ⟦online⟧: online } }" },
        { "FW0306", "men: Men", "state_choice: X\n        ⟦state⟧: { label: State, type: choice, options: { a: A } }" },
        { "FW0305", "  figures:\n", "  more:\n    label: More\n    table: { columns: { deep: Deep } }\n    sections: { ⟦deep⟧: { label: Deep, text: {} } }\n  figures:\n" },
        { "FW0308", "            well: Well", "            ⟦done⟧: { label: Done, rows: { a: A } }\n            well: Well" },
        { "FW0308", "  words:\n    label: In words\n", "  words:\n    label: In words\n    sections: { ⟦words⟧: { label: Words, text: {} } }\n" },
        { "FW0309", "women: { label: Women, also: [Ladies] }\n        total: { label: Total, total: true }\n      rows:\n        new: New", "old: { label: Old, columns: { men: M } }\n        total: { label: Total, total: true }\n      rows:\n        new: { label: New, of_which: { ⟦old⟧: of which } }" },
        { "FW0309", "women: { label: Women, also: [Ladies] }\n        total: { label: Total, total: true }\n      rows:\n        new: New", "women: { label: Women, of_which: { men: of which } }\n        total: { label: Total, total: true }\n      rows:\n        new: { label: New, of_which: { ⟦women⟧: of which } }" },
        { "FW0305", "  figures:\n    label: In figures\n", "  figures:\n    label: In figures\n    sections: { ⟦new⟧: { label: Another, text: {} } }\n" },
        { "FW0307", "well: Well", "⟦not⟧: Well" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_mistake_is_reported_once_and_in_its_place(string rule, string part, string replacement) => FindingCase.Check(rule, part, replacement);

    [Fact]
    public void Two_checks_with_one_name_are_told_apart() => Assert.Equal(
        "(33,9) FW0305",
        Templates.CompileSmall("        balance:", "        Balance: { each: row, assert: men <= total }\n        balance:").Places());

    [Fact]
    public void The_type_of_a_head_does_not_hide_that_of_shared_heads()
    {
        var text = Templates.Small
            .Replace("sections:", "shared: { results: { won: Won, lost: Lost } }\nsections:", System.StringComparison.Ordinal)
            .Replace("men: Men", "cases: { label: Cases, columns: results }\n        results: { label: Results, columns: { a: A } }", System.StringComparison.Ordinal);
        Assert.Equal("(21,9) FW0306", Templates.Compile(text).Places());
    }

    [Theory]
    [InlineData("state_secret", "StateSecret")]
    [InlineData("item_1", "Item1")]
    [InlineData("new", "New")]
    [InlineData("规章", "规章")]
    public void A_key_becomes_a_name_in_pascal_case(string key, string name)
    {
        var result = Templates.CompileSmall("well: Well", key + ": Well");
        Assert.Empty(result.Findings);
        Assert.Equal(name, result.Model!.Sections[1].Table!.Bands[0].Rows[1].Children[0].Name);
    }
}
