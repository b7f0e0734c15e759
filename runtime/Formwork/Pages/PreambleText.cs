using System;
using System.Buffers;
using System.Text;
using Formwork.Generated;

namespace Formwork.Pages;

/// <summary>
/// The paragraphs of the form before its first section, for reports that have none of their own. One with a fact that
/// is not known is left out: a
/// sentence with a hole in it says nothing.
/// </summary>
internal static class PreambleText
{
    /// <summary>The paragraphs of a report, parted by line feeds; empty where there are none.</summary>
    public static string Of(ReportContent content)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(buffer, content);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes the paragraphs of a report, parted by line feeds.</summary>
    public static void Write(IBufferWriter<byte> buffer, ReportContent content)
    {
        var output = new Utf8Output(buffer);
        var isFirst = true;
        foreach (var paragraph in content.Form.Template.Preamble)
        {
            if (!IsKnown(paragraph, content))
                continue;
            output.Write(isFirst ? ""u8 : "\n"u8);
            isFirst = false;
            WriteParagraph(ref output, paragraph, content);
        }

        output.Complete();
    }

    private static bool IsKnown(ReadOnlySpan<char> pattern, ReportContent content)
    {
        while (Next(ref pattern, out _, out var key))
        {
            var fact = content.Facts[IndexOf(content.Form.Template, key)];
            if (fact.IsBlank || (fact.TryGetText(out var text) && string.IsNullOrWhiteSpace(text)))
                return false;
        }

        return true;
    }

    private static void WriteParagraph(ref Utf8Output output, ReadOnlySpan<char> pattern, ReportContent content)
    {
        var template = content.Form.Template;
        while (Next(ref pattern, out var words, out var key))
        {
            var fact = IndexOf(template, key);
            TextRenderer.Instance.WriteInline(ref output, words);
            TextRenderer.Instance.WriteFact(ref output, template, template.Facts[fact], content.Facts[fact]);
        }

        TextRenderer.Instance.WriteInline(ref output, pattern);
    }

    // The words up to the next slot, and its key; false where there is none, and the pattern is nothing but words.
    private static bool Next(ref ReadOnlySpan<char> pattern, out ReadOnlySpan<char> words, out ReadOnlySpan<char> key)
    {
        var open = pattern.IndexOf('{');
        var length = open < 0 ? -1 : pattern[open..].IndexOf('}');
        words = length < 0 ? default : pattern[..open];
        key = length < 0 ? default : pattern.Slice(open + 1, length - 1);
        pattern = length < 0 ? pattern : pattern[(open + length + 1)..];
        return length >= 0;
    }

    private static int IndexOf(Template template, ReadOnlySpan<char> key)
    {
        for (var i = 0; i < template.Facts.Length; i++)
        {
            if (key.SequenceEqual(template.Facts[i].Key))
                return i;
        }

        throw new InvalidOperationException($"No such fact in a preamble: {key}.");
    }
}
