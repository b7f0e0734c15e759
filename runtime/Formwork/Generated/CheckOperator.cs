using System.ComponentModel;

namespace Formwork.Generated;

/// <summary>What a node of a check's expression does.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum CheckOperator
{
    /// <summary>A number written in the check.</summary>
    Constant,

    /// <summary>A cell.</summary>
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

    /// <summary>Least operand.</summary>
    Min,

    /// <summary>Greatest operand.</summary>
    Max,

    /// <summary>Number without its sign.</summary>
    Abs,

    /// <summary>First operand rounded half away from zero to as many decimals as the second says.</summary>
    Round,

    /// <summary>Equal.</summary>
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

    /// <summary>The other answer.</summary>
    Not,

    /// <summary>Both.</summary>
    And,

    /// <summary>At least one.</summary>
    Or,

    /// <summary>The right one where the left one holds.</summary>
    Implies,

    /// <summary>Whether the cell is blank.</summary>
    Blank,

    /// <summary>Whether the cell applies.</summary>
    Applies,

    /// <summary>Whether no operand is below the one before it.</summary>
    Rising,

    /// <summary>Whether no operand is above the one before it.</summary>
    Falling,

    /// <summary>A fact, in conditions.</summary>
    Fact,

    /// <summary>The key of an option, or a text, in conditions.</summary>
    Word,

    /// <summary>The day of a year, a month and a day, over facts.</summary>
    Date,
}
