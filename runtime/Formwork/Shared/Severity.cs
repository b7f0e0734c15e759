#if NETSTANDARD
namespace Formwork.Schema.Diagnostics;
#else
namespace Formwork;
#endif

/// <summary>The severity of a finding or a rule; a higher one is a greater value.</summary>
public enum Severity
{
    /// <summary>The rule is off. No finding has this severity.</summary>
    Off,

    /// <summary>Worth a look.</summary>
    Information,

    /// <summary>Probably wrong.</summary>
    Warning,

    /// <summary>Wrong.</summary>
    Error,
}
