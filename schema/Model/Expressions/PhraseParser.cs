using System;
using System.Collections.Generic;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;

namespace Formwork.Schema.Model.Expressions;

/// <summary>
/// Reads a phrase: words; <c>(a|b)</c> for one of several; <c>x?</c> for what may be missing; <c>…</c> for anything
/// within the part of the clause; <c>{n}</c> for the figure, or <c>= 0</c> at the end where the words say it.
/// </summary>
internal sealed class PhraseParser
{
    private const string FigureSlot = "{n}";
    private const int LengthLimit = 200;
    private const int DepthLimit = 10;

    private readonly string _text;
    private readonly int _end;
    private int _at;
    private int _depth;
    private int _figures;

    private PhraseParser(string text, int end)
    {
        _text = text;
        _end = end;
    }

    /// <summary>Reads a phrase that says a figure.</summary>
    /// <exception cref="ExpressionFault">It is broken.</exception>
    public static PhraseModel Parse(string text)
    {
        var end = text.LastIndexOf('=');
        decimal? value = null;
        if (end >= 0)
        {
            var written = text.Substring(end + 1).Trim();
            if (!Number.TryRead(written, out decimal number))
                throw Fault(end, text.Length - end, "'=' is no word", "a figure follows it at the end, such as = 0");
            value = number;
        }
        else
            end = text.Length;

        var parser = Read(text, end);
        if (parser._figures == 0 && value is null)
            throw Fault(0, text.Length, "No figure", "{n} stands for it, or a value such as = 0 at the end");
        if (parser._figures > 0 && value is not null)
            throw Fault(end, text.Length - end, "Two figures", "either {n} stands for the figure, or the value behind '='");
        return new PhraseModel(text.Substring(0, parser._end).Trim(), value);
    }

    /// <summary>Reads a phrase that only has to be there.</summary>
    /// <exception cref="ExpressionFault">It is broken.</exception>
    public static string ParseWords(string text, bool mayHaveFigure)
    {
        if (text.IndexOf('=') is >= 0 and var at)
            throw Fault(at, text.Length - at, "'='", "only 'says' gives figures to words");
        var parser = Read(text, text.Length);
        if (parser._figures > 0 && !mayHaveFigure)
            throw Fault(text.IndexOf(FigureSlot, StringComparison.Ordinal), FigureSlot.Length, FigureSlot, "'about' names words of the clause, wherever the figure stands");
        return text.Substring(0, parser._end).Trim();
    }

    private static PhraseParser Read(string text, int end)
    {
        var parser = new PhraseParser(text, text.Substring(0, end).TrimEnd().Length);
        if (parser._end > LengthLimit)
            throw Fault(LengthLimit, parser._end - LengthLimit, "More than " + Number.Text(LengthLimit) + " characters", "make several phrases of it");
        var says = parser.Sequence();
        if (parser._at < parser._end)
            throw parser.Fault("'" + text[parser._at] + "'", text[parser._at] == ')' ? "no '(' stands before it" : "alternatives stand in parentheses: (a|b)");
        if (!says)
            throw Fault(0, text.Length, "No words", "without a word that must be there it would be found everywhere");
        return parser;
    }

    /// <summary>Reads up to the end of an alternative. True where it has a word that must be there.</summary>
    private bool Sequence()
    {
        var says = false;
        var last = -1;
        while (_at < _end && _text[_at] is not (')' or '|'))
        {
            var start = _at;
            var word = Item();
            if (_at < _end && _text[_at] == '?')
            {
                if (_text[start] is '…' or '{' or ' ')
                    throw Fault("'?'", _text[start] == ' ' ? "it follows a blank, not what may be missing" : "a gap may be empty anyway, and the figure must be there");
                _at++;
                word = false;
            }

            if (_text[start] == '…' && (last < 0 || _text[last] == '…') && _depth == 0)
                throw Fault(start, 1, "'…'", "a gap stands between words");
            if (_text[start] != ' ')
                last = start;
            says |= word;
        }

        if (_depth == 0 && last >= 0 && _text[last] == '…')
            throw Fault(last, 1, "'…'", "a gap stands between words");
        return says;
    }

