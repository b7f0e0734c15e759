using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Formwork.Schema.Model;

namespace Formwork.Generator.Emit;

/// <summary>
/// Writes an expression as C# where a few instructions decide it exactly. All cells are known when it is asked, but a
/// fact may be blank, so there are three answers, and two expressions: one that is true where the answer is yes, and
/// one that is true where it
/// is no. C# compares what may be null in the same way: no comparison with null is true, but for equality, which goes
/// through a method. What could leave the range of exact arithmetic is not written but left to the engine.
/// </summary>
internal sealed class FastExpression
{
    private readonly ReportShape _shape;
    private readonly string _facts = "report.Facts";
    private readonly CheckInstanceModel? _instance;
    private readonly decimal _within;

    /// <summary>Writes conditions and checks over facts.</summary>
    public FastExpression(ReportShape shape, string facts) => (_shape, _facts) = (shape, facts);

    /// <summary>Writes a check at one place where it is asked.</summary>
    public FastExpression(ReportShape shape, CheckInstanceModel instance, decimal within) => (_shape, _instance, _within) = (shape, instance, within);

    /// <summary>Writes when the answer is yes; null where the engine has to decide.</summary>
    public string? Yes(ExpressionModel expression) => Answer(expression, true);

    /// <summary>Writes when the answer is not yes, no or not to be told: C# expressions, one of which is true then;
    /// null where the engine has to decide.</summary>
    public IReadOnlyList<string>? NotYes(ExpressionModel expression)
    {
        var operands = expression.Operands;
        switch (expression.Operator)
        {
            case ExpressionOperator.And:
                return NotYes(operands[0]) is { } left && NotYes(operands[1]) is { } right ? [.. left, .. right] : null;
            case ExpressionOperator.Or:
                return NotYes(operands[0]) is { } first && NotYes(operands[1]) is { } second ? [Any(first) + " && " + Any(second)] : null;
            default:
                return Negate(Yes(expression)) is { } negated ? [negated] : null;
        }
    }

    /// <summary>Writes that one of some conditions is so.</summary>
    public static string Any(IReadOnlyList<string> conditions) => conditions.Count == 1 ? conditions[0] : $"({string.Join(" || ", conditions)})";

    /// <summary>Writes when none of the facts that an expression names is given.</summary>
    public string NoneIsGiven(ExpressionModel expression) => string.Join(" && ", FactsOf(expression).Select(IsBlank));

    /// <summary>Whether a condition can only hold where one of the facts is given that an expression names.</summary>
    public static bool AsksFor(ExpressionModel? condition, ExpressionModel expression) => condition?.Operator switch
    {
        ExpressionOperator.And => condition.Operands.Any(operand => AsksFor(operand, expression)),
        ExpressionOperator.Not when condition.Operands[0].Operator == ExpressionOperator.Blank => FactsOf(condition).Intersect(FactsOf(expression)).Any(),
        _ => false,
    };

    private static IEnumerable<int> FactsOf(ExpressionModel expression) =>
        expression.Nodes().Where(node => node.Operator == ExpressionOperator.Fact).Select(node => node.Index).Distinct();

    // Writes when an expression holds, or when it fails.
    private string? Answer(ExpressionModel expression, bool holds)
    {
        var operands = expression.Operands;
        switch (expression.Operator)
        {
            case ExpressionOperator.Not:
                return Answer(operands[0], !holds);
            case ExpressionOperator.And or ExpressionOperator.Or or ExpressionOperator.Implies:
                var left = Answer(operands[0], expression.Operator == ExpressionOperator.Implies ? !holds : holds);
                return left is null || Answer(operands[1], holds) is not { } right ? null
                    : $"({left} {(expression.Operator == ExpressionOperator.And == holds ? "&&" : "||")} {right})";
            case ExpressionOperator.Blank when operands[0].Operator == ExpressionOperator.Fact:
                return holds ? IsBlank(operands[0].Index) : Negate(IsBlank(operands[0].Index));
            case ExpressionOperator.Blank or ExpressionOperator.Applies:
                // Numbers are known when they are asked for; of other cells the engine knows.
                return Number(operands[0]) is null ? null : expression.Operator == ExpressionOperator.Applies == holds ? "true" : "false";
            case ExpressionOperator.Rising or ExpressionOperator.Falling:
                var sign = expression.Operator == ExpressionOperator.Rising ? ExpressionOperator.LessOrEqual : ExpressionOperator.GreaterOrEqual;
                var pairs = operands.Zip(operands.Skip(1), (one, next) => Compare(one, holds ? sign : Opposite(sign), next)).ToList();
                return pairs.Contains(null) ? null : pairs.Count == 0 ? (holds ? "true" : "false") : "(" + string.Join(holds ? " && " : " || ", pairs) + ")";
            default:
                return Compare(operands[0], holds ? expression.Operator : Opposite(expression.Operator), operands[1]);
        }
    }

    private static ExpressionOperator Opposite(ExpressionOperator comparison) => comparison switch
    {
        ExpressionOperator.Equal => ExpressionOperator.NotEqual,
        ExpressionOperator.NotEqual => ExpressionOperator.Equal,
        ExpressionOperator.Less => ExpressionOperator.GreaterOrEqual,
        ExpressionOperator.LessOrEqual => ExpressionOperator.Greater,
        ExpressionOperator.Greater => ExpressionOperator.LessOrEqual,
        _ => ExpressionOperator.Less,
    };

