// A place as people and editors name it.
namespace Formwork.Schema.Text;

/// <summary>A line and a column, both counted from 1; columns count UTF-16 units.</summary>
/// <param name="Line">The line.</param>
/// <param name="Column">The column.</param>
public readonly record struct LinePosition(int Line, int Column);
