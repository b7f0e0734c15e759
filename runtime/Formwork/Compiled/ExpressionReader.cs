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

    /// <summary>Reads a condition, or null where there is none.</summary>
    public static CheckExpression? ReadCondition(JsonElement? expression, int facts) =>
        expression is { } value ? Read(value, 0, facts, isTruth: true) : null;

    /// <summary>Reads an expression that gives a truth, or one that gives a number, a day or a word.</summary>
    public static CheckExpression Read(JsonElement expression, int slots, int facts, bool isTruth)
    {
        if (expression.ValueKind == JsonValueKind.Array)
            return ReadNode(expression, slots, facts, isTruth);
        if (isTruth)
            throw Damaged(expression);
        if (expression.ValueKind == JsonValueKind.Number)
            return CheckExpression.Constant(expression.GetDecimal());
        var text = expression.GetString()!;
        if (text is ['\'', .. var word])
            return CheckExpression.Word(word);
        var parts = text.Split(' ');
        var number = int.Parse(parts[0].AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture);
        if (number >= (text[0] == '#' ? slots : facts))
            throw new FormatException($"This compiled template is damaged: a check asks for '{text}', which is not there.");
        return text[0] == '#' ? CheckExpression.Slot(number, parts.Contains("last_year"), parts.Contains("all")) : CheckExpression.Fact(number);
    }

    private static CheckExpression ReadNode(JsonElement expression, int slots, int facts, bool isTruth)
    {
        var count = expression.GetArrayLength() - 1;
        var operation = (CheckOperator)expression[0].Word(s_operators);
        if (operation == CheckOperator.Negate && count > 1)
            operation = CheckOperator.Subtract;
        var takesTruth = operation is >= CheckOperator.Not and <= CheckOperator.Implies;
        var givesTruth = operation is >= CheckOperator.Equal and <= CheckOperator.Falling;
        var fits = operation switch
        {
            CheckOperator.Constant => false,
            CheckOperator.Negate or CheckOperator.Not or CheckOperator.Abs or CheckOperator.Blank or CheckOperator.Applies => count == 1,
            CheckOperator.Date => count == 3,
            CheckOperator.Sum or CheckOperator.Count or CheckOperator.Min or CheckOperator.Max or CheckOperator.Rising or CheckOperator.Falling => count > 0,
            _ => count == 2,
        };
        if (!fits || givesTruth != isTruth)
            throw Damaged(expression);
        var operands = new CheckExpression[count];
        var place = -1;
        foreach (var operand in expression.EnumerateArray())
        {
            if (place++ >= 0)
                operands[place - 1] = Read(operand, slots, facts, takesTruth);
        }

        return CheckExpression.Node(operation, operands);
    }

    private static FormatException Damaged(JsonElement expression) =>
        new($"This compiled template is damaged: '{expression}' is not what is expected in a check.");
}
