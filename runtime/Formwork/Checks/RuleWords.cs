using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Formwork.Findings;
using Formwork.Generated;

namespace Formwork.Checks;

/// <summary>Says a declared check in words.</summary>
internal sealed class RuleWords(FindingFactory factory)
{
    private const int MostNamed = 6;
    private const int MostInSide = 3;

    private readonly Messages _messages = factory.Messages;

    // Where a check of cells is asked, and the section that it is declared in.
    private CheckInstance? Instance { get; init; }

    private int Section { get; init; }

    // What a check of facts is asked of.
    private Cell[] Facts { get; init; } = [];

    /// <summary>The check's own message, without the full stop it may end in, or else what it asserts.</summary>
    public static string Of(FindingFactory factory, CheckInfo check, CheckInstance instance) => OwnOf(check.Message) ?? Nested(Of(factory, check, instance, check.Assert));

    /// <summary>The same of a check of facts.</summary>
    public static string Of(FindingFactory factory, FactCheckInfo check, Cell[] facts) => OwnOf(check.Message) ?? Nested(new RuleWords(factory) { Facts = facts }.Say(check.Assert));

    /// <summary>
    /// The sides of a comparison that its author told in a message: which figures are meant, nobody can tell from that.
    /// Null where the rule names them
    /// itself, and where there are too many.
    /// </summary>
    public static (string Left, string Right)? SidesOf(FindingFactory factory, CheckInfo check, CheckInstance instance)
    {
        if (OwnOf(check.Message) is null || instance.Row is not null || instance.Column is not null || check.Assert.Operands.Any(side => CellsOf(side) > MostInSide))
            return null;
        return (Of(factory, check, instance, check.Assert.Operands[0]), Of(factory, check, instance, check.Assert.Operands[1]));
    }

    private static string Of(FindingFactory factory, CheckInfo check, CheckInstance instance, CheckExpression node) =>
        new RuleWords(factory) { Instance = instance, Section = check.Section }.Say(node);

    private static int CellsOf(CheckExpression node) => node.Operation == CheckOperator.Slot ? 1 : node.Operands.Sum(CellsOf);

    private static string? OwnOf(string? message) => message is { Length: > 0 } ? message.TrimEnd('.', '\u3002') : null;

    // The rule stands in quotes itself.
    private static string Nested(string rule) => rule.Replace('\u201C', '\u2018').Replace('\u201D', '\u2019');

    private string Say(CheckExpression node) => node.Operation switch
    {
        CheckOperator.Constant => node.Value.ToString(CultureInfo.InvariantCulture),
        CheckOperator.Slot => NameOf(node, Instance!),
        CheckOperator.Fact => factory.Template.Facts[node.Index].Label,
        CheckOperator.Date => Day(node),
        CheckOperator.Negate => "−" + Inner(node.Operands[0]),
        CheckOperator.Abs => "|" + Say(node.Operands[0]) + "|",
        CheckOperator.Not => Denied(node.Operands[0]),
        CheckOperator.And => Join(node, MessageIds.RuleAnd),
        CheckOperator.Or => Join(node, MessageIds.RuleOr),
        CheckOperator.Implies => Join(node, MessageIds.RuleImplies),
        CheckOperator.Round => Say(node, MessageIds.RuleRound),
        CheckOperator.Blank => Say(node, MessageIds.RuleBlank),
        CheckOperator.Applies => Say(node, MessageIds.RuleApplies),
        CheckOperator.Sum => SayList(node, MessageIds.RuleSum),
        CheckOperator.Count => SayList(node, MessageIds.RuleCount),
        CheckOperator.Min => SayList(node, MessageIds.RuleLeast),
        CheckOperator.Max => SayList(node, MessageIds.RuleGreatest),
        CheckOperator.Rising => string.Join(" ≤ ", node.Operands.Select(Say)),
        CheckOperator.Falling => string.Join(" ≥ ", node.Operands.Select(Say)),
        _ when SignOf(node.Operation) is { } sign => Side(node, 0) + sign + Side(node, 1),
        _ => LabelOf(node.Text ?? ""),
    };

    private static string? SignOf(CheckOperator operation) => operation switch
    {
        CheckOperator.Add => " + ",
        CheckOperator.Subtract => " − ",
        CheckOperator.Multiply => " × ",
        CheckOperator.Divide => " ÷ ",
        CheckOperator.Equal => " = ",
        CheckOperator.NotEqual => " ≠ ",
        CheckOperator.Less => " < ",
        CheckOperator.LessOrEqual => " ≤ ",
        CheckOperator.Greater => " > ",
        CheckOperator.GreaterOrEqual => " ≥ ",
        _ => null,
    };

