using System;
using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;

namespace Formwork.Schema.Yaml;

/// <summary>A syntax error with its diagnosis. Only the reader sees it, which mends the text and reads again.</summary>
internal sealed class YamlFault(Rule rule, TextSpan span, params string[] arguments) : Exception(rule.Title)
{
    public Rule Rule => rule;

    /// <summary>Where it is, in the text as it was read.</summary>
    public TextSpan Span => span;

    public string[] Arguments => arguments;

    /// <summary>The offset whose block is left out: the place itself, or the brackets or quotes around it.</summary>
    public int MendAt { get; init; } = span.Start;

    /// <summary>What the author certainly meant the line to be, or null.</summary>
    public string? Meant { get; init; }

    /// <summary>A fault of a line as one of the text that the line begins in.</summary>
    public YamlFault At(int start) =>
        new(rule, new TextSpan(start + span.Start, span.Length), arguments) { Meant = Meant };
}

/// <summary>Finds the mistake behind a syntax error of YamlDotNet: the commonest slips by name.</summary>
internal sealed class SyntaxDoctor
{
    private const char FullWidthColon = '\uFF1A';

    private readonly StructureScan _scan;
    private readonly SourceLines _lines;
    private readonly int _index;

    /// <summary>The line of the error, and the offset at which it begins. All other places are columns of it.</summary>
    private readonly string _content;
    private readonly int _start;
    private readonly int _at;
    private readonly int _first;
    private readonly int _colon;

    private SyntaxDoctor(SourceLines lines, StructureScan scan, int offset)
    {
        (_lines, _scan, _index) = (lines, scan, lines.LineOf(offset));
        (_content, _start) = (lines[_index], lines.StartOf(_index));
        _at = offset - _start;
        _first = SourceLines.FirstOf(_content);
        _colon = SourceLines.ColonOf(_content, _first);
    }

    private char Current => _at < _content.Length ? _content[_at] : '\0';

    /// <summary>Diagnoses a syntax error in the current text.</summary>
    public static YamlFault Diagnose(SourceLines lines, TextSpan error, string message)
    {
        var at = Math.Min(error.Start, Math.Max(0, lines.Current.Length - 1));
        var scan = StructureScan.Of(lines.Current);
        if (scan.Faults.Find(fault => fault.MendAt <= Math.Max(error.End, at)) is { } unclosed)
            return new SyntaxDoctor(lines, scan, unclosed.Span.Start).HalfFullWidth(unclosed) ?? unclosed;
        var doctor = new SyntaxDoctor(lines, scan, at);
        var fault = doctor.AfterCloser() ?? doctor.AtColon() ?? doctor.AtLine()
            ?? doctor.Invalid(doctor._at, error.Length, message.TrimEnd('.').Replace("\r", "").Replace('\n', ' '));
        return fault.Meant is null && scan.OutermostAt(at) is var outermost && outermost < at
            ? new YamlFault(fault.Rule, fault.Span, fault.Arguments) { MendAt = outermost }
            : fault;
    }

    /// <summary>A full-width bracket that begins a value in braces and loses its partner to a comma, or null.</summary>
    public static YamlFault? CutBracket(SourceLines lines, int at, string value)
    {
        if (value.Length == 0 || value[0] != '\uFF3B' || value.IndexOf('\uFF3D') >= 0)
            return null;
        var doctor = new SyntaxDoctor(lines, StructureScan.Of(""), at);
        return doctor._content.IndexOf('\uFF3D', doctor._at) >= 0 ? doctor.FullWidthBraces(doctor._at) : null;
    }

