namespace Formwork.Tool;

/// <summary>A report with the page that was made of it.</summary>
/// <param name="Source">The report and its file.</param>
/// <param name="Page">The page; null where there is nothing to print.</param>
internal sealed record RenderedReport(SourceReport Source, byte[]? Page);
