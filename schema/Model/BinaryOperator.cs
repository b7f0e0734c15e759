// Operators with two operands.
namespace Formwork.Schema.Model;

/// <summary>An operator with two operands. Those up to <see cref="Divide"/> give a number, those after it an answer.</summary>
public enum BinaryOperator
{
    /// <summary>Sum.</summary>
    Add,

    /// <summary>Difference.</summary>
    Subtract,

    /// <summary>Product.</summary>
    Multiply,

    /// <summary>Quotient; undecided where the divisor is zero.</summary>
    Divide,

    /// <summary>Equal, within the check's tolerance.</summary>
    Equal,

    /// <summary>Not equal.</summary>
    NotEqual,

    /// <summary>Less.</summary>
    Less,

    /// <summary>Less or equal.</summary>
    LessOrEqual,

    /// <summary>Greater.</summary>
    Greater,

    /// <summary>Greater or equal.</summary>
    GreaterOrEqual,

    /// <summary>Both.</summary>
    And,

    /// <summary>At least one.</summary>
    Or,

    /// <summary>The right one, where the left one holds.</summary>
    Implies,
}
