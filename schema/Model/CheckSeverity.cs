// How grave the failure of a check is.
namespace Formwork.Schema.Model;

/// <summary>How grave the failure of a check is.</summary>
public enum CheckSeverity
{
    /// <summary>The report is wrong.</summary>
    Error,

    /// <summary>The report is probably wrong.</summary>
    Warning,

    /// <summary>Worth a look.</summary>
    Information,

    /// <summary>Not asked, unless whoever checks a report asks for it.</summary>
    Off,
}
