// What a figure of a text may mean, worked out straight from the cells where they are all known.
using System.Collections.Immutable;
using Formwork.Generated;

namespace Formwork;

/// <summary>Compares a figure of a text with the cells, without anything that takes memory.</summary>
internal static class PlainFigure
{
    // What is below it can be added exactly.
    private const decimal Limit = 1_000_000_000_000_000;

    /// <summary>Whether a figure agrees with a meaning, or the check does not ask; false where it takes more to see it.</summary>
    public static bool Agrees(TextCheckInfo check, ReportContent content, decimal value)
    {
        foreach (var meaning in check.Means)
        {
            if (TryWorkOut(meaning, check.Cells, content, out var number) && number == value)
            {
                return true;
            }
        }

        return check.Means.IsEmpty || (check.When is not null && !Condition.Applies(check.When, content.Facts));
    }

    private static bool TryWorkOut(CheckExpression meaning, ImmutableArray<int> cells, ReportContent content, out decimal number)
    {
        number = 0;
        switch (meaning.Operation)
        {
            case CheckOperator.Constant:
                number = meaning.Value;
                break;
            case CheckOperator.Slot when !meaning.IsLastYear:
                var cell = content.Cells[cells[meaning.Index]];
                if (!cell.IsNotApplicable && !cell.TryGetNumber(out number))
                {
                    return false;
                }

                break;
            case CheckOperator.Add or CheckOperator.Sum or CheckOperator.Subtract:
                for (var i = 0; i < meaning.Operands.Length; i++)
                {
                    if (!TryWorkOut(meaning.Operands[i], cells, content, out var part))
                    {
                        return false;
                    }

                    number += i > 0 && meaning.Operation == CheckOperator.Subtract ? -part : part;
                    if (number is <= -Limit or >= Limit)
                    {
                        return false;
                    }
                }

                break;
            default:
                return false;
        }

        return number is > -Limit and < Limit;
    }
}
