// How grave a finding is.
namespace Formwork;

/// <summary>How grave a finding is.</summary>
public enum Severity
{
    /// <summary>The report is wrong.</summary>
    Error,

    /// <summary>The report is probably wrong.</summary>
    Warning,

    /// <summary>Worth a look.</summary>
    Information,
}
