using Formwork.Generated;

namespace Formwork.Checks;

/// <summary>The answer of a check, or of a part of one.</summary>
internal enum Answer
{
    /// <summary>Whatever the blanks are; for a whole check also: there is but one filling.</summary>
    Holds,

    /// <summary>No filling makes it hold.</summary>
    Fails,

    /// <summary>It depends on the blanks.</summary>
    Undecided,

    /// <summary>The question does not arise.</summary>
    NotApplicable,
}

/// <summary>Joins answers. A part that does not apply drops out.</summary>
internal static class Logic
{
    public static Answer Not(Answer answer) => answer switch
    {
        Answer.Holds => Answer.Fails,
        Answer.Fails => Answer.Holds,
        _ => answer,
    };

    public static Answer And(Answer left, Answer right) =>
        left == Answer.NotApplicable ? right
        : right == Answer.NotApplicable ? left
        : left == Answer.Fails || right == Answer.Fails ? Answer.Fails
        : left == Answer.Undecided || right == Answer.Undecided ? Answer.Undecided
        : Answer.Holds;

    // Where one part does not apply, the other one alone can make it hold but not make it fail.
    public static Answer Or(Answer left, Answer right) =>
        left == Answer.Holds || right == Answer.Holds ? Answer.Holds
        : left == Answer.NotApplicable || right == Answer.NotApplicable ? Answer.NotApplicable
        : left == Answer.Undecided || right == Answer.Undecided ? Answer.Undecided
        : Answer.Fails;

    public static Answer Join(CheckOperator operation, Answer left, Answer right) =>
        operation == CheckOperator.And ? And(left, right) : Or(operation == CheckOperator.Implies ? Not(left) : left, right);
}
