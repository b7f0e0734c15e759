// Values in a page for browsers and paper.
using System;

namespace Formwork.Writing;

/// <summary>Writes the slots of an HTML page; nothing from a report gets into it unescaped.</summary>
internal sealed class HtmlRenderer : PageRenderer
{
    private static readonly EscapingWriter Escaping = new(character => character switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        '\t' or '\n' or '\r' => " ",
        < ' ' or '\x7F' => "\uFFFD", // no character of HTML
        _ => null,
    });

    private HtmlRenderer()
    {
    }

    /// <summary>The renderer.</summary>
    public static HtmlRenderer Instance { get; } = new();

    /// <inheritdoc/>
    public override void WriteInline(ref Utf8Output output, scoped ReadOnlySpan<char> text) => Escaping.Write(ref output, text);

    /// <inheritdoc/>
    protected override void WriteParagraph(ref Utf8Output output, scoped ReadOnlySpan<char> text, bool heading)
    {
        output.Write(heading ? "<h3>"u8 : "<p>"u8);
        WriteInline(ref output, text);
        output.Write(heading ? "</h3>\n"u8 : "</p>\n"u8);
    }

    /// <inheritdoc/>
    protected override void BeginNote(ref Utf8Output output, bool first) => output.Write(first ? "<ul class=\"notes\">\n<li>"u8 : "<li>"u8);

    /// <inheritdoc/>
    protected override void EndNote(ref Utf8Output output, bool last) => output.Write(last ? "</li>\n</ul>\n"u8 : "</li>\n"u8);
}
