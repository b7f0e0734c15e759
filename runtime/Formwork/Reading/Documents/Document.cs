using System.Collections.Immutable;

namespace Formwork.Reading;

/// <summary>A document: paragraphs, tables and pictures in reading order, independent of the format they came
/// in.</summary>
/// <param name="blocks">The blocks in reading order.</param>
public sealed class Document(ImmutableArray<DocumentBlock> blocks)
{
    /// <summary>The blocks in reading order.</summary>
    public ImmutableArray<DocumentBlock> Blocks { get; } = blocks;
}
