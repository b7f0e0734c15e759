// The words for how grave something is.
using System.Collections.Generic;
using Formwork.Schema.Model;

namespace Formwork.Schema.Syntax;

/// <summary>The words for how grave something is.</summary>
internal static class SeverityWords
{
    /// <summary>All of them.</summary>
    public static readonly Dictionary<string, CheckSeverity> All = new()
    {
        ["error"] = CheckSeverity.Error,
        ["warning"] = CheckSeverity.Warning,
        ["information"] = CheckSeverity.Information,
        ["off"] = CheckSeverity.Off,
    };
}
