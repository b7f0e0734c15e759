using System;
using System.Collections.Generic;
using System.Text;
using Formwork.Schema.Text;

namespace Formwork.Schema.Yaml;

/// <summary>
/// The lines of a template while they are mended between two readings. The number of lines never changes, and every
/// place of the text as it is now is still known in the original.
/// </summary>
internal sealed class SourceLines
{
    /// <summary>Stands for a value that was taken out; <see cref="LineChecks"/> keeps it out of texts.</summary>
    internal const char Mark = '\u0001';

    private readonly List<Line> _lines = [];
    private readonly List<int> _starts = [];
    private string? _current;

    public SourceLines(SourceText source)
    {
        var map = source.Lines;
        for (var line = 1; line <= map.Count; line++)
        {
            var (start, end, next) = (map.StartOf(line), map.EndOf(line), map.StartOf(line + 1));
            var content = source.Text.Substring(start, end - start);
            _lines.Add(new Line(start, content, source.Text.Substring(end, next - end)));
        }
    }

    public int Count => _lines.Count;

    /// <summary>The text as it is now.</summary>
    public string Current => _current ??= Join();

    /// <summary>Whether whole lines with their keys are gone, or stand where it was guessed that they belong.</summary>
    public bool HasGaps { get; private set; }

    /// <summary>A line without its line end. Places within a line that is written anew are no longer known.</summary>
    public string this[int index]
    {
        get => _lines[index].Content;
        set => (_lines[index].Content, _current) = (value, null);
    }

    /// <summary>The indentation of a line, or -1 where it is blank or a comment.</summary>
    public int IndentationOf(int index)
    {
        var content = _lines[index].Content;
        var first = FirstOf(content);
        return first == content.Length || content[first] == '#' ? -1 : first;
    }

    /// <summary>Where the text of a line begins behind its blanks.</summary>
    public static int FirstOf(string content)
    {
        var first = 0;
        while (first < content.Length && content[first] is ' ' or '\t')
            first++;
        return first;
    }

    /// <summary>The column of the first colon that ends a key, or -1.</summary>
    public static int ColonOf(string content, int from)
    {
        do
            from = content.IndexOf(':', from) + 1;
        while (from > 0 && from < content.Length && content[from] is not (' ' or '\t'));
        return from - 1;
    }

    /// <summary>The index of the line of an offset in the current text.</summary>
    public int LineOf(int offset)
    {
        _current ??= Join();
        var index = _starts.BinarySearch(offset);
        return index >= 0 ? index : Math.Max(0, ~index - 1);
    }

    /// <summary>Where a line begins in the current text.</summary>
    public int StartOf(int index)
    {
        _current ??= Join();
        return _starts[index];
    }

    /// <summary>The span in the original of a span in the current text.</summary>
    public TextSpan Original(TextSpan span) => TextSpan.FromBounds(Original(span.Start), Original(span.End));

    /// <summary>Where a stretch of a line stands in the original.</summary>
    public TextSpan Original(int index, int column, int length) =>
        TextSpan.FromBounds(_lines[index].Original(column), _lines[index].Original(column + length));

    /// <summary>The offset in the original of one in the current text.</summary>
    public int Original(int offset)
    {
        var index = LineOf(offset);
        return _lines[index].Original(offset - _starts[index]);
    }

    public void Indent(int index, int indentation)
    {
        var line = _lines[index];
        var first = FirstOf(line.Content);
        line.Shift += indentation - first;
        this[index] = new string(' ', indentation) + line.Content.Substring(first);
    }

    /// <summary>Moves lines to where it was guessed that they belong.</summary>
    public void Move(int from, int to, int shift)
    {
        for (; from < to; from++)
        {
            if (IndentationOf(from) is >= 0 and var indentation)
                Indent(from, Math.Max(0, indentation + shift));
        }

        HasGaps = true;
    }

    /// <summary>Says that the indentation of a line was guessed: it is likelier to be wrong than others.</summary>
    public void Suspect(int index) => _lines[index].IsSuspect = true;

    public bool IsSuspect(int index) => _lines[index].IsSuspect;

    /// <summary>Takes out what a fault has broken, or writes what was meant.</summary>
    public void Mend(YamlFault fault)
    {
        var index = LineOf(fault.MendAt);
        while (index > 0 && IndentationOf(index) < 0)
            index--;
        if (IndentationOf(index) < 0)
            BlankFrom(0);
        else if (fault.Meant is { } meant && !_lines[index].IsMended)
            (this[index], _lines[index].IsMended) = (meant, true);
        else
            BlankBlock(index, fault.MendAt - _starts[index]);
    }

    /// <summary>Blanks everything from a line on.</summary>
    public void BlankFrom(int index)
    {
        HasGaps = true;
        for (; index < Count; index++)
            this[index] = "";
    }

    /// <summary>Blanks the value at a column with all that stands beneath it; the key stays where it can.</summary>
    private void BlankBlock(int index, int column)
    {
        var (content, indentation) = (this[index], IndentationOf(index));
        var last = index;
        while (last + 1 < Count && (IndentationOf(last + 1) < 0 || IndentationOf(last + 1) > indentation))
            last++;
        var colon = ColonOf(content, indentation);
        var keepsKey = colon >= 0 && column > colon && content.IndexOf(Mark) < 0
            && content.IndexOfAny(['{', '[', '"', '\'', '#'], indentation, colon - indentation) < 0
            && (last > index || content.Substring(colon + 1).Trim().Length > 0);
        for (var i = index; i <= last; i++)
            (this[i], _lines[i].IsMended) = ("", true);
        if (keepsKey)
            this[index] = content.Substring(0, colon + 1) + " " + Mark;
        else
            HasGaps = true;
    }

    private string Join()
    {
        var text = new StringBuilder();
        _starts.Clear();
        foreach (var line in _lines)
        {
            _starts.Add(text.Length);
            text.Append(line.Content).Append(line.End);
        }

        return text.ToString();
    }

    private sealed class Line(int start, string content, string end)
    {
        private readonly int _length = content.Length + end.Length;

        public string End => end;

        public string Content { get; set; } = content;

        /// <summary>How many columns the content has been moved to the right.</summary>
        public int Shift { get; set; }

        public bool IsMended { get; set; }

        public bool IsSuspect { get; set; }

        /// <summary>The offset of a column in the original; what a longer line has more stands at its end.</summary>
        public int Original(int column) => start + Math.Max(0, Math.Min(column - Shift, _length));
    }
}
