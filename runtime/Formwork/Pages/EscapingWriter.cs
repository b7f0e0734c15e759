using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text;

namespace Formwork.Pages;

/// <summary>Escapes texts: the characters that a format reserves are replaced, the runs between them written as they
/// are.</summary>
internal sealed class EscapingWriter
{
    // The characters of the basic plane that are there but not seen, as pairs of the first and the last of a range.
    private const string Unseen =
        "\u00AD\u00AD\u0600\u0605\u061C\u061C\u06DD\u06DD\u070F\u070F\u0890\u0891\u08E2\u08E2\u180E\u180E"
        + "\u200B\u200F\u202A\u202E\u2060\u2064\u2066\u206F\uFEFF\uFEFF\uFFF9\uFFFB";

    private readonly SearchValues<char> _reserved;
    private readonly Dictionary<char, byte[]> _escapes = [];

    /// <summary>Makes a writer for a format.</summary>
    public EscapingWriter(Func<char, string?> escapeOf)
    {
        for (var character = '\0'; character < '\xA0'; character++)
            Add(character, escapeOf(character));
        Add('\u2028', escapeOf('\u2028'));
        Add('\u2029', escapeOf('\u2029'));
        for (var i = 0; i < Unseen.Length; i += 2)
        {
            for (var character = Unseen[i]; character <= Unseen[i + 1]; character++)
                Add(character, escapeOf(character));
        }

        _reserved = SearchValues.Create([.. _escapes.Keys]);
    }

    /// <summary>
    /// Makes a writer for a page: what ends a line or a cell for whoever reads the page again becomes a space, what no
    /// text has becomes a mark of replacement.
    /// </summary>
    public static EscapingWriter ForPages(Func<char, string?> escapeOf) => new(character => character switch
    {
        '\t' or '\n' or '\f' or '\r' or '\u0085' or '\u2028' or '\u2029' => " ",
        < ' ' or '\x7F' => "\uFFFD",
        _ => escapeOf(character),
    });

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

    private void Add(char character, string? escape)
    {
        if (escape is not null)
            _escapes[character] = Encoding.UTF8.GetBytes(escape);
    }
}
