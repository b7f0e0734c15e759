using System.Collections.Generic;

namespace Formwork.Checks;

/// <summary>A part of a phrase. Its kinds are the nested records; there are no others.</summary>
internal abstract record PhraseNode
{
    private PhraseNode()
    {
    }

    /// <summary>One character. A comma is also found where a clause begins or ends.</summary>
    internal sealed record Letter(char Value) : PhraseNode;

    /// <summary>The figure.</summary>
    internal sealed record Figure : PhraseNode;

    /// <summary>Anything up to the next figure or comma.</summary>
    internal sealed record Gap : PhraseNode;

    /// <summary>One part after the other.</summary>
    internal sealed record Sequence(List<PhraseNode> Parts) : PhraseNode;

    /// <summary>One of several.</summary>
    internal sealed record Choice(List<PhraseNode> Parts) : PhraseNode;

    /// <summary>What may be missing.</summary>
    internal sealed record Optional(PhraseNode Part) : PhraseNode;
}
