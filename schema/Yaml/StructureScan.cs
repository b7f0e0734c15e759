// Brackets, quotes and comments of a YAML text, found without a grammar: what a diagnosis needs when YamlDotNet gives up.
using System;
using System.Collections.Generic;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;

namespace Formwork.Schema.Yaml;

/// <summary>Walks over a text once and notes its brackets and quotes, the unclosed ones as faults.</summary>
internal sealed class StructureScan
{
    private readonly string _text;
    private readonly Stack<Opener> _open = new();
    private Opener _outermost;
    private int _lineStart;
    private int _indentation;
    private int _comment = -1;

    private StructureScan(string text) => _text = text;

    /// <summary>Brackets that are not closed, quotes that are not closed, in the order of the text.</summary>
    public List<YamlFault> Faults { get; } = [];

    /// <summary>Closed brackets: offset of the closer -> offset of the opener.</summary>
    public Dictionary<int, int> Closers { get; } = [];

    /// <summary>Stretches in outermost brackets and in quotes.</summary>
    public List<TextSpan> Regions { get; } = [];

    /// <summary>Stretches whose lines say nothing by their indentation: brackets and quotes, closed or not, literal and folded texts.</summary>
    public List<TextSpan> Stretches { get; } = [];

    /// <summary>Where comments begin.</summary>
    public List<int> Comments { get; } = [];

    /// <summary>Scans a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>What was found.</returns>
    public static StructureScan Of(string text)
    {
        var scan = new StructureScan(text);
        scan.Run();
        return scan;
    }

    private void Run()
    {
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
                var opener = new Opener(i, _indentation);
                if (_open.Count == 0)
                    _outermost = opener;
                _open.Push(opener);
                fresh = true;
            }
            else if (character is '}' or ']' && _open.Count > 0)
            {
                Close(i);
                fresh = false;
            }
            else if (character is '|' or '>' && fresh && _open.Count == 0)
            {
                i = SkipBlock(i);
                fresh = true;
            }
            else
            {
                fresh = (character == ',' && _open.Count > 0)
                    || (character is ':' or '-' or '?' && (i + 1 == _text.Length || _text[i + 1] is ' ' or '\t' || LineMap.IsLineEnd(_text[i + 1])) && (character == ':' || fresh));
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
        var i = start;
        while (i < _text.Length && _text[i] == ' ')
            i++;
        if (i == _text.Length || LineMap.IsLineEnd(_text[i]) || _text[i] == '#')
            return;
        _indentation = i - start;
        if (_open.Count > 0 && _text[i] is not ('}' or ']') && _indentation <= _outermost.Indentation)
            Unclosed(start);
    }

    /// <summary>Reports the innermost open bracket, or the comment that swallowed its partner, and forgets all that are open.</summary>
    private void Unclosed(int end)
    {
        var innermost = _open.Peek();
        var brace = _text[innermost.Offset].ToString();
        if (_comment > innermost.Offset && ContainsCloser(_comment))
            Faults.Add(new YamlFault(Rules.HashCutsValue, new TextSpan(_comment, 1)) { MendAt = _outermost.Offset });
        else
            Faults.Add(new YamlFault(Rules.UnclosedBracket, new TextSpan(innermost.Offset, 1), brace, brace == "{" ? "}" : "]") { MendAt = _outermost.Offset });
        Stretches.Add(TextSpan.FromBounds(_outermost.Offset, end));
        _open.Clear();
    }

    private bool ContainsCloser(int start) => _text.IndexOfAny(['}', ']'], start, EndOfLine(start) - start) >= 0;

    private void Close(int closer)
    {
        var opener = _open.Peek();
        if ((_text[opener.Offset] == '{') != (_text[closer] == '}'))
        {
            Unclosed(closer);
            return;
        }

        _open.Pop();
        Closers[closer] = opener.Offset;
        if (_open.Count == 0)
            AddRegion(opener.Offset, closer + 1);
    }

    private void AddRegion(int start, int end)
    {
        Regions.Add(TextSpan.FromBounds(start, end));
        Stretches.Add(TextSpan.FromBounds(start, end));
    }

    /// <summary>Skips a quoted text and returns the offset of its last character.</summary>
    private int Quote(int start)
    {
        var quote = _text[start];
        var i = start + 1;
        for (; i < _text.Length; i++)
        {
            if (quote == '"' && _text[i] == '\\')
                i++;
            else if (_text[i] == quote && quote == '\'' && i + 1 < _text.Length && _text[i + 1] == quote)
                i++;
            else if (_text[i] == quote)
            {
                if (_open.Count == 0)
                    AddRegion(start, i + 1);
                return i;
            }
            else if (LineMap.IsLineEnd(_text[i]) && LeavesBlock(i))
                break;
        }

        var mendAt = _open.Count > 0 ? _outermost.Offset : start;
        Stretches.Add(TextSpan.FromBounds(start, Math.Min(i, _text.Length)));
        Faults.Add(new YamlFault(Rules.UnclosedQuote, new TextSpan(start, 1), quote.ToString()) { MendAt = mendAt });
        _open.Clear();
        return EndOfLine(start) - 1;
    }

    /// <summary>Whether the line behind a line end is indented no deeper than the current one.</summary>
    private bool LeavesBlock(int lineEnd)
    {
        var start = lineEnd + 1;
        var i = start;
        while (i < _text.Length && _text[i] == ' ')
            i++;
        return i < _text.Length && !LineMap.IsLineEnd(_text[i]) && i - start <= _indentation;
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

    private int EndOfLine(int start)
    {
        var i = start;
        while (i < _text.Length && !LineMap.IsLineEnd(_text[i]))
            i++;
        return i;
    }

    private readonly record struct Opener(int Offset, int Indentation);
}
