using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Threading;
using Formwork.Checks;
using Formwork.Compiled;
using Formwork.Forms;

namespace Formwork.Generated;

/// <summary>The base of generated templates. Its members are called by generated code only, by their simple
/// names.</summary>
/// <typeparam name="TReport">The report type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract partial class GeneratedTemplate<TReport> : Template<TReport>
    where TReport : class, IReport<TReport>
{
    // Below these bounds sums of thousands of amounts are exact in a decimal; beyond them the engine decides.
    private const decimal AmountLimit = 1_000_000_000_000_000m;
    private const int DecimalsLimit = 10;

    /// <summary>Called by generated code.</summary>
    /// <param name="compiled">The compiled template, a document in UTF-8.</param>
    /// <exception cref="FormatException">It is not one that this runtime can read.</exception>
    protected GeneratedTemplate(ReadOnlySpan<byte> compiled)
        : base(CompiledTemplateReader.Read(compiled.ToArray()))
    {
    }

    /// <summary>The one object of a template, made by whoever asks first: where it cannot be made, the reason is said
    /// as it is.</summary>
    /// <typeparam name="TTemplate">The template's class.</typeparam>
    /// <param name="instance">Where it is kept.</param>
    /// <param name="made">One that was just made.</param>
    /// <returns>The one that all use.</returns>
    protected static TTemplate Once<TTemplate>(ref TTemplate? instance, TTemplate made)
        where TTemplate : GeneratedTemplate<TReport> => Interlocked.CompareExchange(ref instance, made, null) ?? made;

    /// <summary>A type of cells, by its place among those of the template.</summary>
    /// <param name="number">The place.</param>
    /// <returns>The type.</returns>
    protected CellType Type(int number) => Description.Types[number];

    /// <summary>The bits of a count. The AND of the bits of many counts is below zero exactly where all of them are
    /// known and none is negative.</summary>
    /// <param name="count">The count.</param>
    /// <returns>The bits.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected static int Bits(Count count) => unchecked((int)count.Bits);

    /// <summary>The number of a count that is known to hold one; for any other, something without meaning.</summary>
    /// <param name="count">The count.</param>
    /// <returns>The number.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected static long Value(Count count) => unchecked((int)(count.Bits ^ 0x8000_0000u));

    /// <summary>The number of an amount; 0 where there is none.</summary>
    /// <param name="amount">The amount.</param>
    /// <returns>The number.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected static decimal Value(Amount amount)
    {
        amount.TryGetValue(out var value);
        return value;
    }

    /// <summary>Whether a count of a signed cell holds a number.</summary>
    /// <param name="count">The count.</param>
    /// <returns>False where it is blank or does not apply.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected static bool Fits(Count count) => count.HasValue;

    /// <summary>Whether an amount holds a number that its cell admits and that can be added up without
    /// rounding.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="decimals">The greatest number of decimals of its cell.</param>
    /// <param name="signed">Whether its cell admits figures below zero.</param>
    /// <returns>False where the engine has to look at it.</returns>
    protected static bool Fits(Amount amount, int decimals, bool signed) =>
        amount.TryGetValue(out var value) && value.Scale <= decimals && decimals <= DecimalsLimit
        && value < AmountLimit && value >= (signed ? -AmountLimit : 0);

    /// <summary>Whether there is nothing to say about a cell for a day.</summary>
    /// <param name="entry">The day; a blank one is well.</param>
    /// <returns>False where the engine has to look at it.</returns>
    protected static bool Fits(Entry<DateOnly> entry) => !entry.IsNotApplicable;

    /// <summary>Whether there is nothing to say about a cell for a text of one line.</summary>
    /// <param name="entry">The text; a blank one is well.</param>
    /// <returns>False where the engine has to look at it.</returns>
    protected static bool Fits(Entry<string> entry) => entry.TryGetValue(out var text) ? CellFit.IsOneLine(text) && !CellFit.IsNotApplicable(text) : entry.IsBlank;

    /// <summary>Whether there is nothing to say about a cell for a choice.</summary>
    /// <typeparam name="TChoice">The enumeration, whose first option is 1.</typeparam>
    /// <param name="entry">The option; a blank one is well.</param>
    /// <param name="keys">The keys of the options.</param>
    /// <returns>False where the engine has to look at it.</returns>
    protected static bool Fits<TChoice>(Entry<TChoice> entry, string[] keys)
        where TChoice : struct, Enum => entry.TryGetValue(out var choice) ? ChoiceCells.IsOption(choice, keys) : entry.IsBlank;

    /// <summary>Whether there is nothing to say about a cell of a column that holds this and that.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="type">What it can hold.</param>
    /// <returns>False where the engine has to look at it.</returns>
    protected static bool Fits(in Cell cell, CellType type)
    {
        if (cell.IsNotApplicable || CellRules.Judge(cell, type) != CellFault.None)
            return false;
        return !type.IsNumber || (cell.TryGetNumber(out var number) && Fits(Amount.FromDecimal(number), CellRules.DecimalsOf(type), type.Signed));
    }

    /// <summary>The number in a cell of a column that holds this and that; 0 where there is none.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns>The number.</returns>
    protected static decimal Value(in Cell cell)
    {
        cell.TryGetNumber(out var value);
        return value;
    }

    /// <summary>Whether there is more than white space.</summary>
    /// <param name="text">A fact, or the text of a section.</param>
    /// <returns>False where there is not.</returns>
    protected static bool IsWritten(string? text) => !string.IsNullOrWhiteSpace(text);

    /// <summary>The count in a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns>The count.</returns>
    /// <exception cref="ArgumentException">The cell holds something that a count cannot hold.</exception>
    protected static Count ToCount(in Cell cell) =>
        cell.TryGetInt32(out var value) ? value : cell.IsBlank ? default : cell.IsNotApplicable ? Count.NotApplicable : throw NoFigure(cell);

    /// <summary>The amount in a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentException">The cell holds something that an amount cannot hold.</exception>
    protected static Amount ToAmount(in Cell cell) =>
        cell.TryGetNumber(out var value) ? value : cell.IsBlank ? default : cell.IsNotApplicable ? Amount.NotApplicable : throw NoFigure(cell);

    /// <summary>The text in the cell of a fact.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns>The text, or null where there is none.</returns>
    protected static string? ToText(in Cell cell) => cell.TryGetText(out var text) ? text : null;

    /// <summary>The whole number in the cell of a fact.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns>The number, or null where there is none.</returns>
    protected static int? ToInt32(in Cell cell) =>
        cell.TryGetNumber(out var number) && number is >= int.MinValue and <= int.MaxValue && number.Scale == 0 ? (int)number : null;

    /// <summary>The day in the cell of a fact.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns>The day, or null where there is none.</returns>
    protected static DateOnly? ToDate(in Cell cell) => cell.TryGetDate(out var date) ? date : null;

    /// <summary>The cell of a fact that is a whole number.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The cell.</returns>
    protected static Cell ToCell(int? value) => value is { } number ? Cell.FromInt32(number) : default;

    /// <summary>The cell of a fact that is a day.</summary>
    /// <param name="value">The day.</param>
    /// <returns>The cell.</returns>
    protected static Cell ToCell(DateOnly? value) => value is { } date ? Cell.FromDate(date) : default;

    /// <summary>The number in the cell of a fact.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns>The number, or null where there is none.</returns>
    protected static decimal? ToDecimal(in Cell cell) => cell.TryGetNumber(out var number) ? number : null;

    /// <summary>The option in the cell of a fact.</summary>
    /// <typeparam name="TChoice">The enumeration, whose first option is 1.</typeparam>
    /// <param name="cell">The cell.</param>
    /// <param name="keys">The keys of the options.</param>
    /// <returns>The option, or null where there is none.</returns>
    protected static TChoice? ToChoice<TChoice>(in Cell cell, string[] keys)
        where TChoice : struct, Enum => cell.IsBlank ? null : ChoiceCells.ToChoice<TChoice>(cell, keys);

    /// <summary>The day in a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns>The entry.</returns>
    /// <exception cref="ArgumentException">The cell holds something else.</exception>
    protected static Entry<DateOnly> ToDateEntry(in Cell cell) =>
        cell.TryGetDate(out var date) ? date : cell.IsBlank ? default : cell.IsNotApplicable ? Entry<DateOnly>.NotApplicable : throw NoFigure(cell);

    /// <summary>The text in a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns>The entry.</returns>
    /// <exception cref="ArgumentException">The cell holds something else.</exception>
    protected static Entry<string> ToTextEntry(in Cell cell) =>
        cell.TryGetText(out var text) ? text : cell.IsBlank ? default : cell.IsNotApplicable ? Entry<string>.NotApplicable : throw NoFigure(cell);

    /// <summary>The option in a cell.</summary>
    /// <typeparam name="TChoice">The enumeration, whose first option is 1.</typeparam>
    /// <param name="cell">The cell.</param>
    /// <param name="keys">The keys of the options.</param>
    /// <returns>The entry.</returns>
    /// <exception cref="ArgumentException">The cell holds something else.</exception>
    protected static Entry<TChoice> ToChoiceEntry<TChoice>(in Cell cell, string[] keys)
        where TChoice : struct, Enum =>
        cell.IsBlank ? default : cell.IsNotApplicable ? Entry<TChoice>.NotApplicable : ChoiceCells.ToChoice<TChoice>(cell, keys) ?? throw NoFigure(cell);

    /// <summary>The cell of a fact that is a number.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The cell.</returns>
    protected static Cell ToCell(decimal? value) => value is { } number ? Cell.FromDecimal(number) : default;

    /// <summary>The cell of a fact that is a choice.</summary>
    /// <typeparam name="TChoice">The enumeration, whose first option is 1.</typeparam>
    /// <param name="value">The option.</param>
    /// <param name="keys">The keys of the options.</param>
    /// <returns>The cell.</returns>
    protected static Cell ToCell<TChoice>(TChoice? value, string[] keys)
        where TChoice : struct, Enum => value is { } choice ? ChoiceCells.ToCell(choice, keys) : default;

    /// <summary>The cell of a day.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>The cell.</returns>
    protected static Cell ToCell(Entry<DateOnly> entry) =>
        entry.TryGetValue(out var date) ? Cell.FromDate(date) : entry.IsBlank ? default : Cell.NotApplicable;

    /// <summary>The cell of a text.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>The cell.</returns>
    protected static Cell ToCell(Entry<string> entry) =>
        entry.TryGetValue(out var text) ? Cell.FromText(text) : entry.IsBlank ? default : Cell.NotApplicable;

    /// <summary>The cell of a choice.</summary>
    /// <typeparam name="TChoice">The enumeration, whose first option is 1.</typeparam>
    /// <param name="entry">The entry.</param>
    /// <param name="keys">The keys of the options.</param>
    /// <returns>The cell.</returns>
    protected static Cell ToCell<TChoice>(Entry<TChoice> entry, string[] keys)
        where TChoice : struct, Enum =>
        entry.TryGetValue(out var choice) ? ChoiceCells.ToCell(choice, keys) : entry.IsBlank ? default : Cell.NotApplicable;

    private static ArgumentException NoFigure(in Cell cell) => new($"A figure cannot be {cell.Kind} '{cell}'.", nameof(cell));
}