    /// <summary>What is wrong with a line that is no key and value; its places are columns.</summary>
    public static YamlFault MissingColon(string content)
    {
        var first = SourceLines.FirstOf(content);
        var key = content.IndexOfAny([' ', '"', '\'', '{', '[', ':', FullWidthColon], first);
        if (key >= 0 && (content[key] == FullWidthColon || (content[key] == ':' && key > first)))
        {
            var behind = content.Substring(key + 1);
            var (name, meant) = (content.Substring(first, key - first), content.Substring(0, key) + ": " + behind);
            return content[key] == ':'
                ? new YamlFault(Rules.MissingSpace, new TextSpan(key, 1), name, behind.Trim()) { Meant = meant }
                : new YamlFault(Rules.FullWidthColon, new TextSpan(key, 1), name) { Meant = meant };
        }

        if (content[first] == '-' && first + 1 < content.Length && content[first + 1] != '-')
        {
            var (item, meant) = (content.Substring(first + 1), content.Insert(first + 1, " "));
            return new YamlFault(Rules.MissingSpaceAfterDash, new TextSpan(first, 1), item.Trim()) { Meant = meant };
        }

        // A word that can be a key, alone or before something else, lacks its colon.
        var end = first;
        while (end < content.Length && (char.IsLetterOrDigit(content[end]) || content[end] == '_'))
            end++;
        var value = WithoutComment(content.Substring(end), 0).Trim();
        var isWord = end > first && char.IsLetter(content[first]) && (end == content.Length || content[end] == ' ');
        if (isWord && (value.Length == 0 || content[first] is >= 'a' and <= 'z'))
        {
            var mended = content.Substring(first, end - first) + (value.Length == 0 ? ":" : ": " + value);
            var meant = content.Substring(0, first) + mended;
            return new YamlFault(Rules.MissingColon, TextSpan.FromBounds(first, end), mended) { Meant = meant };
        }

        var rest = TextSpan.FromBounds(first, content.Length);
        return new YamlFault(Rules.InvalidYaml, rest, "a key, a colon and a space are missing before this text");
    }

    /// <summary>A line up to the comment that begins behind a column.</summary>
    public static string WithoutComment(string content, int from)
    {
        var comment = content.IndexOf(" #", from, StringComparison.Ordinal);
        return (comment < 0 ? content : content.Substring(0, comment)).TrimEnd();
    }

    private YamlFault Fault(Rule rule, int column, int length, string? meant, params string[] arguments) =>
        new(rule, new TextSpan(_start + column, Math.Max(0, length)), arguments) { Meant = meant };

    private YamlFault Invalid(int column, int length, string what) =>
        Fault(Rules.InvalidYaml, column, Math.Min(length, _content.Length - column), null, what);

    /// <summary>Text behind a closing bracket or quote: an unquoted text with a slot, or one that goes on.</summary>
    private YamlFault? AfterCloser()
    {
        var before = _at < _content.Length ? _at - 1 : -1;
        while (before >= 0 && _content[before] == ' ')
            before--;
        if (before < 0)
            return null;
        if (Current is '}' or ']')
            return Invalid(_at, 1, $"this '{Current}' closes nothing");
        if (_content[before] is '"' or '\'')
            return Fault(Rules.TextAfterQuote, _at, _content.Length - _at, null);
        if (!_scan.Closers.TryGetValue(_start + before, out var offset) || offset < _start)
            return null;
        var opener = offset - _start;
        var value = _content.Substring(opener).TrimEnd();
        var meant = _scan.OutermostAt(offset) < offset ? null : Quoted(opener, opener + value.Length);
        return Fault(Rules.UnquotedSlot, opener, value.Length, meant, _content[opener].ToString(), value);
    }

    /// <summary>A colon where none may stand.</summary>
    private YamlFault? AtColon()
    {
        if (Current != ':')
            return null;
        if (_colon < 0 || _colon >= _at)
        {
            // The text of the lines above went on into this one: they lack a colon.
            var above = _index - 1;
            while (above >= 0 && _lines.IndentationOf(above) < 0)
                above--;
            var isKey = above < 0 || SourceLines.ColonOf(_lines[above], 0) >= 0;
            return isKey ? null : MissingColon(_lines[above]).At(_lines.StartOf(above));
        }

        if (OpeningBrace() is { } brace)
            return brace;
        var start = _colon + 1;
        for (var i = start; i < _at; i++)
        {
            if (_content[i] is ',' or '{' or '[' || (_content[i] == ':' && _content[i + 1] == ' '))
                start = i + 1;
        }

        while (start < _at && _content[start] == ' ')
            start++;
        if (_content[start] == '\uFF5B')
            return FullWidthBraces(start);
        if (Entry(start) is { } entry)
            return entry;
        var end = _content.IndexOfAny([',', '}', ']'], _at);
        end = end < 0 ? _content.Length : end;
        return Fault(Rules.SecondColon, _at, 1, Quoted(start, end), _content.Substring(start, end - start).Trim());
    }

