// Truth with an answer for "it depends" and one for "the question does not arise".
namespace Formwork;

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

    public static Answer Implies(Answer left, Answer right) => Or(Not(left), right);
}
