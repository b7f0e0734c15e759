// The text while it is mended between two readings: lines are blanked or indented anew, and every offset is still known in the original.
using System;
using System.Collections.Generic;
using System.Text;
using Formwork.Schema.Text;

namespace Formwork.Schema.Yaml;

/// <summary>A text that is mended.</summary>
internal sealed class MendedText
{
    /// <summary>Stands for a value that was blanked; <see cref="CharacterCheck"/> keeps it out of texts.</summary>
    internal const char Mark = '\u0001';

    private readonly List<Line> _lines = [];
    private readonly List<int> _starts = [];
    private string? _current;

    /// <summary>Takes a text apart into lines.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    public MendedText(string text, LineMap lines)
    {
        for (var line = 1; line <= lines.Count; line++)
        {
            var (start, end) = (lines.StartOf(line), lines.EndOf(line));
            _lines.Add(new Line(start, text.Substring(start, end - start), text.Substring(end, lines.StartOf(line + 1) - end)));
        }
    }

    /// <summary>The text as it is now.</summary>
    public string Current => _current ??= Join();

    /// <summary>The number of lines; it never changes.</summary>
    public int LineCount => _lines.Count;

    /// <summary>Whether whole lines with their keys are gone, or stand where it was guessed that they belong.</summary>
    public bool HasGaps { get; set; }

    /// <summary>A line without its line end.</summary>
    /// <param name="index">Its index, from 0.</param>
    public string this[int index] => _lines[index].Content;

    /// <summary>Where a line begins in the original.</summary>
    /// <param name="index">Its index.</param>
    /// <returns>The offset.</returns>
    public int OriginalStartOf(int index) => _lines[index].Start;

    /// <summary>Where a stretch of a line stands in the original.</summary>
    /// <param name="index">The line.</param>
    /// <param name="column">Where the stretch begins, from 0.</param>
    /// <param name="length">How long it is.</param>
    /// <returns>The span in the original.</returns>
    public TextSpan OriginalAt(int index, int column, int length)
    {
        var line = _lines[index];
        var start = Math.Max(0, Math.Min(column - line.Shift, line.Length));
        return new TextSpan(line.Start + start, Math.Max(0, Math.Min(length, line.Length - start)));
    }

    /// <summary>Where a place of the current text stands in the original.</summary>
    /// <param name="offset">The offset in the current text.</param>
    /// <returns>The offset in the original.</returns>
    public int Original(int offset)
    {
        _current ??= Join();
        var index = IndexOf(offset);
        var line = _lines[index];
        var column = offset - _starts[index] - line.Shift;

        // A line can be longer than it was: what was added stands at its end in the original.
        return line.Start + Math.Max(0, Math.Min(column, line.Length));
    }

    /// <summary>The span in the original of a span in the current text.</summary>
    /// <param name="span">The span in the current text.</param>
    /// <returns>The span in the original.</returns>
    public TextSpan Original(TextSpan span) => TextSpan.FromBounds(Original(span.Start), Original(span.End));

    /// <summary>The indentation of a line, or -1 where it is blank or a comment.</summary>
    /// <param name="index">Its index.</param>
    /// <returns>The number of blanks before its first character.</returns>
    public int IndentationOf(int index)
    {
        var content = _lines[index].Content;
        var first = content.Length - content.TrimStart(' ', '\t').Length;
        return first == content.Length || content[first] == '#' ? -1 : first;
    }

    /// <summary>Whether the line above that of an offset, blank ones left out, has been mended.</summary>
    /// <param name="offset">The offset in the current text.</param>
    /// <returns>True where it has.</returns>
    public bool FollowsMended(int offset)
    {
        var index = IndexOf(offset) - 1;
        while (index >= 0 && IndentationOf(index) < 0 && !_lines[index].IsMended)
            index--;
        return index >= 0 && _lines[index].IsMended;
    }

    /// <summary>Indents a line anew.</summary>
    /// <param name="index">Its index.</param>
    /// <param name="indentation">The new indentation.</param>
    public void Indent(int index, int indentation)
    {
        var line = _lines[index];
        var rest = line.Content.TrimStart(' ', '\t');
        line.Shift += indentation + rest.Length - line.Content.Length;
        line.Content = new string(' ', indentation) + rest;
        _current = null;
    }

    /// <summary>Writes a line anew. It must have been reported, since places within it are no longer known.</summary>
    /// <param name="index">Its index.</param>
    /// <param name="content">What it is from now on.</param>
    public void Rewrite(int index, string content)
    {
        _lines[index].Content = content;
        _current = null;
    }