    /// <summary>A value in braces that lacks the opening one, or has a full-width one instead.</summary>
    private YamlFault? OpeningBrace()
    {
        var start = _colon + 1;
        while (start < _content.Length && _content[start] == ' ')
            start++;
        if (_content[start] == '\uFF5B')
            return FullWidthBraces(start);
        var value = WithoutComment(_content.Substring(start), 0);
        if (value.Length == 0)
            return null;
        var depth = value.Count(sign => sign == '{') - value.Count(sign => sign == '}');
        return depth == -1 && value[0] != '{' && value[value.Length - 1] == '}'
            ? Fault(Rules.NothingOpened, start + value.Length - 1, 1, _content.Insert(start, "{ "), "}", "{")
            : null;
    }

    /// <summary>A full-width brace or bracket, with the line that it was meant to be.</summary>
    private YamlFault FullWidthBraces(int column)
    {
        var sign = _content[column];
        var meant = sign is '\uFF5B' or '\uFF5D'
            ? _content.Replace('\uFF5B', '{').Replace('\uFF5D', '}')
            : _content.Replace('\uFF3B', '[').Replace('\uFF3D', ']');
        return Fault(Rules.FullWidthBrace, column, 1, meant, sign.ToString(), ((char)(sign - 0xFEE0)).ToString());
    }

    /// <summary>The full-width partner on its line of a bracket that is never closed, or null.</summary>
    private YamlFault? HalfFullWidth(YamlFault fault)
    {
        if (fault.Rule != Rules.UnclosedBracket || fault.MendAt < _start)
            return null;
        var (opener, closer) = Current == '{' ? ('\uFF5B', '\uFF5D') : ('\uFF3B', '\uFF3D');
        var at = _content.IndexOf(closer, _at);
        return at < 0 || _content.IndexOf(opener) >= 0 ? null : FullWidthBraces(at);
    }

    /// <summary>A further entry in braces that a missing or full-width comma makes part of a text.</summary>
    private YamlFault? Entry(int start)
    {
        var word = _at;
        while (word > start && IsPart(_content[word - 1]))
            word--;
        var comma = word - 1;
        while (comma > start && _content[comma] == ' ')
            comma--;
        if (word == _at || comma <= start || _content.LastIndexOf('{', _at) < 0)
            return null;
        var key = _content.Substring(word, _at - word);
        var behind = ", " + _content.Substring(word);
        if (_content[comma] == '\uFF0C')
            return Fault(Rules.FullWidthComma, comma, 1, _content.Substring(0, comma) + behind);
        return comma < word - 1 && OutlineWords.IsWord(key)
            ? Fault(Rules.MissingComma, word, key.Length, _content.Substring(0, comma + 1) + behind, key)
            : null;

        static bool IsPart(char sign) => sign == '_' || (sign < '\u0080' && char.IsLetterOrDigit(sign));
    }

    /// <summary>A line that is no key and value, or one that is indented like no other.</summary>
    private YamlFault? AtLine()
    {
        if (_lines.IndentationOf(_index) < 0)
            return null;
        if (_colon < 0 && _content[_first] != '-')
            return MissingColon(_content).At(_start);
        if (_at <= _first || Current == ':')
        {
            var advice = ": give it the same indentation as its neighbours";
            var spaces = OutlineDoctor.Spaces(_first);
            return _colon < 0 ? null : Fault(Rules.BadIndentation, _first, _colon - _first, null, spaces, advice);
        }

        var isSign = Current is '@' or '`' or '%';
        return isSign ? Invalid(_at, 1, $"a text cannot begin with '{Current}': put it in quotes") : null;
    }

    /// <summary>The line with a stretch of it in quotes.</summary>
    private string Quoted(int start, int end)
    {
        while (start < end && _content[start] == ' ')
            start++;
        while (end > start && _content[end - 1] == ' ')
            end--;
        var quoted = "'" + _content.Substring(start, end - start).Replace("'", "''") + "'";
        return _content.Substring(0, start) + quoted + _content.Substring(end);
    }
}
