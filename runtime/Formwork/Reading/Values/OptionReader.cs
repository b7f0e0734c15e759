using System;
using System.Collections.Immutable;

namespace Formwork.Reading;

/// <summary>Finds options by their labels, by the labels that are met for them, or by their keys.</summary>
internal sealed class OptionReader(Folding folding)
{
    /// <summary>The key of the option that a text names; null where it names none.</summary>
    public string? Find(ImmutableArray<OptionInfo> options, string text)
    {
        var compact = Compact(text);
        foreach (var option in options)
        {
            if (Is(option.Label, compact))
                return option.Key;
        }

        foreach (var option in options)
        {
            foreach (var other in option.Also)
            {
                if (Is(other, compact))
                    return option.Key;
            }
        }

        foreach (var option in options)
        {
            if (Is(option.Key, compact))
                return option.Key;
        }

        return null;
    }

    private bool Is(string label, string compact) => string.Equals(Compact(label), compact, StringComparison.OrdinalIgnoreCase);

    private string Compact(string text) => new CompactText(text, folding).Text;
}
