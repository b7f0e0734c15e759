using System.Collections.Generic;
using System.Linq;
using Formwork.Generated;

namespace Formwork.Checks;

/// <summary>What can be said about figures one after the other, of which none may be below (or above) the one before
/// it.</summary>
/// <param name="Answer">Whether the chain holds.</param>
/// <param name="Breach">Where it fails: two figures in the wrong order; the former is the one that stands
/// first.</param>
/// <param name="HasOneFilling">Whether there is but one filling of the blanks with which it holds.</param>
internal readonly record struct Chain(Answer Answer, (Linear Left, Linear Right)? Breach = null, bool HasOneFilling = false)
{
    /// <summary>Judges a chain. What does not apply is skipped.</summary>
    public static Chain Of(Evaluator evaluator, CheckExpression expression)
    {
        var quantities = expression.Operands.Select(evaluator.Number).Where(quantity => !quantity.IsNotApplicable).ToList();
        if (quantities.Count < 2)
            return new(Answer.NotApplicable);
        if (quantities.Exists(quantity => quantity.IsUndefined))
            return new(Answer.Undecided);
        var isFalling = expression.Operation == CheckOperator.Falling;
        var numbers = quantities.ConvertAll(quantity => quantity.Number!.Value);
        var ranges = numbers.ConvertAll(number => isFalling ? evaluator.RangeOf(number) * -1 : evaluator.RangeOf(number));
        return FindBreach(numbers, ranges) is { } breach ? new(Answer.Fails, breach) : new(Holds(ranges) ? Answer.Holds : Answer.Undecided, null, LeavesOneFilling(ranges));
    }

    // A figure whose least value is above the greatest one of some figure behind it.
    private static (Linear, Linear)? FindBreach(List<Linear> numbers, List<Interval> ranges)
    {
        var highest = -1;
        for (var i = 0; i < ranges.Count; i++)
        {
            if (highest >= 0 && ranges[highest].Low > ranges[i].High)
                return (numbers[highest], numbers[i]);
            if (ranges[i].Low is { } low && (highest < 0 || low > ranges[highest].Low))
                highest = i;
        }

        return null;
    }

    private static bool Holds(List<Interval> ranges)
    {
        for (var i = 1; i < ranges.Count; i++)
        {
            if (!(ranges[i - 1].High <= ranges[i].Low))
                return false;
        }

        return true;
    }

    // Between two equal figures there is but one.
    private static bool LeavesOneFilling(List<Interval> ranges)
    {
        var highs = new Rational?[ranges.Count];
        for (var i = ranges.Count - 1; i >= 0; i--)
        {
            var next = i + 1 < ranges.Count ? highs[i + 1] : null;
            highs[i] = ranges[i].High is { } high && !(next < high) ? high : next;
        }

        Rational? low = null;
        for (var i = 0; i < ranges.Count; i++)
        {
            low = ranges[i].Low is { } own && !(low > own) ? own : low;
            if (low is null || highs[i] is null || low != highs[i])
                return false;
        }

        return true;
    }
}
