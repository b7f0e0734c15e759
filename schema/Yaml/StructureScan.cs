using System;
using System.Collections.Generic;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;

namespace Formwork.Schema.Yaml;

/// <summary>Walks over a text once and notes its brackets, quotes and comments without a grammar.</summary>
internal sealed class StructureScan
{
    private readonly string _text;
    private readonly Stack<int> _open = new();
    private int _outermost;
    private int _outermostIndentation;
    private int _lineStart;
    private int _indentation;
    private int _comment = -1;

    private StructureScan(string text) => _text = text;

    /// <summary>Brackets that are not closed, quotes that are not closed, in the order of the text.</summary>
    public List<YamlFault> Faults { get; } = [];

    /// <summary>Closed brackets: offset of the closer -> offset of the opener.</summary>
    public Dictionary<int, int> Closers { get; } = [];

    /// <summary>Brackets and quotes, closed or not, long texts: indentation means nothing in them.</summary>
    public List<TextSpan> Stretches { get; } = [];

    /// <summary>Where comments begin.</summary>
    public List<int> Comments { get; } = [];

    public static StructureScan Of(string text)
    {
        var scan = new StructureScan(text);
        scan.Run();
        return scan;
    }

    /// <summary>The beginning of the outermost brackets or quotes around an offset, or the offset.</summary>
    public int OutermostAt(int offset)
    {
        foreach (var stretch in Stretches)
        {
            if (stretch.Start < offset && offset < stretch.End && _text[stretch.Start] is not ('|' or '>'))
                return stretch.Start;
        }

        return offset;
    }

    private void Run()
    {
        // Whether a value can begin here: brackets and quotes inside a text are part of it.
        var fresh = true;
        for (var i = 0; i < _text.Length; i++)
        {
            var character = _text[i];
            if (LineMap.IsLineEnd(character))
            {
                BeginLine(i + 1);
                fresh |= _open.Count == 0;
            }
            else if (character is ' ' or '\t')
            {
            }
            else if (character == '#' && (i == _lineStart || _text[i - 1] is ' ' or '\t'))
            {
                _comment = i;
                Comments.Add(i);
                i = EndOfLine(i) - 1;
            }
            else if (character is '"' or '\'' && fresh)
            {
                i = Quote(i);
                fresh = false;
            }
            else if (character is '{' or '[' && (fresh || _open.Count > 0))
            {
                if (_open.Count == 0)
                    (_outermost, _outermostIndentation) = (i, _indentation);
                _open.Push(i);
                fresh = true;
            }
            else if (character is '}' or ']' && _open.Count > 0)
            {
                Close(i);
                fresh = false;
            }
            else if (character is '|' or '>' && fresh && _open.Count == 0)
                i = SkipBlock(i);
            else
            {
                var isAlone = i + 1 == _text.Length || _text[i + 1] is ' ' or '\t' || LineMap.IsLineEnd(_text[i + 1]);
                var begins = character == ':' || (fresh && character is '-' or '?');
                fresh = character == ',' ? _open.Count > 0 : isAlone && begins;
            }
        }

        if (_open.Count > 0)
            Unclosed(_text.Length);
    }

    private void BeginLine(int start)
    {
        if (start < _text.Length && _text[start] == '\n' && _text[start - 1] == '\r')
            return;
        _lineStart = start;
        var i = FirstOf(start);
        if (i == _text.Length || LineMap.IsLineEnd(_text[i]) || _text[i] == '#')
            return;
        _indentation = i - start;
        if (_open.Count > 0 && _text[i] is not ('}' or ']') && _indentation <= _outermostIndentation)
            Unclosed(start);
    }

    /// <summary>Notes the innermost open bracket or the comment that hides its partner, and forgets all.</summary>
    private void Unclosed(int end)
    {
        var innermost = _open.Peek();
        var isCut = _comment > innermost && _text.IndexOfAny(['}', ']'], _comment, EndOfLine(_comment) - _comment) >= 0;
        var (opener, closer) = _text[innermost] == '{' ? ("{", "}") : ("[", "]");
        Faults.Add(isCut
            ? new YamlFault(Rules.HashCutsValue, new TextSpan(_comment, 1)) { MendAt = _outermost }
            : new YamlFault(Rules.UnclosedBracket, new TextSpan(innermost, 1), opener, closer) { MendAt = _outermost });
        Stretches.Add(TextSpan.FromBounds(_outermost, end));
        _open.Clear();
    }

    private void Close(int closer)
    {
        if ((_text[_open.Peek()] == '{') != (_text[closer] == '}'))
        {
            Unclosed(closer);
            return;
        }

        Closers[closer] = _open.Pop();
        if (_open.Count == 0)
            Stretches.Add(TextSpan.FromBounds(_outermost, closer + 1));
    }

    /// <summary>Skips a quoted text and returns the offset of its last character.</summary>
    private int Quote(int start)
    {
        var quote = _text[start];
        var i = start + 1;
        for (; i < _text.Length && !(LineMap.IsLineEnd(_text[i]) && LeavesBlock(i)); i++)
        {
            if (quote == '"' ? _text[i] == '\\' : _text[i] == quote && i + 1 < _text.Length && _text[i + 1] == quote)
                i++;
            else if (_text[i] == quote)
            {
                if (_open.Count == 0)
                    Stretches.Add(TextSpan.FromBounds(start, i + 1));
                return i;
            }
        }

        Stretches.Add(TextSpan.FromBounds(start, Math.Min(i, _text.Length)));
        var mendAt = _open.Count > 0 ? _outermost : start;
        Faults.Add(new YamlFault(Rules.UnclosedQuote, new TextSpan(start, 1), quote.ToString()) { MendAt = mendAt });
        _open.Clear();
        return EndOfLine(start) - 1;
    }

    /// <summary>Whether the line behind a line end is indented no deeper than the current one.</summary>
    private bool LeavesBlock(int lineEnd)
    {
        var i = FirstOf(lineEnd + 1);
        return i < _text.Length && !LineMap.IsLineEnd(_text[i]) && i - lineEnd - 1 <= _indentation;
    }

    /// <summary>Skips a literal or folded block and returns the offset of its last line end.</summary>
    private int SkipBlock(int start)
    {
        var i = EndOfLine(start);
        while (i < _text.Length && !LeavesBlock(i))
            i = EndOfLine(i + 1);
        Stretches.Add(TextSpan.FromBounds(start, i));
        return i - 1;
    }

    private int FirstOf(int start)
    {
        while (start < _text.Length && _text[start] == ' ')
            start++;
        return start;
    }

    private int EndOfLine(int start)
    {
        while (start < _text.Length && !LineMap.IsLineEnd(_text[start]))
            start++;
        return start;
    }
}
