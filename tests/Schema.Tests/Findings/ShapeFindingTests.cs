// One mistake per rule about the shape of a template: FW02xx, and facts, patterns and words: FW06xx.
using Xunit;

namespace Formwork.Schema.Tests.Findings;

public class ShapeFindingTests
{
    public static TheoryData<string, string, string> Cases => new()
    {
        { "FW0201", "men: Men", "men: { label: Men, ⟦colour⟧: red }" },
        { "FW0201", "    label: In words", "    ⟦lable⟧: In words" },
        { "FW0201", "      columns:\n", "      ⟦colums⟧:\n" },
        { "FW0201", "sections:", "⟦section⟧:" },
        { "FW0202", "men: Men", "⟦men⟧: { also: [Boys] }" },
        { "FW0202", "year: { label: Year, type: year }", "year: { label: Year, type: year }\n  ⟦level⟧: { label: Level, type: choice }" },
        { "FW0202", "balance: { each: column, assert: new == done.total + open, message", "⟦balance⟧: { each: column, message" },
        { "FW0203", "      topics: { first: The first topic }", "      topics: ⟦none⟧" },
        { "FW0203", "men: Men", "men: { label: ⟦[a, b]⟧ }" },
        { "FW0203", "men: Men", "men: ⟦[Men]⟧" },
        { "FW0204", "men: Men", "⟦men⟧:" },
        { "FW0204", "men: Men", "men: ⟦\"\"⟧" },
        { "FW0204", "also: [Ladies]", "also: [Ladies, ⟦\"\"⟧]" },
        { "FW0201", "    label: In words", "    label: In words\n    ⟦when⟧: year" },
        { "FW0202", "new: New", "new: { label: New, type: ⟦choice⟧ }" },
        { "FW0206", "men: Men", "men: { label: Men, type: ⟦persent⟧ }" },
        { "FW0206", "type: text", "type: ⟦txet⟧" },
        { "FW0206", "each: column, assert", "each: ⟦clumn⟧, assert" },
        { "FW0206", "message: What", "severity: ⟦fatal⟧, message: What" },
        { "FW0206", "message: What", "unless: ⟦note⟧, message: What" },
        { "FW0207", "formwork: 1", "formwork: ⟦2⟧" },
        { "FW0208", "language: en", "language: ⟦fr⟧" },
        { "FW0209", "      topics: { first: The first topic }\n", "      topics: { first: The first topic }\n  empty:\n    label: Empty\n    table: { ⟦columns⟧: {} }\n" },
        { "FW0210", "  words:\n    label: In words\n", "  ⟦words⟧:\n    label: In words\n    table: { columns: { one: One } }\n" },
        { "FW0211", "      columns:\n        men: Men", "      ⟦columns⟧: { x: X }\n      bands: { one: { label: One, columns: { men: Men }, rows: { new: New } } }\n      checks: {}\n  rest:\n    label: Rest\n    table:\n      columns:\n        men: Men" },
        { "FW0212", "sections:", "numbering: ⟦first⟧\nsections:" },
        { "FW0212", "      columns:\n", "      numbering: [⟦(2)⟧, 一、]\n      columns:\n" },
        { "FW0213", "men: Men", "men: { label: Men, type: amount, decimals: ⟦ten⟧ }" },
        { "FW0213", "message: What", "within: ⟦-1⟧, message: What" },
        { "FW0214", "label: All, total: true", "label: All, total: ⟦yes⟧" },
        { "FW0214", "label: All, total: true", "label: All, total: ⟦ture⟧" },
        { "FW0203", "label: All, total: true", "label: All, total: ⟦well⟧" },
        { "FW0215", "men: Men", "men: { label: Men, ⟦rows⟧: { a: A } }" },
        { "FW0215", "type: year }", "type: year, ⟦options⟧: { a: A } }" },
        { "FW0216", "sections:", "shared:\n  ages: { young: { label: Young, span: 2 } }\nsections:\n  more: { label: More, table: { columns: ages, rows: { a: { label: A, rows: ⟦ages⟧ } } } }" },
        { "FW0601", "{agency} report {year}", "{⟦agncy⟧} report {year}" },
        { "FW0601", "language: en", "language: en\npreamble:\n  - Of {⟦agenci⟧}." },
        { "FW0602", "{agency} report {year}", "{agency} report ⟦{⟧year" },
        { "FW0602", "{agency} report {year}", "{agency}⟦}⟧ report {year}" },
        { "FW0603", "men: Men\n        women: { label: Women, also: [Ladies] }\n        total: { label: Total, total: true }", "men: { label: Men, type: amount, unit: ⟦tons⟧ }" },
        { "FW0604", "language: en", "language: en\nwords: { dates: [⟦\"{y}-{m}\"⟧] }" },
        { "FW0606", "type: text, required", "pattern: '[a-z]+⟦(?=⟧x)', required" },
        { "FW0606", "type: text, required", "pattern: (a)⟦\\1⟧, required" },
        { "FW0606", "type: text, required", "pattern: 'a{5}⟦{3}⟧', required" },
        { "FW0606", "type: text, required", "pattern: '(a⟦{100}⟧){11}', required" },
        { "FW0606", "type: text, required", "pattern: 'a|⟦*⟧', required" },
        { "FW0215", "type: text, required", "type: year, pattern: ⟦a+⟧, required" },
        { "FW0215", "type: year }", "type: year, identity: ⟦true⟧ }" },
        { "FW0215", "type: text, required", "unit: ⟦yuan⟧, required" },
        { "FW0215", "      columns:\n", "      columns: { a: A }\n      stub: ⟦Head⟧\n  rest:\n    label: Rest\n    table:\n      columns:\n" },
        { "FW0416", "      required: true\n", "      required: true\n      min_length: 10\n      max_length: ⟦9⟧\n" },
        { "FW0605", "{agency} report {year}", "{agency}⟦{agency}⟧ report {year}" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_mistake_is_reported_once_and_in_its_place(string rule, string part, string replacement) => FindingCase.Check(rule, part, replacement);

    [Theory]
    [InlineData("template: small_form\n", "(1,1) FW0202")]
    [InlineData("revision: \"1\"\n", "(1,1) FW0202")]
    [InlineData("language: en\n", "(1,1) FW0202")]
    [InlineData("formwork: 1\n", "(1,1) FW0202")]
    [InlineData("    text:\n      required: true\n      topics: { first: The first topic }\n", "(10,3) FW0210")]
    public void What_must_be_there_is_missed(string part, string expected) => Assert.Equal(expected, Templates.CompileSmall(part, "").Places());

    [Fact]
    public void An_unknown_language_is_answered_with_those_there_are()
    {
        var finding = Assert.Single(Templates.CompileSmall("language: en", "language: fr").Findings);
        Assert.Contains("en and zh-CN", finding.Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_word_is_read_as_what_it_nearly_is()
    {
        var result = Templates.CompileSmall("      columns:\n", "      colums:\n");
        Assert.Contains("did you mean 'columns'?", Assert.Single(result.Findings).Message, System.StringComparison.Ordinal);
        Assert.Equal(Templates.Compile(Templates.Small).Model, result.Model);
    }

    [Fact]
    public void A_total_of_one_head_without_brackets_is_told_how_to_name_it() => Assert.Equal(
        "'total' must be true, or a list of the heads that it adds, such as [well], not 'well'.",
        Assert.Single(Templates.CompileSmall("label: All, total: true", "label: All, total: well").Findings).Message);
}
