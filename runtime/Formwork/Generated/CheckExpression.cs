// A node of a check's expression.
using System.Collections.Immutable;
using System.ComponentModel;

namespace Formwork.Generated;

/// <summary>A node of a check's expression. Its short static members are what generated code writes.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CheckExpression
{
    private CheckExpression(CheckOperator operation, decimal value, int slot, ImmutableArray<CheckExpression> operands)
    {
        Operation = operation;
        Value = value;
        Index = slot;
        Operands = operands;
    }

    /// <summary>What the node does.</summary>
    public CheckOperator Operation { get; }

    /// <summary>The number of a constant.</summary>
    public decimal Value { get; }

    /// <summary>The slot of a cell.</summary>
    public int Index { get; }

    /// <summary>The operands.</summary>
    public ImmutableArray<CheckExpression> Operands { get; }

    /// <summary>A number written in the check.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The node.</returns>
    public static CheckExpression Constant(decimal value) => new(CheckOperator.Constant, value, -1, []);

    /// <summary>A cell.</summary>
    /// <param name="slot">The slot.</param>
    /// <returns>The node.</returns>
    public static CheckExpression Slot(int slot) => new(CheckOperator.Slot, 0, slot, []);

    /// <summary>An operator or function.</summary>
    /// <param name="operation">What it does.</param>
    /// <param name="operands">The operands.</param>
    /// <returns>The node.</returns>
    public static CheckExpression Node(CheckOperator operation, params CheckExpression[] operands) => new(operation, 0, -1, [.. operands]);
}
