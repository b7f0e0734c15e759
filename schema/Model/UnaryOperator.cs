// Operators with one operand.
namespace Formwork.Schema.Model;

/// <summary>An operator with one operand.</summary>
public enum UnaryOperator
{
    /// <summary>The number with the other sign.</summary>
    Negate,

    /// <summary>The other answer; undecided stays undecided.</summary>
    Not,
}
