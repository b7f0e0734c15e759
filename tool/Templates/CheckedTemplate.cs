// A template that was looked at, with what is wrong with it.
using Formwork.Schema;
using Formwork.Schema.Text;

namespace Formwork.Tool;

/// <summary>A template that was looked at.</summary>
/// <param name="Path">The path as it was given.</param>
/// <param name="Source">Its text.</param>
/// <param name="Result">What came of it.</param>
internal sealed record CheckedTemplate(string Path, SourceText Source, CompilationResult Result);
