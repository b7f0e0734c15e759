using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Generated;

namespace Formwork.Checks;

/// <summary>Judges one total.</summary>
internal static class TotalJudge
{
    /// <summary>Judges a total by what is printed, or also by what totals leave for blanks.</summary>
    public static TotalAnswer Judge(Sheet sheet, TotalInfo total, bool settled)
    {
        Rational sum = 0;
        List<int> blanks = [];
        var allNotApplicable = true;
        foreach (var part in total.Parts)
        {
            var figure = sheet[part, settled];
            sum += figure.Number;
            allNotApplicable &= figure.IsNotApplicable;
            if (!figure.IsKnown)
                blanks.Add(part);
        }

        var printed = sheet[total.Cell, settled];
        Figure expected = allNotApplicable ? Figure.NotApplicable : sum;
        var (answer, fillings) = blanks.Count == 0
            ? JudgeSum(sheet, total.Cell, printed, expected)
            : JudgeParts(sheet, total.Cell, printed, sum, blanks);
        return new(answer, expected, blanks.Count == 0 && printed.IsKnown, fillings);
    }

    // All parts are known: there is one right total.
    private static (Answer, IReadOnlyList<(int, Figure)>) JudgeSum(Sheet sheet, int cell, Figure printed, Figure expected)
    {
        if (!printed.IsKnown)
            return expected.IsNotApplicable || sheet.Admits(cell, expected.Number) ? (Answer.Holds, [(cell, expected)]) : (Answer.Fails, []);
        // A total that does not apply says nothing against parts that add up to nothing; parts of which none applies
        // have a total that does not apply either, and 0 is not that.
        var holds = expected.IsNotApplicable ? printed.IsNotApplicable : printed.Number == expected.Number;
        return (holds ? Answer.Holds : Answer.Fails, []);
    }

    private static (Answer, IReadOnlyList<(int, Figure)>) JudgeParts(Sheet sheet, int cell, Figure printed, Rational sum, List<int> blanks)
    {
        if (!printed.IsKnown)
        {
            // Both sides can grow without end, so only decimals that no cell has stand against it.
            var possible = sum.HasAtMost(Math.Max(sheet.DecimalsOf(cell), blanks.Max(sheet.DecimalsOf)));
            return (possible ? Answer.Undecided : Answer.Fails, []);
        }

        var rest = printed.Number - sum;
        var ranges = blanks.ConvertAll(sheet.RangeOf);
        var range = ranges.Aggregate((first, second) => first + second);
        if (!rest.HasAtMost(blanks.Max(sheet.DecimalsOf)) || !range.Contains(rest))
            return (Answer.Fails, []);
        // A total that does not apply leaves open whether its blank parts are zero or do not apply.
        if (printed.IsNotApplicable)
            return (Answer.Undecided, []);
        if (blanks.Count == 1)
            return (Answer.Holds, [(blanks[0], rest)]);
        // Where only the end of what is possible will do, every blank is at its own end.
        return range.Low == rest ? (Answer.Holds, [.. blanks.Select((blank, i) => (blank, (Figure)ranges[i].Low!.Value))])
            : range.High == rest ? (Answer.Holds, [.. blanks.Select((blank, i) => (blank, (Figure)ranges[i].High!.Value))])
            : (Answer.Undecided, []);
    }
}
