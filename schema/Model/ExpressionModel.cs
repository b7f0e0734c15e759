// The bound expression of a check: a small closed tree.
using Formwork.Schema.Text;

namespace Formwork.Schema.Model;

/// <summary>A bound expression. Its kinds are the nested records; there are no others.</summary>
public abstract record ExpressionModel
{
    private ExpressionModel()
    {
    }

    /// <summary>The type of its value.</summary>
    public abstract ExpressionType Type { get; }

    /// <summary>A number written in the check.</summary>
    /// <param name="Value">The number.</param>
    public sealed record Constant(decimal Value) : ExpressionModel
    {
        /// <inheritdoc/>
        public override ExpressionType Type => ExpressionType.Number;
    }

    /// <summary>A cell, named by the slot it fills.</summary>
    /// <param name="Index">The index into <see cref="CheckInstanceModel.Cells"/>.</param>
    public sealed record Slot(int Index) : ExpressionModel
    {
        /// <inheritdoc/>
        public override ExpressionType Type => ExpressionType.Number;
    }

    /// <summary>An operator with one operand.</summary>
    /// <param name="Operator">The operator.</param>
    /// <param name="Operand">The operand.</param>
    public sealed record Unary(UnaryOperator Operator, ExpressionModel Operand) : ExpressionModel
    {
        /// <inheritdoc/>
        public override ExpressionType Type => Operator == UnaryOperator.Not ? ExpressionType.Truth : ExpressionType.Number;
    }

    /// <summary>An operator with two operands.</summary>
    /// <param name="Operator">The operator.</param>
    /// <param name="Left">The left operand.</param>
    /// <param name="Right">The right operand.</param>
    public sealed record Binary(BinaryOperator Operator, ExpressionModel Left, ExpressionModel Right) : ExpressionModel
    {
        /// <inheritdoc/>
        public override ExpressionType Type => Operator <= BinaryOperator.Divide ? ExpressionType.Number : ExpressionType.Truth;
    }

    /// <summary>A function.</summary>
    /// <param name="Function">The function.</param>
    /// <param name="Arguments">Its arguments.</param>
    public sealed record Call(CheckFunction Function, EquatableArray<ExpressionModel> Arguments) : ExpressionModel
    {
        /// <inheritdoc/>
        public override ExpressionType Type => Function >= CheckFunction.Blank ? ExpressionType.Truth : ExpressionType.Number;
    }
}
