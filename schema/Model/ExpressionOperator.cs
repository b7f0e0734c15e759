namespace Formwork.Schema.Model;

/// <summary>What a node of an expression does. The runtime's <c>CheckOperator</c> has the same names in the same
/// order.</summary>
public enum ExpressionOperator
{
    /// <summary>A number written in the check.</summary>
    Constant,

    /// <summary>A cell, named by the slot that it fills.</summary>
    Slot,

    /// <summary>The number with the other sign.</summary>
    Negate,

    /// <summary>Sum of two.</summary>
    Add,

    /// <summary>Difference.</summary>
    Subtract,

    /// <summary>Product.</summary>
    Multiply,

    /// <summary>Quotient; undecided where the divisor is zero.</summary>
    Divide,

    /// <summary>Sum of the operands.</summary>
    Sum,

    /// <summary>How many operands hold a number.</summary>
    Count,

    /// <summary>The least operand; "not applicable" is skipped.</summary>
    Min,

    /// <summary>The greatest operand; "not applicable" is skipped.</summary>
    Max,

    /// <summary>The number without its sign.</summary>
    Abs,

    /// <summary>The first operand rounded half away from zero to as many decimals as the second, a constant,
    /// says.</summary>
    Round,

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

    /// <summary>The other answer; undecided stays undecided.</summary>
    Not,

    /// <summary>Both.</summary>
    And,

    /// <summary>At least one.</summary>
    Or,

    /// <summary>The right one, where the left one holds.</summary>
    Implies,

    /// <summary>Whether the cell or fact is blank.</summary>
    Blank,

    /// <summary>Whether the cell is not "not applicable".</summary>
    Applies,

    /// <summary>Whether no operand is below the one before it; "not applicable" is skipped.</summary>
    Rising,

    /// <summary>Whether no operand is above the one before it; "not applicable" is skipped.</summary>
    Falling,

    /// <summary>A fact.</summary>
    Fact,

    /// <summary>The key of an option, a text, or a day as <c>yyyy-MM-dd</c>, that a fact is compared with.</summary>
    Word,

    /// <summary>The day of a year, a month and a day.</summary>
    Date,
}
