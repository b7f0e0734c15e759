// A condition or check over facts as C# expressions, where a few instructions decide it.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Formwork.Schema.Model;

namespace Formwork.Generator.Emit;

/// <summary>
/// Writes an expression over facts. A fact may be blank, so there are three answers, and two expressions: one that is true where the
/// answer is yes, and one that is true where it is no. C# compares what may be null in the same way: no comparison with null is
/// true, but for equality, which goes through a method.
/// </summary>
/// <param name="facts">The facts in the form's order.</param>
/// <param name="owner">The C# expression of the object that has them.</param>
internal sealed class FactExpression(IReadOnlyList<FactShape> facts, string owner)
{
    /// <summary>Writes when the answer is yes.</summary>
    /// <param name="expression">What is true or false.</param>
    /// <returns>The C# expression, or null where the engine has to decide.</returns>
    public string? Yes(ExpressionModel expression) => expression switch
    {
        ExpressionModel.Unary { Operator: UnaryOperator.Not } not => No(not.Operand),
        ExpressionModel.Binary { Operator: BinaryOperator.And } both => Join(Yes(both.Left), "&&", Yes(both.Right)),
        ExpressionModel.Binary { Operator: BinaryOperator.Or } either => Join(Yes(either.Left), "||", Yes(either.Right)),
        ExpressionModel.Binary { Operator: BinaryOperator.Implies } implies => Join(No(implies.Left), "||", Yes(implies.Right)),
        ExpressionModel.Binary comparison => Compare(comparison, comparison.Operator),
        ExpressionModel.Call { Function: CheckFunction.Blank } call => IsBlank(call),
        _ => null,
    };

    /// <summary>Writes when the answer is no.</summary>
    /// <param name="expression">What is true or false.</param>
    /// <returns>The C# expression, or null where the engine has to decide.</returns>
    public string? No(ExpressionModel expression) => expression switch
    {
        ExpressionModel.Unary { Operator: UnaryOperator.Not } not => Yes(not.Operand),
        ExpressionModel.Binary { Operator: BinaryOperator.And } both => Join(No(both.Left), "||", No(both.Right)),
        ExpressionModel.Binary { Operator: BinaryOperator.Or } either => Join(No(either.Left), "&&", No(either.Right)),
        ExpressionModel.Binary { Operator: BinaryOperator.Implies } implies => Join(Yes(implies.Left), "&&", No(implies.Right)),
        ExpressionModel.Binary comparison => Compare(comparison, Opposite(comparison.Operator)),
        ExpressionModel.Call { Function: CheckFunction.Blank } call => Negate(IsBlank(call)),
        _ => null,
    };

    /// <summary>Writes when the answer is not yes: no, or not to be told.</summary>
    /// <param name="expression">What is true or false.</param>
    /// <returns>C# expressions, one of which is true then; null where the engine has to decide.</returns>
    public IReadOnlyList<string>? NotYes(ExpressionModel expression)
    {
        switch (expression)
        {
            case ExpressionModel.Binary { Operator: BinaryOperator.And } both:
                return NotYes(both.Left) is { } left && NotYes(both.Right) is { } right ? [.. left, .. right] : null;
            case ExpressionModel.Binary { Operator: BinaryOperator.Or } either:
                return NotYes(either.Left) is { } first && NotYes(either.Right) is { } second ? [Any(first) + " && " + Any(second)] : null;
            default:
                return Negate(Yes(expression)) is { } negated ? [negated] : null;
        }
    }

    /// <summary>Writes that one of some conditions is so.</summary>
    /// <param name="conditions">The conditions.</param>
    /// <returns>The C# expression.</returns>
    public static string Any(IReadOnlyList<string> conditions) => conditions.Count == 1 ? conditions[0] : $"({string.Join(" || ", conditions)})";

    /// <summary>Writes when none of the facts that an expression names is given.</summary>
    /// <param name="expression">The expression.</param>
    /// <returns>The C# expression.</returns>
    public string NoneIsGiven(ExpressionModel expression) => string.Join(" && ", FactsOf(expression).Distinct().Select(IsBlank));

    /// <summary>Whether a condition can only hold where one of the facts is given that an expression names.</summary>
    /// <param name="condition">The condition, or null.</param>
    /// <param name="expression">The expression.</param>
    public static bool AsksFor(ExpressionModel? condition, ExpressionModel expression) => condition switch
    {
        ExpressionModel.Binary { Operator: BinaryOperator.And } both => AsksFor(both.Left, expression) || AsksFor(both.Right, expression),
        ExpressionModel.Unary { Operator: UnaryOperator.Not, Operand: ExpressionModel.Call { Function: CheckFunction.Blank } blank } =>
            FactsOf(blank).Any(fact => FactsOf(expression).Contains(fact)),
        _ => false,
    };

    private static IEnumerable<int> FactsOf(ExpressionModel expression) => expression switch
    {
        ExpressionModel.Fact fact => [fact.Index],
        ExpressionModel.Unary unary => FactsOf(unary.Operand),
        ExpressionModel.Binary binary => FactsOf(binary.Left).Concat(FactsOf(binary.Right)),
        ExpressionModel.Call call => call.Arguments.SelectMany(FactsOf),
        _ => [],
    };

