// Conditions over facts: on checks and on facts.
using System;
using System.Linq;
using Formwork.Generated;
using Xunit;
using static Formwork.Generated.CheckExpression;
using static Formwork.Generated.CheckOperator;

namespace Formwork.Tests.Findings;

public class ConditionTests
{
    private static readonly CheckExpression Level = Fact(0);
    private static readonly CheckExpression Year = Fact(1);
    private static readonly CheckExpression Opened = Fact(2);

    public static TheoryData<CheckExpression, bool> Conditions => new()
    {
        { Node(Equal, Level, Word("town")), true },
        { Node(NotEqual, Word("town"), Level), false },
        { Node(Equal, Level, Word("village")), false },
        { Node(GreaterOrEqual, Year, Constant(2021)), true },
        { Node(Less, Year, Constant(2021)), false },
        { Node(Greater, Node(Add, Year, Constant(1)), Node(Max, Constant(2021), Year)), true },
        { Node(Equal, Node(Round, Node(Divide, Year, Constant(2)), Constant(0)), Constant(1011)), true },
        { Node(Less, Opened, Word("2020-03-01")), true },
        { Node(GreaterOrEqual, Opened, Word("2020-03-01")), false },
        { Node(Blank, Fact(3)), true },
        { Node(Not, Node(Blank, Level)), true },
        { Node(Equal, Fact(3), Word("x")), false },
        { Node(NotEqual, Fact(3), Word("x")), false },
        { Node(Or, Node(Equal, Fact(3), Word("x")), Node(Equal, Level, Word("town"))), true },
        { Node(And, Node(Equal, Fact(3), Word("x")), Node(Equal, Level, Word("town"))), false },
        { Node(Implies, Node(Equal, Level, Word("village")), Node(Equal, Fact(3), Word("x"))), true },
        { Node(Equal, Node(Divide, Year, Constant(0)), Constant(0)), false },
        { Node(Equal, Level, Constant(3)), false },
    };

    [Theory]
    [MemberData(nameof(Conditions))]
    public void A_check_is_asked_where_its_condition_holds_and_nowhere_else(CheckExpression when, bool isAsked)
    {
        var form = OfFacts(Form.Check(Node(Equal, Slot(0), Slot(1)), cells: 2) with { When = when });
        Assert.Equal(isAsked, Report(form).Validate().Any(finding => finding.Rule == "table.rule"));
    }

    [Fact]
    public void A_required_fact_that_does_not_apply_is_not_missed()
    {
        FormReport Of(string level) => Report(OfFacts(null, new FactInfo("remark", "Remark", FactKind.Text) { Required = true, When = Node(Equal, Level, Word("town")) }))
            with { Facts = [level, 2022, default, default] };
        Assert.Equal(["required"], Of("town").Validate().Select(finding => finding.Rule));
        Assert.Empty(Of("village").Validate());
    }

    private static Form OfFacts(CheckInfo? check, FactInfo? last = null) => Form.Of(
        [new("c0", "C0"), new("c1", "C1")],
        [new("r0", "R0")],
        [],
        checks: check is null ? [] : [check],
        facts:
        [
            new("level", "Level", FactKind.Choice) { Options = [new("town", "A town"), new("village", "A village")] },
            new("year", "Year", FactKind.Year),
            new("opened", "Opened", FactKind.Date),
            last ?? new("remark", "Remark", FactKind.Text),
        ]);

    private static FormReport Report(Form form) => form.Report("1 2") with { Facts = ["town", 2022, Cell.FromDate(new DateOnly(2020, 2, 29)), default] };
}
