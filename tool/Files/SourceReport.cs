using System;
using System.Collections.Immutable;
using System.Text.Json;

namespace Formwork.Tool;

/// <summary>A report out of a file.</summary>
/// <param name="Path">The path as it was given.</param>
/// <param name="Report">The report.</param>
/// <param name="Reading">What the reader of a document has to say.</param>
/// <param name="IsRecognised">Whether anything of the form was found.</param>
internal sealed record SourceReport(string Path, DynamicReport Report, ImmutableArray<Finding> Reading, bool IsRecognised)
{
    /// <summary>The labels in the document's tables that nothing in the form is called.</summary>
    public ImmutableArray<SourcePlace> UnclaimedLabels { get; private init; } = [];

    /// <summary>Reads a document or the JSON of a report, whichever the file is.</summary>
    /// <exception cref="ToolException">The file cannot be read, or its JSON is no report of the template.</exception>
    public static SourceReport Read(ToolHost host, DynamicTemplate template, string path)
    {
        var file = InputFile.Read(path, host);
        return IsJson(file) ? OfJson(template, file) : OfDocument(template, file);
    }

    /// <summary>Reads a document.</summary>
    /// <exception cref="ToolException">The file cannot be read, or is no document.</exception>
    public static SourceReport ReadDocument(ToolHost host, DynamicTemplate template, string path)
    {
        var file = InputFile.Read(path, host);
        return !IsJson(file) ? OfDocument(template, file)
            : throw new ToolException($"{path}: this is JSON, and a document is expected: the text of a report as it is printed; render and validate take JSON");
    }

    /// <summary>Reads the JSON of a report.</summary>
    /// <exception cref="ToolException">The file cannot be read, or is no report of the template.</exception>
    public static SourceReport ReadJson(ToolHost host, DynamicTemplate template, string path)
    {
        var file = InputFile.Read(path, host);
        return IsJson(file) ? OfJson(template, file)
            : throw new ToolException($"{path}: this is no JSON of a report; where it is a document, make one of it with formwork read");
    }

    // No document begins so.
    private static bool IsJson(InputFile file) => file.Text.AsSpan().TrimStart() is ['{', ..] or ['[', ..] || file.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    private static SourceReport OfJson(DynamicTemplate template, InputFile file)
    {
        try
        {
            return new(file.Path, template.ReadJson(file.Text), [], true);
        }
        catch (JsonException fault)
        {
            throw new ToolException($"{file.Path}({fault.LineNumber + 1},{fault.BytePositionInLine + 1}): this is no report of {template.Name} {template.Revision}: {fault.Message}");
        }
    }

    private static SourceReport OfDocument(DynamicTemplate template, InputFile file)
    {
        var read = template.Read(file.Text);
        return new(file.Path, read.Report, read.Findings, read.IsRecognised) { UnclaimedLabels = read.UnclaimedLabels };
    }
}
