namespace Formwork;

/// <summary>The answer of a rule that a finding reports; rules that hold say nothing.</summary>
public enum FindingState
{
    /// <summary>No filling of the blanks can make the rule hold.</summary>
    Fails,

    /// <summary>It depends on figures that are not there.</summary>
    Undecided,
}
