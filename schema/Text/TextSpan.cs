// A stretch of the source text, in UTF-16 units.
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
