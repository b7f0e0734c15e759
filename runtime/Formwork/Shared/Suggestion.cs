using System;
using System.Collections.Generic;

namespace Formwork;

/// <summary>"Did you mean": finds what somebody may have meant.</summary>
internal static class Suggestion
{
    // A longer word is no slip of the pen, and comparing it would take long.
    private const int LongestWord = 300;

    /// <summary>The nearest of some words, the first of those that are equally near; null where none is near
    /// enough.</summary>
    public static string? Closest(string word, IEnumerable<string> candidates)
    {
        if (word.Length > LongestWord)
            return null;
        string? best = null;
        var bestDistance = Math.Max(1, word.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) >= bestDistance || candidate == word)
                continue;
            // Capitals where small letters belong are the smallest of mistakes.
            var isSameLetters = string.Equals(word, candidate, StringComparison.OrdinalIgnoreCase);
            var distance = isSameLetters ? 0 : Distance(word, candidate);
            if (distance < bestDistance && distance < Math.Max(word.Length, candidate.Length))
                (best, bestDistance) = (candidate, distance);
        }

        return best;
    }

    /// <summary>The end of a message with its full stop: the nearest word, or all words where they are few.</summary>
    public static string Hint(string word, IReadOnlyCollection<string> candidates)
    {
        if ((Closest(word, candidates) ?? Begun(word, candidates)) is { } closest)
            return $"; did you mean '{closest}'?";
        return candidates.Count is > 0 and <= 16 ? $"; known here: {string.Join(", ", candidates)}." : ".";
    }

    /// <summary>Whether a hint names the word that is most likely meant.</summary>
    public static bool IsNamed(string hint) => hint[hint.Length - 1] == '?';

    /// <summary>The only one of some words that begins with a word, where that is long enough to mean
    /// something.</summary>
    private static string? Begun(string word, IEnumerable<string> candidates)
    {
        string? found = null;
        foreach (var candidate in word.Length < 3 ? [] : candidates)
        {
            if (!candidate.StartsWith(word, StringComparison.OrdinalIgnoreCase) || candidate == word)
                continue;
            if (found is not null)
                return null;
            found = candidate;
        }

        return found;
    }

    /// <summary>Edit distance where swapping two neighbours counts once.</summary>
    private static int Distance(string left, string right)
    {
        var before = new int[right.Length + 1];
        var last = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
            last[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
            }

            (before, last, current) = (last, current, before);
        }

        return last[right.Length];
    }
}
