using System;
using System.Globalization;

namespace Formwork.Pages;

/// <summary>Tells the headings in a text.</summary>
internal static class TopicHeading
{
    private const string Numerals = "〇零一二三四五六七八九十百";

    /// <summary>Whether a line is a heading: a topic of the section, with nothing before it but a number and nothing
    /// behind it but punctuation.</summary>
    public static bool IsHeading(ReadOnlySpan<char> line, TextInfo section)
    {
        while (!line.IsEmpty && IsPunctuation(line[^1]))
            line = line[..^1];
        foreach (var topic in section.Topics)
        {
            if (IsNumbered(line, topic.Label))
                return true;
            foreach (var other in topic.Also)
            {
                if (IsNumbered(line, other))
                    return true;
            }
        }

        return false;
    }

    private static bool IsNumbered(ReadOnlySpan<char> line, string topic)
    {
        if (!line.EndsWith(topic, StringComparison.Ordinal))
            return false;
        foreach (var character in line[..^topic.Length])
        {
            if (!IsPunctuation(character) && !char.IsDigit(character) && !Numerals.Contains(character))
                return false;
        }

        return true;
    }

    // Asked by category, since not every punctuation mark that stands there is known beforehand.
    private static bool IsPunctuation(char character) =>
        char.IsWhiteSpace(character) || CharUnicodeInfo.GetUnicodeCategory(character)
            is >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherPunctuation;
}
