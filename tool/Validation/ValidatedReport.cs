namespace Formwork.Tool;

/// <summary>A report with what is wrong with it.</summary>
/// <param name="Source">The report and its file.</param>
/// <param name="Result">The findings.</param>
/// <param name="Remark">A line about the checks themselves, or null.</param>
internal sealed record ValidatedReport(SourceReport Source, ValidationResult Result, string? Remark);