    /// <summary>Says of a line that its indentation was guessed: where something beside it does not fit, this line is the likelier one to be wrong.</summary>
    /// <param name="index">Its index.</param>
    public void Suspect(int index) => _lines[index].IsSuspect = true;

    /// <summary>Whether the indentation of a line was guessed.</summary>
    /// <param name="index">Its index.</param>
    /// <returns>True where it was.</returns>
    public bool IsSuspect(int index) => _lines[index].IsSuspect;

    /// <summary>The index of the line of an offset.</summary>
    /// <param name="offset">The offset in the current text.</param>
    /// <returns>The index, from 0.</returns>
    public int LineOf(int offset)
    {
        _current ??= Join();
        return IndexOf(offset);
    }

    /// <summary>Mends what a fault has broken.</summary>
    /// <param name="fault">The fault, with places in the current text.</param>
    public void Mend(YamlFault fault)
    {
        var index = IndexOf(fault.MendAt);
        while (index > 0 && IndentationOf(index) < 0)
            index--;
        if (IndentationOf(index) < 0)
            BlankFrom(0);
        else if (fault.Meant is { } meant && !_lines[index].IsMended)
            (_lines[index].Content, _lines[index].IsMended) = (meant, true);
        else if (fault.IndentTo is { } indentation && !_lines[index].IsMended)
            Move(index, indentation, fault.WholeBlock);
        else
            BlankBlock(index, fault.MendAt - _starts[index]);
        _current = null;
    }

    /// <summary>Blanks everything from the line of an offset on.</summary>
    /// <param name="offset">The offset in the current text.</param>
    public void BlankFromOffset(int offset) => BlankFrom(IndexOf(offset));

    /// <summary>Blanks everything from a line on.</summary>
    /// <param name="index">The line.</param>
    public void BlankFrom(int index)
    {
        HasGaps = true;
        for (var i = index; i < _lines.Count; i++)
            _lines[i].Content = "";
        _current = null;
    }

    private void Move(int index, int indentation, bool wholeBlock)
    {
        // The guess may be wrong, so a missing key may only follow from it.
        HasGaps = true;
        var from = IndentationOf(index);
        var opens = false;
        for (var i = index; i < _lines.Count && (i == index || wholeBlock); i++)
        {
            var current = IndentationOf(i);
            if (current < 0)
                continue;

            // What lies deeper belongs to the block only beneath a key without a value on its line.
            if (current < from || (current > from && !opens))
                break;
            if (current == from)
                opens = _lines[i].Content.TrimEnd().EndsWith(":", System.StringComparison.Ordinal);
            _lines[i].IsMended = true;
            Indent(i, current + indentation - from);
        }
    }

    /// <summary>Blanks the value at a column with all that is indented beneath it; the key stays where it can, so that what it names is still there.</summary>
    private void BlankBlock(int index, int column)
    {
        var indentation = IndentationOf(index);
        var last = index;
        while (last + 1 < _lines.Count && (IndentationOf(last + 1) < 0 || IndentationOf(last + 1) > indentation))
            last++;
        var content = _lines[index].Content;
        var value = ValueStart(content, indentation);
        var keepsKey = value >= 0 && column >= value && content.IndexOf(Mark) < 0 && (last > index || content.Substring(value).Trim().Length > 0);
        for (var i = index; i <= last; i++)
            (_lines[i].Content, _lines[i].IsMended) = ("", true);
        if (keepsKey)
            _lines[index].Content = content.Substring(0, value) + " " + Mark;
        else
            HasGaps = true;
    }

    /// <summary>The column behind the first colon that ends a key, or -1.</summary>
    private static int ValueStart(string content, int from)
    {
        for (var i = from; i < content.Length; i++)
        {
            if (content[i] == ':' && (i + 1 == content.Length || content[i + 1] == ' '))
                return i + 1;
            if (content[i] is '{' or '[' or '"' or '\'' or '#')
                return -1;
        }

        return -1;
    }

    private int IndexOf(int offset)
    {
        var index = _starts.BinarySearch(offset);
        return index >= 0 ? index : index == -1 ? 0 : ~index - 1;
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
        public int Start { get; } = start;

        public string End { get; } = end;

        /// <summary>The length of the line in the original, its end included.</summary>
        public int Length { get; } = content.Length + end.Length;

        public string Content { get; set; } = content;

        /// <summary>How many columns the content has been moved to the right.</summary>
        public int Shift { get; set; }

        public bool IsMended { get; set; }

        public bool IsSuspect { get; set; }
    }
}
