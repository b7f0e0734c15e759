using System;

namespace Formwork.Pages;

/// <summary>Writes the slots of a Markdown page; nothing from a report is taken for markup.</summary>
internal sealed class MarkdownRenderer : PageRenderer
{
    // Every mark that means something inside a line, and those at its begin that are not told apart there.
    private static readonly EscapingWriter s_escaping = EscapingWriter.ForPages(character => character switch
    {
        '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '~' or '&' or '$' or '#' or '{' or '}' => "\\" + character,
        _ => null,
    });

    private MarkdownRenderer()
    {
    }

    /// <summary>The renderer.</summary>
    public static MarkdownRenderer Instance { get; } = new();

    /// <inheritdoc/>
    public override void WriteInline(ref Utf8Output output, scoped ReadOnlySpan<char> text) => s_escaping.Write(ref output, text);

    /// <inheritdoc/>
    protected override void WriteParagraph(ref Utf8Output output, scoped ReadOnlySpan<char> text, int heading)
    {
        if (heading > 0)
        {
            output.Write("######"u8[..heading]);
            output.Write(" "u8);
        }

        // What would begin a list, a rule or a heading: "- ", "+ ", "===", "1. ", "2) ".
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
            digits++;
        if (digits == 0 ? text[0] is '-' or '+' or '=' : digits < text.Length && text[digits] is '.' or ')')
        {
            WriteInline(ref output, text[..digits]);
            output.Write("\\"u8);
            text = text[digits..];
        }

        WriteInline(ref output, text);
        output.Write("\n\n"u8);
    }

    /// <inheritdoc/>
    protected override void BeginNote(ref Utf8Output output, bool first) => output.Write("> "u8);

    /// <inheritdoc/>
    protected override void EndNote(ref Utf8Output output, bool last) => output.Write(last ? "\n\n"u8 : "\n>\n"u8);
}
