// The arguments of date(…): no month 13, no 30 February.
using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Diagnostics;

namespace Formwork.Schema.Model.Expressions;

/// <summary>Refuses days that no calendar has, as far as they are written in numbers.</summary>
internal static class DateArguments
{
    private const int LeapYear = 2000;

    /// <summary>Checks year, month and day.</summary>
    /// <param name="call">The call.</param>
    /// <param name="arguments">Its bound arguments.</param>
    /// <exception cref="ExpressionFault">There is no such day.</exception>
    public static void Check(ExpressionSyntax.Call call, IReadOnlyList<ExpressionModel> arguments)
    {
        var numbers = arguments.Select(argument => argument is ExpressionModel.Constant constant ? constant.Value : (decimal?)null).ToList();
        Check(0, 1, 9999, "a year from 1 to 9999");
        Check(1, 1, 12, "a month from 1 to 12");

        // Which years are leap years is known where the year is.
        var year = (int?)numbers[0] ?? LeapYear;
        Check(2, 1, numbers[1] is { } month ? DateTime.DaysInMonth(year, (int)month) : 31, "a day of that month");

        void Check(int index, int least, int greatest, string what)
        {
            if (numbers[index] is { } number && (number < least || number > greatest || number != decimal.Truncate(number)))
                throw new ExpressionFault(Rules.NotADay, call.Arguments[index].Span, what);
        }
    }
}
