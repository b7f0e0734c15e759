using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Formwork.Generated;

namespace Formwork.Checks;

/// <summary>The meanings of the figures of one check, worked out once for a report.</summary>
internal sealed class TextMeanings
{
    private readonly Evaluator _evaluator;
    private readonly List<Quantity> _meanings;

    /// <summary>Works out the meanings; settled values must be there.</summary>
    public TextMeanings(TextCheckInfo check, Sheet sheet, PreviousSheet? previous)
    {
        _evaluator = new Evaluator(new Blanks(sheet, cell => sheet[cell, settled: true], previous), check.Cells);

        // Where nothing is known there is nothing to compare with.
        var isAsked = check.Cells.Any(cell => sheet[cell, settled: true].IsKnown) && Evaluator.Applies(check.When, sheet.Content.Facts);
        _meanings = isAsked ? [.. check.Means.Select(meaning => _evaluator.Number(meaning))] : [];
        Known = [.. _meanings.Where(meaning => meaning.IsNotApplicable || meaning.Number is { IsConstant: true }).Select(FigureOf)];
        Settled = [.. check.Cells.Where(cell => !sheet.IsFilled(cell) && sheet.SettledValue(cell).IsKnown).Distinct().Order()];
    }

    /// <summary>The meanings that come to one figure.</summary>
    public ImmutableArray<Figure> Known { get; }

    /// <summary>The blank cells of which totals say what they are.</summary>
    public ImmutableArray<int> Settled { get; }

    /// <summary>
    /// Whether a figure agrees with a meaning as the cells are printed, or the check does not ask; false where it takes
    /// more to see it. Allocates nothing.
    /// </summary>
    public static bool Agree(TextCheckInfo check, ReportContent content, Rational value)
    {
        var evaluator = new Evaluator(content, check.Cells);
        foreach (var meaning in check.Means)
        {
            if (Agrees(evaluator, evaluator.Number(meaning), value) == Answer.Holds)
                return true;
        }

        return check.Means.IsEmpty || !Evaluator.Applies(check.When, content.Facts);
    }

    /// <summary>Whether a figure agrees with one of the meanings, with none, or whether that cannot be told.</summary>
    public Answer AnswerOf(Rational value)
    {
        var answers = _meanings.ConvertAll(meaning => Agrees(_evaluator, meaning, value));
        return answers.Count == 0 || answers.Contains(Answer.Holds) ? Answer.Holds
            : Known.IsEmpty || answers.Contains(Answer.Undecided) ? Answer.Undecided
            : Answer.Fails;
    }

    // What does not apply is none, as a text says it.
    private static Answer Agrees(in Evaluator evaluator, in Quantity meaning, in Rational value)
    {
        if (meaning.IsNotApplicable)
            return value.IsZero ? Answer.Holds : Answer.Fails;
        if (meaning.Number is not { } number)
            return Answer.Undecided;
        return number.IsConstant
            ? (number.Constant == value ? Answer.Holds : Answer.Fails)
            : evaluator.RangeOf(number).Contains(value) ? Answer.Undecided : Answer.Fails;
    }

    private static Figure FigureOf(Quantity meaning) => meaning.IsNotApplicable ? Figure.NotApplicable : meaning.Number!.Value.Constant;
}
