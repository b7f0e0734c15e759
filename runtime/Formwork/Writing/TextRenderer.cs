// Values in plain text.
using System;

namespace Formwork.Writing;

/// <summary>Writes the slots of a plain text, whose tables are tab-separated lines: no value breaks a line or a cell.</summary>
internal sealed class TextRenderer : PageRenderer
{
    private static readonly EscapingWriter Escaping = new(character => character switch
    {
        '\t' or '\n' or '\r' => " ",
        < ' ' or '\x7F' => "\uFFFD",
        _ => null,
    });

    private TextRenderer()
    {
    }

    /// <summary>The renderer.</summary>
    public static TextRenderer Instance { get; } = new();

    /// <inheritdoc/>
    public override void WriteInline(ref Utf8Output output, scoped ReadOnlySpan<char> text)
    {
        // What else ends a line for whoever reads the text again: the text may stand in a row of a table.
        while (text.IndexOfAny('\u0085', '\u2028', '\u2029') is var end and >= 0)
        {
            Escaping.Write(ref output, text[..end]);
            output.Write(" "u8);
            text = text[(end + 1)..];
        }

        Escaping.Write(ref output, text);
    }

    /// <inheritdoc/>
    protected override void WriteParagraph(ref Utf8Output output, scoped ReadOnlySpan<char> text, int heading)
    {
        WriteInline(ref output, text);
        output.Write("\n"u8);
    }

    /// <inheritdoc/>
    protected override void BeginNote(ref Utf8Output output, bool first)
    {
    }

    /// <inheritdoc/>
    protected override void EndNote(ref Utf8Output output, bool last) => output.Write("\n"u8);
}
