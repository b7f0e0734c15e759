namespace Formwork.Pages;

/// <summary>A mark in a page.</summary>
/// <param name="Number">The number of the entry in the list of findings.</param>
/// <param name="Severity">The severity.</param>
/// <param name="IsAccepted">Whether somebody lets it stand.</param>
/// <param name="Sentence">What is said of the place.</param>
internal sealed record FindingMark(int Number, Severity Severity, bool IsAccepted, string Sentence);