    private static string? Negate(string? condition)
    {
        if (condition is null)
            return null;
        if (condition[0] == '!')
            return condition.Substring(1);
        var words = condition.Split(' ');
        return words.Length == 1 ? "!" + condition
            : condition.EndsWith(" is null", StringComparison.Ordinal) ? words[0] + " is not null"
            : words.Length == 3 && words[1] == "==" ? $"{words[0]} != {words[2]}"
            : $"!({condition})";
    }

    private string Member(int fact) => _facts + "." + _shape.Facts[fact].Model.Name;

    private string IsBlank(int fact) => _shape.Facts[fact].IsText ? $"!IsWritten({Member(fact)})" : Member(fact) + " is null";

    private string? Compare(ExpressionModel left, ExpressionOperator comparison, ExpressionModel right)
    {
        if (left.Type == ExpressionType.Word)
            return left.Operator == ExpressionOperator.Fact ? CompareWords(left.Index, comparison, right) : CompareWords(right.Index, comparison, left);
        if (left.Type == ExpressionType.Day)
            return Day(left) is { } first && Day(right) is { } second ? Compare(first, comparison, second, "") : null;
        if (Number(left) is not { } one || Number(right) is not { } other)
            return null;
        if (_within != 0 && comparison is ExpressionOperator.Equal or ExpressionOperator.NotEqual)
        {
            return FastNumber.Of(ExpressionOperator.Subtract, [one, other]) is not { } difference ? null
                : $"global::System.Math.Abs({difference.Code}) {(comparison == ExpressionOperator.Equal ? "<=" : ">")} {CSharpText.Literal(_within)}";
        }

        return Compare(one.Code, comparison, other.Code, !one.IsNullable && !other.IsNullable ? null : one.IsDecimal || other.IsDecimal ? "<decimal>" : "<long>");
    }

    // What may be null is compared as some type.
    private static string Compare(string left, ExpressionOperator comparison, string right, string? ofType) => comparison switch
    {
        ExpressionOperator.Equal => ofType is null ? $"{left} == {right}" : $"AreEqual{ofType}({left}, {right})",
        ExpressionOperator.NotEqual => ofType is null ? $"{left} != {right}" : $"Differ{ofType}({left}, {right})",
        ExpressionOperator.Less => $"{left} < {right}",
        ExpressionOperator.LessOrEqual => $"{left} <= {right}",
        ExpressionOperator.Greater => $"{left} > {right}",
        _ => $"{left} >= {right}",
    };

    // Words are equal or not, and a choice is one of its options.
    private string? CompareWords(int fact, ExpressionOperator comparison, ExpressionModel word)
    {
        if (fact < 0 || word.Text is null)
            return null;
        var isEqual = comparison == ExpressionOperator.Equal;
        if (_shape.Facts[fact].IsText)
            return $"{(isEqual ? "AreSame" : "Differ")}({Member(fact)}, {CSharpText.Literal(word.Text)})";
        return _shape.Facts[fact].OptionOf(word.Text) is not { } option ? null : isEqual ? $"{Member(fact)} == {option}" : $"({Member(fact)} ?? {option}) != {option}";
    }

    // What it takes to be exact is known of numbers that fit their cells and facts, and it is asked before whether they
    // do.
    private FastNumber? Number(ExpressionModel expression)
    {
        switch (expression.Operator)
        {
            case ExpressionOperator.Constant:
                return FastNumber.Constant(expression.Value);
            case ExpressionOperator.Slot:
                return expression.IsLastYear || expression.IsAllItems ? null : Figure(_instance!.Cells[expression.Index]);
            case ExpressionOperator.Fact:
                var number = expression.Kind == FactKind.Amount ? FastNumber.Amount(Member(expression.Index), _shape.Facts[expression.Index].Model.Decimals) : FastNumber.Count(Member(expression.Index));
                return number with { IsNullable = true };
            default:
                var operands = expression.Operands.Select(Number).ToList();
                return operands.Contains(null) ? null : FastNumber.Of(expression.Operator, operands.ConvertAll(operand => operand!));
        }
    }

    private FastNumber? Figure(int cell)
    {
        var band = _shape.BandOf(cell);
        var index = cell - band.Model.FirstCell;
        var column = index % band.Columns.Count;
        var code = $"Value({band.Figure("report." + band.Path, index / band.Columns.Count, column)})";
        return band.Columns[column].Type.Kind switch
        {
            ColumnKind.Count => FastNumber.Count(code),
            ColumnKind.Amount => FastNumber.Amount(code, band.Model.Cells[index].Decimals),
            _ => null,
        };
    }

    private string? Day(ExpressionModel expression)
    {
        switch (expression.Operator)
        {
            case ExpressionOperator.Fact:
                return Member(expression.Index);
            case ExpressionOperator.Date:
                var parts = expression.Operands.Select(Number).ToList();
                return parts.All(part => part is { IsDecimal: false }) ? $"Date({string.Join(", ", parts.Select(part => part!.Code))})" : null;
            default:
                var day = DateTime.ParseExact(expression.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
                return string.Format(CultureInfo.InvariantCulture, "new global::System.DateOnly({0}, {1}, {2})", day.Year, day.Month, day.Day);
        }
    }
}
