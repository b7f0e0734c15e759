using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Formwork.Generated;

namespace Formwork.Compiled;

/// <summary>Reads the expression of a check. <c>ChecksText</c> in schema/Compiled says how it is written.</summary>
internal static class ExpressionReader
{
    // How the operators are written, in their order; leaves have signs of their own.
    private static readonly string[] s_operators =
    [
        "", "", "-", "+", "-", "*", "/", "sum", "count", "min", "max", "abs", "round", "==", "!=", "<", "<=", ">", ">=", "not", "and", "or", "implies", "blank", "applies",
        "rising", "falling", "", "", "date",
    ];

    /// <summary>Reads an expression, or null where there is none.</summary>
    public static CheckExpression? Read(JsonElement? expression, int slots, int facts) => expression is { } value ? Read(value, slots, facts) : null;

    public static CheckExpression Read(JsonElement expression, int slots, int facts)
    {
        if (expression.ValueKind == JsonValueKind.Number)
            return CheckExpression.Constant(expression.GetDecimal());
        if (expression.ValueKind == JsonValueKind.Array)
        {
            var operation = (CheckOperator)expression[0].Word(s_operators);
            if (operation == CheckOperator.Negate && expression.GetArrayLength() > 2)
                operation = CheckOperator.Subtract;
            return CheckExpression.Node(operation, [.. expression.EnumerateArray().Skip(1).Select(operand => Read(operand, slots, facts))]);
        }

        var text = expression.GetString()!;
        if (text[0] == '\'')
            return CheckExpression.Word(text[1..]);
        var parts = text.Split(' ');
        var number = int.Parse(parts[0].AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture);
        if (number >= (text[0] == '#' ? slots : facts))
            throw new FormatException($"This compiled template is damaged: a check asks for '{text}', which is not there.");
        return text[0] == '#' ? CheckExpression.Slot(number, parts.Contains("last_year"), parts.Contains("all")) : CheckExpression.Fact(number);
    }
}
