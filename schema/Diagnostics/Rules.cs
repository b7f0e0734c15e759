using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace Formwork.Schema.Diagnostics;

/// <summary>The rules that templates can break: FW01xx text and YAML, FW02xx shape, FW03xx names, FW04xx tables, FW05xx
/// checks, FW06xx facts, patterns and words, FW07xx the project, FW08xx pages, FW9xxx internal faults.</summary>
public static partial class Rules
{
    /// <summary>An exception inside the compiler itself.</summary>
    public static readonly Rule InternalFault = Error("FW9001", "Internal fault", "Formwork failed on this template: {0}. This is a fault of Formwork, not of the template: please report it with the template.");

    /// <summary>A language that ships with Formwork cannot be read.</summary>
    public static readonly Rule BrokenLanguage = Error("FW9002", "Broken language", "The language '{0}' that ships with Formwork cannot be read. This is a fault of Formwork, not of the template: {1}");

    /// <summary>All rules in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All => typeof(Rules).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(rule => rule.FieldType == typeof(Rule))
        .Select(rule => (Rule)rule.GetValue(null)!)
        .OrderBy(rule => rule.Id, System.StringComparer.Ordinal)
        .ToList();

    private static Rule Error(string id, string title, string format) => new(id, title, Severity.Error, format);

    private static Rule Warning(string id, string title, string format) => new(id, title, Severity.Warning, format);
}
