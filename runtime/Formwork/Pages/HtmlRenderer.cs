using System;
using System.Globalization;

namespace Formwork.Pages;

/// <summary>Writes the slots of an HTML page; nothing from a report gets into it unescaped.</summary>
internal class HtmlRenderer : PageRenderer
{
    private static readonly EscapingWriter s_escaping = EscapingWriter.ForPages(character => character switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        // What turns the direction of the text must be seen where the source is read.
        _ when char.GetUnicodeCategory(character) == UnicodeCategory.Format => "&#x" + ((int)character).ToString("X", CultureInfo.InvariantCulture) + ";",
        _ => null,
    });

    private protected HtmlRenderer()
    {
    }

    /// <summary>The renderer.</summary>
    public static HtmlRenderer Instance { get; } = new();

    /// <inheritdoc/>
    public override void WriteInline(ref Utf8Output output, scoped ReadOnlySpan<char> text) => s_escaping.Write(ref output, text);

    /// <inheritdoc/>
    protected override void WriteParagraph(ref Utf8Output output, scoped ReadOnlySpan<char> text, int heading)
    {
        output.Write(Opening(heading));
        WriteWords(ref output, text);
        output.Write(Closing(heading));
    }

    /// <summary>Writes the words of a paragraph.</summary>
    private protected virtual void WriteWords(ref Utf8Output output, scoped ReadOnlySpan<char> text) => WriteInline(ref output, text);

    private static ReadOnlySpan<byte> Opening(int heading) => heading switch
    {
        0 => "<p>"u8,
        3 => "<h3>"u8,
        4 => "<h4>"u8,
        5 => "<h5>"u8,
        _ => "<h6>"u8,
    };

    private static ReadOnlySpan<byte> Closing(int heading) => heading switch
    {
        0 => "</p>\n"u8,
        3 => "</h3>\n"u8,
        4 => "</h4>\n"u8,
        5 => "</h5>\n"u8,
        _ => "</h6>\n"u8,
    };

    /// <inheritdoc/>
    protected override void BeginNote(ref Utf8Output output, bool first) => output.Write(first ? "<ul class=\"notes\">\n<li>"u8 : "<li>"u8);

    /// <inheritdoc/>
    protected override void EndNote(ref Utf8Output output, bool last) => output.Write(last ? "</li>\n</ul>\n"u8 : "</li>\n"u8);
}
