using System;
using Formwork.Checks;
using Formwork.Forms;

namespace Formwork.Generated;

/// <content>The verbs for facts. What is not there fits; whether it has to be there is asked by itself.</content>
public abstract partial class GeneratedTemplate<TReport>
{
    /// <summary>Whether a number can be a year.</summary>
    /// <param name="year">The number, or null.</param>
    /// <returns>False where it cannot.</returns>
    protected static bool IsYear(int? year) => year is not { } number || FactFit.IsYear(number);

    /// <summary>Whether an amount fits its fact and can be calculated with exactly.</summary>
    /// <param name="amount">The amount, or null.</param>
    /// <param name="decimals">The greatest number of decimals.</param>
    /// <param name="signed">Whether it may be below zero.</param>
    /// <returns>False where the engine has to look at it.</returns>
    protected static bool Fits(decimal? amount, int decimals, bool signed) => amount is not { } number || Fits(Amount.FromDecimal(number), decimals, signed);

    /// <summary>Whether a choice is one of its options.</summary>
    /// <typeparam name="TChoice">The enumeration, whose first option is 1.</typeparam>
    /// <param name="choice">The choice, or null.</param>
    /// <param name="keys">The keys of the options.</param>
    /// <returns>False where it is a value of the enumeration that has no name.</returns>
    protected static bool Fits<TChoice>(TChoice? choice, string[] keys)
        where TChoice : struct, Enum => choice is not { } option || ChoiceCells.IsOption(option, keys);

    /// <summary>Whether a text looks like what its fact is.</summary>
    /// <param name="text">The text, or null.</param>
    /// <param name="fact">The index of the fact.</param>
    /// <returns>False where it does not.</returns>
    protected bool Fits(string? text, int fact) => text is null || FactPatterns.Fits(Facts[fact], text, PatternOf(fact));

    /// <summary>Whether a text has no instruction of the blank form in it.</summary>
    /// <param name="text">The text, or null.</param>
    /// <returns>False where it has one.</returns>
    protected bool IsFilledIn(string? text) => text is null || !Asked.LeftOver.IsIn(text);

    /// <summary>Whether a text is a word.</summary>
    /// <param name="text">The text, or null.</param>
    /// <param name="word">The word; white space around either does not count.</param>
    /// <returns>False where it is not, or blank.</returns>
    protected static bool AreSame(string? text, string word) => IsWritten(text) && text.AsSpan().Trim().SequenceEqual(word.AsSpan().Trim());

    /// <summary>Whether a text is there, and another one than a word.</summary>
    /// <param name="text">The text, or null.</param>
    /// <param name="word">The word; white space around either does not count.</param>
    /// <returns>False where it is the word, or blank.</returns>
    protected static bool Differ(string? text, string word) => IsWritten(text) && !AreSame(text, word);

    /// <summary>Whether two facts are known and equal.</summary>
    /// <typeparam name="T">What they are.</typeparam>
    /// <param name="left">One of them, or null.</param>
    /// <param name="right">The other one, or null.</param>
    /// <returns>False where they differ, or one is not known.</returns>
    protected static bool AreEqual<T>(T? left, T? right)
        where T : struct, IEquatable<T> => left is { } one && right is { } other && one.Equals(other);

    /// <summary>Whether two facts are known and not equal.</summary>
    /// <typeparam name="T">What they are.</typeparam>
    /// <param name="left">One of them, or null.</param>
    /// <param name="right">The other one, or null.</param>
    /// <returns>False where they are equal, or one is not known.</returns>
    protected static bool Differ<T>(T? left, T? right)
        where T : struct, IEquatable<T> => left is { } one && right is { } other && !one.Equals(other);

    /// <summary>A day.</summary>
    /// <param name="year">The year, or null.</param>
    /// <param name="month">The month, or null.</param>
    /// <param name="day">The day of the month, or null.</param>
    /// <returns>The day; null where something is not known, or no calendar has it.</returns>
    protected static DateOnly? Date(long? year, long? month, long? day) =>
        year is >= 1 and <= 9999 and var y && month is >= 1 and <= 12 and var m && day is >= 1 and var d && d <= DateTime.DaysInMonth((int)y, (int)m)
            ? new DateOnly((int)y, (int)m, (int)d)
            : null;

    /// <summary>Whether a check of facts has nothing to say, found out by the engine: for what takes more than a few
    /// instructions.</summary>
    /// <param name="report">The report.</param>
    /// <param name="check">The index of the check.</param>
    /// <returns>False where it has something to say.</returns>
    protected bool FactCheckHolds(TReport report, int check)
    {
        var onDemand = new ReportOnDemand(this, report);
        var isMet = FactCheckRules.IsMet(Description.FactChecks[check], onDemand.Words.Facts);
        onDemand.Return();
        return isMet;
    }
}
