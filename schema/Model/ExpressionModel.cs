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
        /// <summary>Whether the cell of last year's report is meant.</summary>
        public bool LastYear { get; init; }

        /// <summary>
        /// Whether the cells of all items of a list are meant: the slot's cell stands in a row over a list, the check is not asked of
        /// that row, and the slot is an argument of a function that takes any number of them.
        /// </summary>
        public bool AllItems { get; init; }

        /// <inheritdoc/>
        public override ExpressionType Type => ExpressionType.Number;
    }

    /// <summary>A fact: in conditions (<c>when</c>) and checks of facts only.</summary>
    /// <param name="Index">The index into <see cref="TemplateModel.Facts"/>.</param>
    /// <param name="Kind">What the fact is.</param>
    public sealed record Fact(int Index, FactKind Kind) : ExpressionModel
    {
        /// <inheritdoc/>
        public override ExpressionType Type => Kind is FactKind.Year or FactKind.Integer or FactKind.Amount ? ExpressionType.Number : ExpressionType.Word;
    }

    /// <summary>A word that a choice or text is compared with: the key of an option, or a quoted text; in conditions only.</summary>
    /// <param name="Value">The key or text.</param>
    public sealed record Word(string Value) : ExpressionModel
    {
        /// <inheritdoc/>
        public override ExpressionType Type => ExpressionType.Word;
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
        public override ExpressionType Type => Function == CheckFunction.Date ? ExpressionType.Word : Function >= CheckFunction.Rising ? ExpressionType.Truth : ExpressionType.Number;
    }
}
