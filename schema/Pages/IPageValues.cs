using System.Collections.Generic;

namespace Formwork.Schema.Pages;

/// <summary>A report and its findings, for pages that are printed and not compiled. Values are numbers, texts, or
/// null.</summary>
public interface IPageValues
{
    /// <summary>What has been found about the report.</summary>
    IReadOnlyList<PageFinding> Findings { get; }

    /// <summary>The value of a fact, by its index.</summary>
    object? GetFact(int fact);

    /// <summary>The text of a section, by its index.</summary>
    string? GetText(int section);

    /// <summary>The items of a list, by its index.</summary>
    IReadOnlyList<string> GetItems(int list);

    /// <summary>The number that a cell of the template has in the report's form, in the rows of an item.</summary>
    int GetNumber(int cell, int item);

    /// <summary>The value of a cell, by its number in the report's form.</summary>
    object? GetCell(int number);
}

/// <summary>A finding as pages see it.</summary>
/// <param name="Severity">The severity: <c>error</c>, <c>warning</c>, <c>information</c>.</param>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Message">The sentence.</param>
/// <param name="Section">The path of the section that it is about, or null.</param>
/// <param name="Cell">The path of the cell that it is about, or null.</param>
/// <param name="Accepted">Why somebody lets it stand, or null.</param>
public sealed record PageFinding(string Severity, string Rule, string Message, string? Section, string? Cell, string? Accepted);
