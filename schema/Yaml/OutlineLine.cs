// A line as the outline of a template sees it: how deep it stands, and what it is.
namespace Formwork.Schema.Yaml;

/// <summary>A line of the outline.</summary>
/// <param name="Index">Its index in the text.</param>
/// <param name="Indentation">How many blanks stand before it.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct OutlineLine(int Index, int Indentation, OutlineKind Kind)
{
    /// <summary>Whether it is a key, with or without a value.</summary>
    public bool IsKey => Kind is OutlineKind.Opener or OutlineKind.Pair or OutlineKind.TextPair;
}
