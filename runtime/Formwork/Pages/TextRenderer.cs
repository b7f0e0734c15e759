using System;
using System.Buffers;
using System.Text;

namespace Formwork.Pages;

/// <summary>Writes the slots of a plain text, whose tables are tab-separated lines: no value breaks a line or a
/// cell.</summary>
internal sealed class TextRenderer : PageRenderer
{
    private static readonly EscapingWriter s_escaping = EscapingWriter.ForPages(static _ => null);

    private TextRenderer()
    {
    }

    /// <summary>The renderer.</summary>
    public static TextRenderer Instance { get; } = new();

    /// <summary>A text as it stands in a line of a page.</summary>
    public static string ToLine(string text)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var output = new Utf8Output(buffer);
        Instance.WriteInline(ref output, text);
        output.Complete();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <inheritdoc/>
    public override void WriteInline(ref Utf8Output output, scoped ReadOnlySpan<char> text) => s_escaping.Write(ref output, text);

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
