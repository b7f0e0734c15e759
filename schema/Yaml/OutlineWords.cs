// The words of the language that a diagnosis of broken lines needs: they tell a key from a text.
using System.Collections.Generic;

namespace Formwork.Schema.Yaml;

/// <summary>Words of the language by where they stand.</summary>
internal static class OutlineWords
{
    /// <summary>Words that stand beside a label: beneath a value on its key's line, they say that the value was meant as the label.</summary>
    private static readonly HashSet<string> s_besideLabels =
        ["also", "description", "rows", "columns", "of_which", "table", "text", "sections", "bands", "options", "deprecated"];

    /// <summary>Words that stand in braces beside a label, or in a check.</summary>
    private static readonly HashSet<string> s_inBraces =
        ["label", "type", "unit", "decimals", "signed", "total", "required", "each", "of", "assert", "message", "severity", "unless", "within", "min", "max", "when", "pattern", "span", "says", "means", "min_length", "max_length"];

    /// <summary>Whether a word stands on a line of its own beside a label.</summary>
    /// <param name="word">The word.</param>
    /// <returns>True where it does.</returns>
    public static bool IsBesideLabel(string word) => s_besideLabels.Contains(word);

    /// <summary>Whether a word is one of the language's that stand beside a label.</summary>
    /// <param name="word">The word.</param>
    /// <returns>True where it is.</returns>
    public static bool IsWord(string word) => s_inBraces.Contains(word) || s_besideLabels.Contains(word);
}
