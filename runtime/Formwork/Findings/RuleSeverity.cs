// How grave what a rule says is, or that it says nothing.
namespace Formwork;

/// <summary>How grave what a rule says is; see <see cref="ValidationOptions.Severities"/>.</summary>
public enum RuleSeverity
{
    /// <summary>The rule says nothing.</summary>
    Off,

    /// <summary>Worth a look.</summary>
    Information,

    /// <summary>The report is probably wrong.</summary>
    Warning,

    /// <summary>The report is wrong.</summary>
    Error,
}
