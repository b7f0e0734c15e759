// What a check can answer.
namespace Formwork;

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
