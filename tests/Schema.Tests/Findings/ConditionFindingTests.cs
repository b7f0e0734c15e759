// One mistake per rule about conditions.
using Xunit;

namespace Formwork.Schema.Tests.Findings;

public class ConditionFindingTests
{
    private const string Check = "assert: new == done.total + open, message: What came is done or open }";

    public static TheoryData<string, string> Conditions => new()
    {
        { "FW0501", "year ⟦=⟧ 2021" },
        { "FW0502", "year >=⟦⟧" },
        { "FW0502", "year > 2020 ⟦year⟧" },
        { "FW0503", "⟦year⟧" },
        { "FW0503", "⟦level⟧" },
        { "FW0503", "not ⟦year⟧" },
        { "FW0503", "year + ⟦level⟧ > 3" },
        { "FW0503", "(⟦agency == 'x'⟧) == 1" },
        { "FW0503", "blank(⟦year + 1⟧)" },
        { "FW0508", "⟦blank(year, year)⟧" },
        { "FW0509", "⟦blnk⟧(year)" },
        { "FW0510", "2000 < year ⟦<⟧ 2021" },
        { "FW0513", "round(year, ⟦year⟧) > 1" },
        { "FW0518", "level == ⟦goverment⟧" },
        { "FW0518", "⟦office⟧ != level" },
        { "FW0518", "level == ⟦'A government'⟧" },
        { "FW0519", "⟦level == 3⟧" },
        { "FW0519", "⟦agency == 3⟧" },
        { "FW0519", "⟦'x' == year⟧" },
        { "FW0519", "⟦opened == agency⟧" },
        { "FW0519", "⟦level == agency⟧" },
        { "FW0519", "opened >= ⟦'31.12.2020'⟧" },
        { "FW0520", "level ⟦>⟧ government" },
        { "FW0520", "'x' ⟦<=⟧ agency" },
        { "FW0521", "⟦figures.new.total⟧ > 0" },
        { "FW0521", "⟦last_year⟧(year) > 0" },
        { "FW0521", "sum(⟦opened .. year⟧) > 0" },
        { "FW0522", "⟦1 == 1⟧" },
        { "FW0601", "level == government and ⟦yaer⟧ > 2020" },
        { "FW0601", "agency == ⟦nonsense⟧" },
    };

    [Theory]
    [MemberData(nameof(Conditions))]
    public void A_mistake_in_a_condition_is_reported_in_its_place(string rule, string condition) =>
        FindingCase.CheckWhole(rule, Small.Replace(Check, $"assert: new == done.total + open, when: \"{condition}\" }}", System.StringComparison.Ordinal));

    [Fact]
    public void Several_mistakes_in_one_condition_are_several_findings() =>
        Assert.Equal("(34,86) FW0601; (34,107) FW0518", Templates.Compile(Small.Replace(Check, "assert: new == done.total + open, message: M, when: yaer > 1 or level == x }", System.StringComparison.Ordinal)).Places());

    private static string Small => Templates.Small.Replace(
        "facts:",
        "facts:\n  level: { label: Level, type: choice, options: { department: A department, government: A government } }\n  opened: { label: Opened, type: date }",
        System.StringComparison.Ordinal);
}
