// What came of running the tool.
namespace Formwork.Tool.Tests;

/// <summary>What came of running the tool.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record ToolResult(int Code, string Output, string Error);
