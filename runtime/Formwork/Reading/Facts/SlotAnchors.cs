using System;
using System.Buffers;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace Formwork.Reading;

/// <summary>The words before and behind a slot, from all of them to the fewest that still tell the place.</summary>
internal static class SlotAnchors
{
    private static readonly SearchValues<char> s_breaks = SearchValues.Create(",;。、()");

    /// <summary>The words before a slot: all, those behind the last comma or bracket, the last six, the last
    /// four.</summary>
    public static ImmutableArray<string> Before(string literal)
    {
        var piece = literal.AsSpan().LastIndexOfAny(s_breaks);
        var anchors = new List<string>();
        Add(anchors, literal, 2);
        Add(anchors, piece >= 0 ? literal[(piece + 1)..] : "", 2);
        foreach (var length in new[] { 6, 4 })
            Add(anchors, literal.Length > length ? literal[^length..] : "", 2);
        return [.. anchors];
    }

    /// <summary>The words behind a slot: all, those up to the first comma or bracket.</summary>
    public static ImmutableArray<string> Behind(string literal)
    {
        var piece = literal.AsSpan().IndexOfAny(s_breaks);
        var anchors = new List<string>();
        Add(anchors, literal, 1);
        Add(anchors, piece == 0 ? literal[..1] : piece > 0 ? literal[..piece] : "", 1);
        return [.. anchors];
    }

    private static void Add(List<string> anchors, string anchor, int least)
    {
        if (anchor.Length >= least && !anchors.Contains(anchor))
            anchors.Add(anchor);
    }
}