    // The day itself, where it follows from facts that are known.
    private string Day(CheckExpression node) => Facts.Length > 0 && new Evaluator(Facts).Number(node).Number is { Constant: var day }
        ? _messages.Show(Cell.FromDate(DateOnly.FromDayNumber((int)day.Numerator)))
        : _messages.Say(MessageIds.RuleDate, ("year", Inner(node.Operands[0])), ("month", Say(node.Operands[1])), ("day", Say(node.Operands[2])));

    // What is denied is said the other way round, where there is one.
    private string Denied(CheckExpression node)
    {
        if (node.Operation == CheckOperator.Blank)
            return Say(node, MessageIds.RuleFilled);
        CheckOperator? other = node.Operation switch
        {
            CheckOperator.Equal => CheckOperator.NotEqual,
            CheckOperator.NotEqual => CheckOperator.Equal,
            CheckOperator.Less => CheckOperator.GreaterOrEqual,
            CheckOperator.LessOrEqual => CheckOperator.Greater,
            CheckOperator.Greater => CheckOperator.LessOrEqual,
            CheckOperator.GreaterOrEqual => CheckOperator.Less,
            _ => null,
        };
        return other is { } operation ? Side(node, 0) + SignOf(operation) + Side(node, 1) : _messages.Say(MessageIds.RuleNot, ("left", Inner(node)));
    }

    // Comparisons need no brackets around sums, nor does the left side of a sum.
    private string Side(CheckExpression node, int side)
    {
        var isSum = node.Operation is CheckOperator.Add or CheckOperator.Subtract;
        var isProduct = node.Operation is CheckOperator.Multiply or CheckOperator.Divide;
        return (isSum && side == 0) || (!isSum && !isProduct) || (isSum && node.Operands[1].Operation is CheckOperator.Multiply or CheckOperator.Divide)
            ? Say(node.Operands[side])
            : Inner(node.Operands[side]);
    }

    // A part that is made of several stands in brackets.
    private string Inner(CheckExpression node) =>
        node.Operands.Length > 1 && (SignOf(node.Operation) is not null || node.Operation is CheckOperator.And or CheckOperator.Or or CheckOperator.Implies or CheckOperator.Rising or CheckOperator.Falling)
            ? "(" + Say(node) + ")"
            : Say(node);

    // Comparisons need no brackets beside words that join them.
    private string Join(CheckExpression node, string message)
    {
        string Part(CheckExpression part) => part.Operation is CheckOperator.And or CheckOperator.Or or CheckOperator.Implies ? "(" + Say(part) + ")" : Say(part);
        return _messages.Say(message, ("left", Part(node.Operands[0])), ("right", Part(node.Operands[1])));
    }

    private string Say(CheckExpression node, string message) => _messages.Say(
        message,
        ("left", Inner(node.Operands[0])),
        ("right", node.Operands.Length > 1 ? Inner(node.Operands[1]) : ""));

    // The rows of a long list are not all named.
    private string SayList(CheckExpression node, string message)
    {
        IEnumerable<string> names = [.. node.Operands.Take(MostNamed).Select(Say), .. node.Operands.Length > MostNamed ? ["…"] : (string[])[]];
        return _messages.Say(message, ("list", string.Join(_messages.ListSeparator, names)));
    }

    // Options are compared by their keys, and printed by their labels.
    private string LabelOf(string option) =>
        factory.Template.Facts.SelectMany(fact => fact.Options).Where(candidate => candidate.Key == option).Select(candidate => candidate.Label).FirstOrDefault(option);

    // A check of each column is about rows, one of each row about columns.
    private string NameOf(CheckExpression node, CheckInstance asked)
    {
        var cell = factory.Form.Cells[asked.Cells[node.Index]];
        var label = (asked.Row, asked.Column) switch
        {
            (null, not null) => cell.RowLabel,
            (not null, null) => cell.ColumnLabel,
            _ => cell.RowLabel is null ? cell.ColumnLabel : null,
        };
        var name = label is null ? factory.NameOf(cell.Index) : label.Contains(_messages.Word(MessageIds.HeadsSeparator, ", "), StringComparison.Ordinal) ? _messages.Say(MessageIds.CellSingle, ("column", label)) : label;
        if (cell.SectionIndex != Section)
            name = _messages.Say(MessageIds.RuleElsewhere, ("left", name), ("section", factory.Template.Sections[cell.SectionIndex].Label));
        return node.IsLastYear ? _messages.Say(MessageIds.RuleLastYear, ("left", name)) : name;
    }
}
