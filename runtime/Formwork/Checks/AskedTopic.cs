using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Formwork.Checks;

/// <summary>Something that a text should speak of.</summary>
internal sealed class AskedTopic
{
    /// <summary>Prepares the words.</summary>
    public AskedTopic(int number, TopicInfo topic)
    {
        Number = number;
        Topic = topic;

        // What has a shorter one of the words in it need not be looked for.
        List<string> words = [.. topic.Also.Prepend(topic.Label).Distinct()];
        Words = [.. words.Where(word => !words.Exists(other => other != word && word.Contains(other, StringComparison.Ordinal)))];
    }

    /// <summary>Its number among all topics of the template.</summary>
    public int Number { get; }

    /// <summary>The topic.</summary>
    public TopicInfo Topic { get; }

    /// <summary>The words of which one must be there.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>Looks for one of the words: topics mostly come in their order, so from where the last one was
    /// found.</summary>
    public bool IsIn(ReadOnlySpan<char> text, ref int from)
    {
        foreach (var word in Words)
        {
            var at = text[from..].IndexOf(word, StringComparison.Ordinal);
            if (at >= 0)
            {
                from += at;
                return true;
            }
        }

        foreach (var word in Words)
        {
            // What begins before, and no further.
            var at = text[..Math.Min(text.Length, Math.Max(0, from + word.Length - 1))].IndexOf(word, StringComparison.Ordinal);
            if (at >= 0)
            {
                from = at;
                return true;
            }
        }

        return false;
    }
}
