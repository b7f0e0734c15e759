using System;
using System.Collections.Generic;

namespace Formwork;

/// <summary>The reports that a report is made up of, such as those of the departments of a government.</summary>
public sealed class ReportParts
{
    /// <summary>Takes the parts.</summary>
    /// <param name="parts">The parts, those with them whose report is missing.</param>
    public ReportParts(IReadOnlyList<ReportPart> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        Parts = parts;
    }

    /// <summary>The parts.</summary>
    public IReadOnlyList<ReportPart> Parts { get; }

    /// <summary>
    /// Whether the office's own figures are among the parts. Then every figure must be the sum of those of the parts;
    /// else it can be more.
    /// </summary>
    public bool IncludesOwn { get; init; }
}
