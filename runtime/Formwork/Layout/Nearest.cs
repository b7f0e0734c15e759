// What somebody probably meant: the name that is nearest to the one given.
using System;
using System.Collections.Generic;
using System.Linq;

namespace Formwork;

/// <summary>Finds the name that somebody probably meant.</summary>
internal static class Nearest
{
    // Beyond this a name is no slip, and the comparison would take long.
    private const int LongestName = 300;

    /// <summary>The nearest of the names, or null where none is near.</summary>
    public static string? Of(string name, IEnumerable<string> names)
    {
        if (name.Length > LongestName)
        {
            return null;
        }

        var (nearest, distance) = names.Select(other => (other, Distance(name, other))).DefaultIfEmpty().MinBy(item => item.Item2);
        return nearest is not null && distance <= Math.Max(2, name.Length / 3) ? nearest : null;
    }

    // Levenshtein: how many characters must be added, removed or changed.
    private static int Distance(string one, string other)
    {
        var previous = Enumerable.Range(0, other.Length + 1).ToArray();
        var current = new int[other.Length + 1];
        for (var i = 0; i < one.Length; i++)
        {
            current[0] = i + 1;
            for (var j = 0; j < other.Length; j++)
            {
                var change = previous[j] + (one[i] == other[j] ? 0 : 1);
                current[j + 1] = Math.Min(change, 1 + Math.Min(previous[j + 1], current[j]));
            }

            (previous, current) = (current, previous);
        }

        return previous[other.Length];
    }
}