    private static BinaryOperator Opposite(BinaryOperator comparison) => comparison switch
    {
        BinaryOperator.Equal => BinaryOperator.NotEqual,
        BinaryOperator.NotEqual => BinaryOperator.Equal,
        BinaryOperator.Less => BinaryOperator.GreaterOrEqual,
        BinaryOperator.LessOrEqual => BinaryOperator.Greater,
        BinaryOperator.Greater => BinaryOperator.LessOrEqual,
        _ => BinaryOperator.Less,
    };

    private static string? Join(string? left, string sign, string? right) => left is null || right is null ? null : $"({left} {sign} {right})";

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

    private string Member(int fact) => owner + "." + facts[fact].Model.Name;

    private string IsBlank(int fact) => facts[fact].IsText ? $"!IsWritten({Member(fact)})" : Member(fact) + " is null";

    private string? IsBlank(ExpressionModel.Call call) => call.Arguments[0] is ExpressionModel.Fact fact ? IsBlank(fact.Index) : null;

    private string? Compare(ExpressionModel.Binary comparison, BinaryOperator sign)
    {
        if (Number(comparison.Left) is { } left && Number(comparison.Right) is { } right)
            return Compare(left.Code, sign, right.Code, left.IsDecimal || right.IsDecimal ? "<decimal>" : "<long>");
        if (Day(comparison.Left, comparison.Right) is { } first && Day(comparison.Right, comparison.Left) is { } second)
            return Compare(first, sign, second, "");
        return (comparison.Left, comparison.Right) switch
        {
            (ExpressionModel.Fact fact, ExpressionModel.Word word) => CompareWords(fact.Index, sign, word.Value),
            (ExpressionModel.Word word, ExpressionModel.Fact fact) => CompareWords(fact.Index, sign, word.Value),
            _ => null,
        };
    }

    private static string? Compare(string left, BinaryOperator sign, string right, string ofType) => sign switch
    {
        BinaryOperator.Equal => $"AreEqual{ofType}({left}, {right})",
        BinaryOperator.NotEqual => $"Differ{ofType}({left}, {right})",
        BinaryOperator.Less => $"{left} < {right}",
        BinaryOperator.LessOrEqual => $"{left} <= {right}",
        BinaryOperator.Greater => $"{left} > {right}",
        BinaryOperator.GreaterOrEqual => $"{left} >= {right}",
        _ => null,
    };

    // Words are equal or not, and a choice is one of its options.
    private string? CompareWords(int fact, BinaryOperator sign, string word)
    {
        var isEqual = sign == BinaryOperator.Equal;
        if (!isEqual && sign != BinaryOperator.NotEqual)
            return null;
        if (facts[fact].IsText)
            return $"{(isEqual ? "AreSame" : "Differ")}({Member(fact)}, {CSharpText.Literal(word)})";
        return facts[fact].OptionOf(word) is not { } option ? null : isEqual ? $"{Member(fact)} == {option}" : $"({Member(fact)} ?? {option}) != {option}";
    }

    // What it takes to be exact is known of numbers that fit their facts, and it is asked before whether they do.
    private FastNumber? Number(ExpressionModel expression)
    {
        switch (expression)
        {
            case ExpressionModel.Constant constant:
                return FastNumber.Constant(constant.Value);
            case ExpressionModel.Fact { Kind: FactKind.Year or FactKind.Integer } fact:
                return new(Member(fact.Index), false, FastNumber.CountLimit, 0);
            case ExpressionModel.Fact { Kind: FactKind.Amount } fact:
                return new(Member(fact.Index), true, FastNumber.AmountLimit, facts[fact.Index].Model.Decimals);
            case ExpressionModel.Unary { Operator: not UnaryOperator.Not } negation:
                return Number(negation.Operand) is { } number ? Widen(number).Negate() : null;
            case ExpressionModel.Binary operation when Number(operation.Left) is { } left && Number(operation.Right) is { } right:
                // Two counts are added as longs; what no long holds would be widened, which null does not survive.
                var result = FastNumber.Combine(operation.Operator, Widen(left), right);
                return result is { IsDecimal: true } && !left.IsDecimal && !right.IsDecimal ? null : result;
            default:
                return null;
        }
    }

    private static FastNumber Widen(FastNumber number) =>
        number.IsDecimal || number.IsCompound || number.Code.EndsWith("L", StringComparison.Ordinal) ? number : number with { Code = "(long?)" + number.Code };

    private string? Day(ExpressionModel expression, ExpressionModel other)
    {
        switch (expression)
        {
            case ExpressionModel.Fact { Kind: FactKind.Date } fact:
                return Member(fact.Index);
            case ExpressionModel.Call { Function: CheckFunction.Date } call:
                var parts = call.Arguments.Select(Number).ToList();
                return parts.All(part => part is { IsDecimal: false }) ? $"Date({string.Join(", ", parts.Select(part => part!.Code))})" : null;
            case ExpressionModel.Word word when other is not ExpressionModel.Word
                && DateTime.TryParseExact(word.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day):
                return string.Format(CultureInfo.InvariantCulture, "new global::System.DateOnly({0}, {1}, {2})", day.Year, day.Month, day.Day);
            default:
                return null;
        }
    }
}
