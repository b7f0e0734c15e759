using System;

namespace Formwork.Schema.Text;

/// <summary>The text of a template file.</summary>
public sealed class SourceText
{
    private readonly Lazy<LineMap> _lines;

    /// <summary>Takes a text as it was read.</summary>
    /// <param name="text">The text; a byte order mark at its very beginning is not part of it, as editors count columns
    /// without it.</param>
    /// <param name="path">The path for messages; it has no influence on the model.</param>
    public SourceText(string text, string path)
    {
        Text = text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text;
        Path = path;
        _lines = new Lazy<LineMap>(() => new LineMap(Text));
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The path for messages.</summary>
    public string Path { get; }

    /// <summary>The lines of the text.</summary>
    public LineMap Lines => _lines.Value;

    /// <summary>The place of a span.</summary>
    /// <param name="span">The span; cut to the text where it reaches beyond.</param>
    /// <returns>The place.</returns>
    public Place PlaceOf(TextSpan span)
    {
        var start = Math.Max(0, Math.Min(span.Start, Text.Length));
        var end = Math.Max(start, Math.Min(span.End, Text.Length));
        return new Place(TextSpan.FromBounds(start, end), Lines.PositionOf(start), Lines.PositionOf(end));
    }
}
