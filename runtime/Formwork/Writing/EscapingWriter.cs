// Writes words of which some characters need another form; all others go out in runs.
using System;
using System.Buffers;

namespace Formwork.Writing;

/// <summary>Escapes texts: the characters that a format reserves are replaced, the runs between them written as they are.</summary>
internal sealed class EscapingWriter
{
    private readonly SearchValues<char> _reserved;
    private readonly byte[][] _escapes;

    /// <summary>Makes a writer for a format.</summary>
    /// <param name="escapeOf">What stands for a character of ASCII; null where it stands for itself.</param>
    public EscapingWriter(Func<char, string?> escapeOf)
    {
        var reserved = new System.Collections.Generic.List<char>();
        _escapes = new byte[128][];
        for (var character = '\0'; character < 128; character++)
        {
            if (escapeOf(character) is { } escape)
            {
                reserved.Add(character);
                _escapes[character] = System.Text.Encoding.UTF8.GetBytes(escape);
            }
        }

        _reserved = SearchValues.Create(reserved.ToArray());
    }

    /// <summary>Writes a text.</summary>
    public void Write(ref Utf8Output output, scoped ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(_reserved) is var index and >= 0)
        {
            output.WriteText(text[..index]);
            output.Write(_escapes[text[index]]);
            text = text[(index + 1)..];
        }

        output.WriteText(text);
    }
}
