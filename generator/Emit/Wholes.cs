using System;
using System.Collections.Generic;
using Formwork.Schema.Model;

namespace Formwork.Generator.Emit;

/// <summary>Finds the wholes of parts.</summary>
internal static class Wholes
{
    /// <summary>The wholes of the leaves at and under some heads.</summary>
    public static IReadOnlyList<int> Of(IEnumerable<HeadModel> heads)
    {
        var wholes = new List<int>();
        Walk(heads, wholes);
        return wholes;
    }

    /// <summary>The key of what a part is part of.</summary>
    public static string KeyOf(HeadModel part) => part.Key.Substring(0, Math.Max(0, part.Key.LastIndexOf('.')));

    private static void Walk(IEnumerable<HeadModel> heads, List<int> wholes)
    {
        var beside = new Dictionary<string, int>();
        foreach (var head in heads)
        {
            if (!head.IsLeaf)
            {
                Walk(head.Children, wholes);
                continue;
            }

            beside[head.Key] = wholes.Count;
            wholes.Add(head.IsPart && beside.TryGetValue(KeyOf(head), out var whole) ? whole : -1);
        }
    }
}
