using System;
using System.Text.RegularExpressions;
using Formwork.Schema.Text;

namespace Formwork.Schema.Model.Building;

/// <summary>Reads through a regular expression and stops at what a matcher without backtracking does not
/// take.</summary>
internal sealed class RegexCheck
{
    /// <summary>How often something may be repeated, repetitions within repetitions multiplied: each becomes a state of
    /// the matcher.</summary>
    private const int RepetitionLimit = 1000;

    private const int LengthLimit = 1000;

    private readonly string _text;
    private int _at;

    private RegexCheck(string text) => _text = text;

    /// <summary>Finds the first mistake of a regular expression.</summary>
    public static (int Start, int Length, string What)? Find(string text)
    {
        if (text.Length > LengthLimit)
            return (0, text.Length, $"it has more than {Number.Text(LengthLimit)} characters");
        try
        {
            var check = new RegexCheck(text);
            check.Alternatives(1);
            if (check._at < text.Length)
                throw new Fault(check._at, 1, "this ')' closes nothing");
        }
        catch (Fault fault)
        {
            return (fault.Start, fault.Length, fault.Message);
        }

        // What is left are details, such as the name of a class of characters; the framework's own words are another
        // language's.
        try
        {
            _ = new Regex(text, RegexOptions.CultureInvariant);
            return null;
        }
        catch (ArgumentException)
        {
            return (0, text.Length, "a range in it, such as [a-z] or {1,2}, runs backwards, or a class \\p{…} is unknown");
        }
    }

    private void Alternatives(int repeated)
    {
        while (_at < _text.Length && _text[_at] != ')')
        {
            if (_text[_at] == '|')
                _at++;
            else
                Repeated(repeated);
        }
    }

    private void Repeated(int repeated)
    {
        var start = _at;
        if (Quantifier() is not null)
            throw new Fault(start, _at - start, "there is nothing before it to repeat");
        Atom(repeated);
        var quantifier = _at;
        if (Quantifier() is not { } most)
            return;
        if (most > RepetitionLimit / repeated)
            throw new Fault(quantifier, _at - quantifier, $"more than {Number.Text(RepetitionLimit)} repetitions are not counted; use * or +");
        var next = _at;
        if (Quantifier() is not null)
            throw new Fault(next, _at - next, "a repetition cannot be repeated again");

        // Once more, with all that is repeated inside it.
        if (most <= 1)
            return;
        var end = _at;
        _at = start;
        Atom(repeated * most);
        _at = end;
    }

    private void Atom(int repeated)
    {
        switch (_text[_at])
        {
            case '(':
                Group(repeated);
                break;
            case '[':
                Characters();
                break;
            case '\\':
                Escape();
                break;
            default:
                _at++;
                break;
        }
    }

    private void Group(int repeated)
    {
        var start = _at++;
        if (_at < _text.Length && _text[_at] == '?')
            Kind(start);
        Alternatives(repeated);
        if (_at == _text.Length)
            throw new Fault(start, 1, "this '(' is never closed");
        _at++;
    }

    /// <summary>What stands between <c>(?</c> and the inside of a group.</summary>
    private void Kind(int start)
    {
        foreach (var kind in new[] { "?=", "?!", "?<=", "?<!", "?>", "?(" })
        {
            if (string.CompareOrdinal(_text, _at, kind, 0, kind.Length) == 0)
                throw new Fault(start, kind.Length + 1, $"'({kind}' needs a matcher that goes back, which can take hours; say it in another way");
        }

        var end = _text.IndexOfAny([':', '>', '\'', ')'], Math.Min(_at + 2, _text.Length));
        if (_at + 1 < _text.Length && _text[_at + 1] == ':')
            end = _at + 1;
        if (end < 0)
            throw new Fault(start, 1, "this '(' is never closed");
        var head = _text.Substring(_at, end - _at);
        var isName = head.Length > 1 && head[1] is '<' or '\'';
        if (head.IndexOf('-') >= 0 && isName)
            throw new Fault(start, end + 1 - start, "groups that are counted need a matcher that goes back; say it in another way");
        if (head.IndexOf('x') >= 0 && !isName)
            throw new Fault(start, end + 1 - start, "the option x would leave out blanks; write the expression without them");
        _at = _text[end] == ')' ? end : end + 1;
    }

    private void Characters()
    {
        var start = _at++;
        if (_at < _text.Length && _text[_at] == '^')
            _at++;
        for (var first = _at; _at < _text.Length && (_text[_at] != ']' || _at == first); _at++)
        {
            if (_text[_at] == '\\')
                _at++;
            else if (_text[_at] == '[' && _text[_at - 1] == '-' && _at - 1 > first)
            {
                Characters();
                _at--;
            }
        }

        if (_at >= _text.Length)
            throw new Fault(start, 1, "this '[' is never closed");
        _at++;
    }

    private void Escape()
    {
        var start = _at++;
        if (_at == _text.Length)
            throw new Fault(start, 1, "nothing stands behind this '\\'");
        if (_text[_at] is (>= '1' and <= '9') or 'k')
            throw new Fault(start, 2, "what a group has matched cannot be asked for again; say it in another way");
        if (_text[_at] == 'G')
            throw new Fault(start, 2, "'\\G' has no meaning here, since the whole text must match");
        var hasBraces = _text[_at++] is 'p' or 'P' && _at < _text.Length && _text[_at] == '{';
        if (hasBraces)
            _at = _text.IndexOf('}', _at) is >= 0 and var end ? end + 1 : throw new Fault(start, 2, "a class of characters is written \\p{L}");
    }

    /// <summary>Reads a repetition: how often something is repeated at most, 1 where no number says so.</summary>
    private int? Quantifier()
    {
        if (_at == _text.Length)
            return null;
        var most = 1;
        if (_text[_at] is '*' or '+' or '?')
            _at++;
        else
        {
            var match = Regex.Match(_text.Substring(_at), "^\\{([0-9]+)(,[0-9]*)?\\}", RegexOptions.CultureInvariant);
            if (!match.Success)
                return null;
            _at += match.Length;
            var number = match.Groups[2].Length > 1 ? match.Groups[2].Value.Substring(1) : match.Groups[1].Value;
            most = Number.TryRead(number, out int value) ? Math.Max(1, value) : int.MaxValue;
        }

        if (_at < _text.Length && _text[_at] == '?')
            _at++;
        return most;
    }

    private sealed class Fault(int start, int length, string what) : Exception(what)
    {
        public int Start => start;

        public int Length => length;
    }
}
