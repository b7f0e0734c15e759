// What to take into account when a report is checked.
using System.Collections.Generic;

namespace Formwork;

/// <summary>What to take into account when a report is checked.</summary>
public sealed class ValidationOptions
{
    /// <summary>
    /// What the reader of the report had to say. It becomes part of the result, and the checks do not repeat it: nothing is said of
    /// a missing table but that it is missing, and nothing is undecided because of a row that was not found.
    /// </summary>
    public IReadOnlyList<Finding> Reading { get; init; } = [];
}
