using System;
using System.Collections.Immutable;

namespace Formwork.Reading;

/// <summary>A pattern such as a title or a date: literals, with a slot after each but the last.</summary>
internal sealed class SlotPattern
{
    private SlotPattern(ImmutableArray<string> literals, ImmutableArray<string> slots)
    {
        Literals = literals;
        Slots = slots;
    }

    /// <summary>The literals, folded and without spaces: one more than slots.</summary>
    public ImmutableArray<string> Literals { get; }

    /// <summary>The names of the slots.</summary>
    public ImmutableArray<string> Slots { get; }

    /// <summary>Reads a pattern.</summary>
    public static SlotPattern Parse(string pattern, Folding folding)
    {
        var literals = ImmutableArray.CreateBuilder<string>();
        var slots = ImmutableArray.CreateBuilder<string>();
        var start = 0;
        while (pattern.IndexOf('{', start) is var open and >= 0 && pattern.IndexOf('}', open) is var close and >= 0)
        {
            literals.Add(new CompactText(pattern[start..open], folding).Text);
            slots.Add(pattern[(open + 1)..close]);
            start = close + 1;
        }

        literals.Add(new CompactText(pattern[start..], folding).Text);
        return new(literals.ToImmutable(), slots.ToImmutable());
    }

    /// <summary>Reads many patterns.</summary>
    public static ImmutableArray<SlotPattern> ParseAll(ImmutableArray<string> patterns, Folding folding)
    {
        var result = ImmutableArray.CreateBuilder<SlotPattern>(patterns.Length);
        foreach (var pattern in patterns)
            result.Add(Parse(pattern, folding));
        return result.MoveToImmutable();
    }
}
