namespace Formwork.Schema.Text;

/// <summary>A stretch of the source text.</summary>
/// <param name="Start">The offset of its first UTF-16 unit.</param>
/// <param name="Length">How many units it covers; 0 for a place between two units.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The offset behind the last unit.</summary>
    public int End => Start + Length;

    /// <summary>The span between two offsets.</summary>
    /// <param name="start">The offset of the first unit.</param>
    /// <param name="end">The offset behind the last unit.</param>
    /// <returns>The span; empty where <paramref name="end"/> lies before <paramref name="start"/>.</returns>
    public static TextSpan FromBounds(int start, int end) => new(start, end > start ? end - start : 0);
}

/// <summary>A line and a column, both counted from 1; columns count UTF-16 units.</summary>
/// <param name="Line">The line.</param>
/// <param name="Column">The column.</param>
public readonly record struct LinePosition(int Line, int Column);

/// <summary>A place in a template.</summary>
/// <param name="Span">The span in UTF-16 units.</param>
/// <param name="Start">The line and column of its beginning.</param>
/// <param name="End">The line and column behind its end.</param>
public readonly record struct Place(TextSpan Span, LinePosition Start, LinePosition End);

/// <summary>A value and where it stands.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record Located<T>(T Value, TextSpan Span);
