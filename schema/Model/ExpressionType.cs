// The types of expressions.
namespace Formwork.Schema.Model;

/// <summary>The type of an expression in a check.</summary>
public enum ExpressionType
{
    /// <summary>An exact number.</summary>
    Number,

    /// <summary>One of three answers: holds, fails, undecided.</summary>
    Truth,

    /// <summary>The key of a choice, or a text.</summary>
    Word,
}
