using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Model.Expressions;
using Formwork.Schema.Text;

namespace Formwork.Schema.Model;

/// <summary>The type of an expression.</summary>
public enum ExpressionType
{
    /// <summary>An exact number.</summary>
    Number,

    /// <summary>One of three answers: holds, fails, undecided.</summary>
    Truth,

    /// <summary>The key of a choice, or a text.</summary>
    Word,

    /// <summary>A day.</summary>
    Day,
}

/// <summary>A bound expression: a node that does something with its operands, or a leaf without any.</summary>
public sealed record ExpressionModel
{
    private ExpressionModel(ExpressionOperator operation) => Operator = operation;

    /// <summary>What the node does.</summary>
    public ExpressionOperator Operator { get; private init; }

    /// <summary>The operands.</summary>
    public EquatableArray<ExpressionModel> Operands { get; private init; }

    /// <summary>The number of a constant.</summary>
    public decimal Value { get; private init; }

    /// <summary>
    /// The index of a slot into <see cref="CheckInstanceModel.Cells"/>, or of a fact into
    /// <see cref="TemplateModel.Facts"/>; else -1.
    /// </summary>
    public int Index { get; private init; } = -1;

    /// <summary>Whether the cell of last year's report is meant.</summary>
    public bool IsLastYear { get; private init; }

    /// <summary>
    /// Whether the cells of all items of a list are meant: the slot's cell stands in a row over a list, the check is
    /// not asked of that row, and the slot is an operand of a function that takes any number of them.
    /// </summary>
    public bool IsAllItems { get; private init; }

    /// <summary>What a fact is, or the fact that a word is compared with; null for all other nodes.</summary>
    public FactKind? Kind { get; init; }

    /// <summary>The text of a word; null for all other nodes.</summary>
    public string? Text { get; private init; }

    /// <summary>The type of its value.</summary>
    public ExpressionType Type => Operator is not (ExpressionOperator.Fact or ExpressionOperator.Word) ? Operators.Of(Operator).Gives
        : Kind == FactKind.Date ? ExpressionType.Day
        : Kind is FactKind.Year or FactKind.Integer or FactKind.Amount ? ExpressionType.Number
        : ExpressionType.Word;

    /// <summary>The node and all that it is made of.</summary>
    /// <returns>The nodes.</returns>
    public IEnumerable<ExpressionModel> Nodes() => Operands.SelectMany(operand => operand.Nodes()).Prepend(this);

    /// <summary>A number written in the check.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The leaf.</returns>
    public static ExpressionModel Constant(decimal value) => new(ExpressionOperator.Constant) { Value = value };

    /// <summary>A cell.</summary>
    /// <param name="index">The slot.</param>
    /// <param name="lastYear">Whether the cell of last year's report is meant.</param>
    /// <param name="allItems">Whether the cells of all items of a list are meant.</param>
    /// <returns>The leaf.</returns>
    public static ExpressionModel Slot(int index, bool lastYear, bool allItems) =>
        new(ExpressionOperator.Slot) { Index = index, IsLastYear = lastYear, IsAllItems = allItems };

    /// <summary>A fact.</summary>
    /// <param name="index">Its index.</param>
    /// <param name="kind">What it is.</param>
    /// <returns>The leaf.</returns>
    public static ExpressionModel Fact(int index, FactKind kind) => new(ExpressionOperator.Fact) { Index = index, Kind = kind };

    /// <summary>The key of an option, or a text.</summary>
    /// <param name="text">The word.</param>
    /// <returns>The leaf.</returns>
    public static ExpressionModel Word(string text) => new(ExpressionOperator.Word) { Text = text };

    /// <summary>An operator or function.</summary>
    /// <param name="operation">What it does.</param>
    /// <param name="operands">The operands.</param>
    /// <returns>The node.</returns>
    public static ExpressionModel Node(ExpressionOperator operation, params ExpressionModel[] operands) =>
        new(operation) { Operands = new(operands) };
}
