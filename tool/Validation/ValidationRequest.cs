using System.Collections.Generic;
using System.Linq;

namespace Formwork.Tool;

/// <summary>What is asked of the checks.</summary>
/// <param name="Previous">The report of the year before, or a folder.</param>
/// <param name="PreviousTemplate">Its template, where that is another.</param>
/// <param name="Parts">The folder of the parts.</param>
/// <param name="IncludesOwn">Whether the office's own figures are among the parts.</param>
/// <param name="Accepted">The file of accepted findings.</param>
/// <param name="Severities">Rules and severities, with an equals sign between.</param>
internal sealed record ValidationRequest(string? Previous, string? PreviousTemplate, string? Parts, bool IncludesOwn, string? Accepted, string[] Severities)
{
    /// <summary>The files and folders that are read for it.</summary>
    public IEnumerable<string> Files => new[] { Previous, PreviousTemplate, Parts, Accepted }.OfType<string>();
}
