using System;
using System.Collections.Immutable;
using System.ComponentModel;
using System.Globalization;

namespace Formwork.Generated;

/// <summary>A node of a check's expression.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CheckExpression
{
    private CheckExpression(CheckOperator operation) => Operation = operation;

    /// <summary>What the node does.</summary>
    public CheckOperator Operation { get; }

    /// <summary>The number of a constant.</summary>
    public decimal Value { get; private init; }

    /// <summary>The slot of a cell, or the number of a fact.</summary>
    public int Index { get; private init; } = -1;

    /// <summary>Whether the cell of last year's report is meant.</summary>
    public bool IsLastYear { get; private init; }

    /// <summary>Whether the cells of all items of the list are meant, in whose row the cell stands.</summary>
    public bool IsAllItems { get; private init; }

    /// <summary>The key of an option, or a text, that a fact is compared with.</summary>
    public string? Text { get; private init; }

    /// <summary>The number of days before a day that is written as a word.</summary>
    internal int? Day { get; private init; }

    /// <summary>The operands.</summary>
    public ImmutableArray<CheckExpression> Operands { get; private init; } = [];

    /// <summary>A number written in the check.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The node.</returns>
    public static CheckExpression Constant(decimal value) => new(CheckOperator.Constant) { Value = value };

    /// <summary>A cell.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="lastYear">Whether the cell of last year's report is meant.</param>
    /// <param name="allItems">Whether the cells of all items of a list are meant.</param>
    /// <returns>The node.</returns>
    public static CheckExpression Slot(int slot, bool lastYear = false, bool allItems = false) =>
        new(CheckOperator.Slot) { Index = slot, IsLastYear = lastYear, IsAllItems = allItems };

    /// <summary>A fact, in a condition.</summary>
    /// <param name="fact">The number of the fact.</param>
    /// <returns>The node.</returns>
    public static CheckExpression Fact(int fact) => new(CheckOperator.Fact) { Index = fact };

    /// <summary>The key of an option, a text, or a day as <c>yyyy-MM-dd</c>, that a fact is compared with.</summary>
    /// <param name="text">The word.</param>
    /// <returns>The node.</returns>
    public static CheckExpression Word(string text) => new(CheckOperator.Word)
    {
        Text = text,
        Day = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day.DayNumber : null,
    };

    /// <summary>An operator or function.</summary>
    /// <param name="operation">What it does.</param>
    /// <param name="operands">The operands.</param>
    /// <returns>The node.</returns>
    public static CheckExpression Node(CheckOperator operation, params CheckExpression[] operands) => new(operation) { Operands = [.. operands] };
}