    private bool Item()
    {
        switch (_text[_at])
        {
            case '(':
                return Group();
            case '?':
                throw Fault("'?'", "nothing stands before it that may be missing");
            case '}':
                throw Fault("'}'", "no '{' stands before it");
            case '{':
                Figure();
                return false;
            case '…' or ' ' or ',' or '\uFF0C':
                _at++;
                return false;
            case >= '0' and <= '9' or >= '\uFF10' and <= '\uFF19' when !IsInWord(_at):
                throw Fault("'" + _text[_at] + "'", "figures of a text are found by {n} only");
            case '.' when string.CompareOrdinal(_text, _at, "...", 0, 3) == 0:
                throw Fault(_at, 3, "'...'", "a gap is the single character '…'");
            case '\u3002' or '\uFF1B' or ';':
                throw Fault("'" + _text[_at] + "'", "a phrase lies within one clause, which ends there");
            case '\uFF08' or '\uFF09' or '\uFF5C' or '\uFF1F' or '\uFF5B' or '\uFF5D':
                throw Fault("'" + _text[_at] + "'", $"write '{(char)(_text[_at] - 0xFEE0)}'");
            default:
                _at += char.IsHighSurrogate(_text[_at]) && _at + 1 < _end ? 2 : 1;
                return true;
        }
    }

    /// <summary>Whether a digit belongs to a name that begins with a letter, such as A4.</summary>
    private bool IsInWord(int at)
    {
        while (at > 0 && char.IsDigit(_text[at]))
            at--;
        return _text[at] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
    }

    private bool Group()
    {
        var open = _at++;
        if (++_depth > DepthLimit)
            throw Fault(open, 1, "'('", "so many parentheses in each other are more than a phrase needs");
        var says = true;
        while (true)
        {
            var start = _at;
            var word = Sequence();
            if (_at == start)
                throw Fault(start, _at < _end ? 1 : 0, "An empty alternative", "write (a|b)? for what may be missing");
            says &= word;
            if (_at >= _end)
                throw Fault(open, 1, "'('", "no ')' closes it");
            if (_text[_at++] == ')')
                break;
        }

        _depth--;
        return says;
    }

    private void Figure()
    {
        if (string.CompareOrdinal(_text, _at, FigureSlot, 0, FigureSlot.Length) != 0)
        {
            var close = _text.IndexOf('}', _at);
            throw Fault(_at, close < 0 ? 1 : close + 1 - _at, "A slot that is not {n}", "the figure that is compared is the only one");
        }

        if (_depth > 0 && UnclosedBefore(_at) is { } open)
            throw Fault(open, 1, "'('", "no ')' closes it");
        if (_depth > 0)
            throw Fault(_at, FigureSlot.Length, "{n} in parentheses", "make one phrase of each alternative");
        if (++_figures > 1)
            throw Fault(_at, FigureSlot.Length, "A second {n}", "a phrase says one figure");
        _at += FigureSlot.Length;
    }

    /// <summary>The first parenthesis before a place that is never closed, or null.</summary>
    private int? UnclosedBefore(int place)
    {
        var open = new Stack<int>();
        for (var i = 0; i < _end; i++)
        {
            if (_text[i] == '(')
                open.Push(i);
            else if (_text[i] == ')' && open.Count > 0)
                open.Pop();
        }

        int? first = null;
        foreach (var at in open)
            first = at < place ? at : first;
        return first;
    }

    private ExpressionFault Fault(string what, string advice) => Fault(_at, 1, what, advice);

    private static ExpressionFault Fault(int start, int length, string what, string advice) => new(Rules.BadPhrase, new TextSpan(start, length), what, advice);
}
