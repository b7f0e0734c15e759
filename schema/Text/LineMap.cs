using System.Collections.Generic;

namespace Formwork.Schema.Text;

/// <summary>The line starts of a text. The same line ends count as in YAML and in Roslyn, so that all three agree on
/// line numbers.</summary>
public sealed class LineMap
{
    private readonly List<int> _starts = [0];
    private readonly string _text;

    /// <summary>Finds the lines of a text.</summary>
    /// <param name="text">The text.</param>
    public LineMap(string text)
    {
        _text = text;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsLineEnd(text[i]))
                continue;
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                i++;
            _starts.Add(i + 1);
        }
    }

    /// <summary>The number of lines; a text that ends with a line end has an empty last line.</summary>
    public int Count => _starts.Count;

    /// <summary>Whether a character ends a line.</summary>
    /// <param name="character">The character.</param>
    /// <returns>True for the five characters that do.</returns>
    public static bool IsLineEnd(char character) => character is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>The offset at which a line begins.</summary>
    /// <param name="line">The line, counted from 1.</param>
    /// <returns>The offset; the length of the text for a line behind the last.</returns>
    public int StartOf(int line) => line > _starts.Count ? _text.Length : _starts[line - 1];

    /// <summary>The offset behind the last character of a line, its line end left out.</summary>
    /// <param name="line">The line, counted from 1.</param>
    /// <returns>The offset.</returns>
    public int EndOf(int line)
    {
        var end = StartOf(line + 1);
        while (end > StartOf(line) && IsLineEnd(_text[end - 1]))
            end--;
        return end;
    }

    /// <summary>The line and column of an offset; offsets outside the text give its first or last place.</summary>
    /// <param name="offset">The offset.</param>
    /// <returns>The place.</returns>
    public LinePosition PositionOf(int offset)
    {
        if (offset < 0)
            offset = 0;
        if (offset > _text.Length)
            offset = _text.Length;
        var index = _starts.BinarySearch(offset);
        if (index < 0)
            index = ~index - 1;
        return new LinePosition(index + 1, offset - _starts[index] + 1);
    }
}
