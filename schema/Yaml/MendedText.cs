// The text with what cannot be read blanked out; all offsets stay as they are.
using Formwork.Schema.Text;

namespace Formwork.Schema.Yaml;

/// <summary>A text that is mended between two readings.</summary>
internal sealed class MendedText(string text, LineMap lines)
{
    /// <summary>Stands for a value that was blanked; <see cref="CharacterCheck"/> keeps it out of texts.</summary>
    internal const char Mark = '\u0001';

    private readonly char[] _text = text.ToCharArray();

    /// <summary>The lines of the text.</summary>
    public LineMap Lines => lines;

    /// <summary>Whether whole lines with their keys are gone.</summary>
    public bool HasGaps { get; private set; }

    /// <summary>A character of the text.</summary>
    /// <param name="index">Its offset.</param>
    public char this[int index] => _text[index];

    /// <inheritdoc/>
    public override string ToString() => new(_text);

    /// <summary>Blanks a line.</summary>
    /// <param name="line">The line, counted from 1.</param>
    public void BlankLine(int line)
    {
        HasGaps |= IndentationOf(line) >= 0;
        Blank(lines.StartOf(line), lines.EndOf(line));
    }

    /// <summary>Blanks everything from the line of an offset on.</summary>
    /// <param name="offset">The offset.</param>
    public void BlankFrom(int offset)
    {
        HasGaps = true;
        Blank(lines.StartOf(lines.PositionOf(offset).Line), _text.Length);
    }

    /// <summary>Blanks the value at an offset with all that is indented beneath it; the key stays where it can, so that what it names is still there.</summary>
    /// <param name="offset">The offset of the mistake.</param>
    public void BlankBlockAt(int offset)
    {
        var line = lines.PositionOf(offset).Line;
        while (line > 1 && IndentationOf(line) < 0)
            line--;
        var indentation = IndentationOf(line);
        if (indentation < 0)
        {
            BlankFrom(0);
            return;
        }

        var last = line;
        while (last < lines.Count && (IndentationOf(last + 1) < 0 || IndentationOf(last + 1) > indentation))
            last++;
        var valueStart = ValueStart(lines.StartOf(line) + indentation, lines.EndOf(line));
        var end = lines.EndOf(last);
        for (var i = valueStart; valueStart >= 0 && offset >= valueStart && i < end; i++)
        {
            if (_text[i] == Mark)
                break;
            if (_text[i] == ' ' || LineMap.IsLineEnd(_text[i]))
                continue;
            _text[i] = Mark;
            Blank(i + 1, end);
            return;
        }

        HasGaps = true;
        Blank(lines.StartOf(line), end);
    }

    private void Blank(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!LineMap.IsLineEnd(_text[i]))
                _text[i] = ' ';
        }
    }

    /// <summary>The indentation of a line, or -1 where it is blank or a comment.</summary>
    private int IndentationOf(int line)
    {
        var start = lines.StartOf(line);
        var end = lines.EndOf(line);
        var i = start;
        while (i < end && _text[i] is ' ' or '\t')
            i++;
        return i == end || _text[i] == '#' ? -1 : i - start;
    }

    /// <summary>The offset behind the first colon that ends a key, or -1.</summary>
    private int ValueStart(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (_text[i] == ':' && (i + 1 == end || _text[i + 1] == ' '))
                return i + 1;
            if (_text[i] is '{' or '[' or '"' or '\'' or '#')
                return -1;
        }

        return -1;
    }
}
