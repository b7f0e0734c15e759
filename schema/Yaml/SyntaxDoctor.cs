// From YamlDotNet's error to what the author did: the commonest slips by name.
using System;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;

namespace Formwork.Schema.Yaml;

/// <summary>Finds the mistake behind a syntax error.</summary>
internal static class SyntaxDoctor
{
    private const char FullWidthColon = '\uFF1A';

    /// <summary>Diagnoses a syntax error.</summary>
    /// <param name="text">The text that was read.</param>
    /// <param name="error">Where YamlDotNet gave up.</param>
    /// <param name="message">What it said.</param>
    /// <returns>The mistake.</returns>
    public static YamlFault Diagnose(string text, TextSpan error, string message)
    {
        var at = Math.Min(error.Start, Math.Max(0, text.Length - 1));
        var scan = StructureScan.Of(text);
        foreach (var fault in scan.Faults)
        {
            if (fault.MendAt <= Math.Max(error.End, at))
                return HalfFullWidth(text, fault) ?? fault;
        }

        var lines = new LineMap(text);
        var line = new TextLine(text, lines, lines.PositionOf(at).Line);
        return (AfterCloser(text, at, line, scan) ?? AtColon(text, at, lines, line) ?? AtLine(text, at, line, lines)
            ?? new YamlFault(Rules.InvalidYaml, new TextSpan(at, Math.Max(0, Math.Min(error.Length, line.End - at))), Clean(message)))
            .InRegionOf(scan, at);
    }

    /// <summary>The beginning of the outermost brackets around an offset, or the offset.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">The offset.</param>
    /// <returns>The offset to mend at.</returns>
    public static int OutermostAt(string text, int offset)
    {
        foreach (var region in StructureScan.Of(text).Regions)
        {
            if (region.Start <= offset && offset < region.End)
                return region.Start;
        }

        return offset;
    }

    private static YamlFault InRegionOf(this YamlFault fault, StructureScan scan, int offset)
    {
        foreach (var region in scan.Regions)
        {
            if (fault.Meant is null && region.Start < offset && offset < region.End)
                return new YamlFault(fault.Rule, fault.Span, fault.Arguments) { MendAt = region.Start };
        }

        return fault;
    }

    /// <summary>Text behind a closing bracket or quote: a slot at the beginning of an unquoted text, or a text that goes on behind its quotes.</summary>
    private static YamlFault? AfterCloser(string text, int at, TextLine line, StructureScan scan)
    {
        var before = at - 1;
        while (before >= line.Start && text[before] == ' ')
            before--;
        if (before < line.Start || at >= line.End)
            return null;
        if (text[at] is '}' or ']')
            return new YamlFault(Rules.InvalidYaml, new TextSpan(at, 1), $"this '{text[at]}' closes nothing");
        if (text[before] is '"' or '\'')
            return new YamlFault(Rules.TextAfterQuote, TextSpan.FromBounds(at, line.End));
        if (!scan.Closers.TryGetValue(before, out var opener) || opener < line.Start)
            return null;
        var value = text.Substring(opener, line.End - opener).TrimEnd();
        return new YamlFault(Rules.UnquotedSlot, new TextSpan(opener, value.Length), text[opener].ToString(), value)
        {
            Meant = scan.Regions.Exists(region => region.Start < opener && opener < region.End) ? null : Quoted(text, line, opener, opener + value.Length),
        };
    }

    /// <summary>A colon where none may stand.</summary>
    private static YamlFault? AtColon(string text, int at, LineMap lines, TextLine line)
    {
        if (at >= text.Length || text[at] != ':')
            return null;
        var first = line.FirstColon;
        if (first >= 0 && first < at)
        {
            if (Braces(text, first, line) is { } braces)
                return braces;
            var start = first + 1;
            for (var i = start; i < at; i++)
            {
                if (text[i] is ',' or '{' or '[' || (text[i] == ':' && text[i + 1] == ' '))
                    start = i + 1;
            }

            while (start < at && text[start] == ' ')
                start++;
            if (text[start] == '\uFF5B')
                return FullWidthBraces(text, start, line);
            if (EntryIn(text, start, at, line) is { } entry)
                return entry;
            var end = at;
            while (end < line.End && text[end] is not (',' or '}' or ']'))
                end++;
            return new YamlFault(Rules.SecondColon, new TextSpan(at, 1), text.Substring(start, end - start).Trim()) { Meant = Quoted(text, line, start, end) };
        }

        // The text of the lines above went on into this one: either they lack a colon, or this one is indented too deeply.
        for (var above = line.Number - 1; above >= 1; above--)
        {
            var previous = new TextLine(text, lines, above);
            if (previous.IsBlank)
                continue;
            return previous.FirstColon >= 0 ? null : MissingColon(text, previous, lines);
        }

        return null;
    }

    /// <summary>A value in braces that lacks the opening one, or has a full-width one instead.</summary>
    private static YamlFault? Braces(string text, int colon, TextLine line)
    {
        var start = colon + 1;
        while (start < line.End && text[start] == ' ')
            start++;
        var content = text.Substring(line.Start, line.End - line.Start);
        var at = start - line.Start;
        if (text[start] == '\uFF5B')
            return FullWidthBraces(text, start, line);
        var comment = content.IndexOf(" #", at, StringComparison.Ordinal);
        var end = (comment < 0 ? content : content.Substring(0, comment)).TrimEnd().Length;
        var (opened, closed) = (0, 0);
        for (var i = at; i < end; i++)
        {
            opened += content[i] == '{' ? 1 : 0;
            closed += content[i] == '}' ? 1 : 0;
        }

        return content[end - 1] == '}' && closed == opened + 1 && content[at] != '{'
            ? new YamlFault(Rules.NothingOpened, new TextSpan(line.Start + end - 1, 1), "}", "{") { Meant = content.Substring(0, at) + "{ " + content.Substring(at) }
            : null;
    }

    /// <summary>A full-width brace or bracket, with the line that it was meant to be.</summary>
    private static YamlFault FullWidthBraces(string text, int at, TextLine line)
    {
        var content = text.Substring(line.Start, line.End - line.Start);
        return new YamlFault(Rules.FullWidthBrace, new TextSpan(at, 1), text[at].ToString(), ((char)(text[at] - 0xFEE0)).ToString())
        {
            Meant = text[at] is '\uFF5B' or '\uFF5D' ? content.Replace('\uFF5B', '{').Replace('\uFF5D', '}') : content.Replace('\uFF3B', '[').Replace('\uFF3D', ']'),
        };
    }

    /// <summary>A full-width bracket that begins a value in braces, where a comma cuts the value off before the partner; null where there is none.</summary>
    /// <param name="text">The text that was read.</param>
    /// <param name="at">Where the value begins.</param>
    /// <param name="value">The value.</param>
    /// <returns>The mistake.</returns>
    public static YamlFault? CutBracket(string text, int at, string value)
    {
        if (value.Length == 0 || value[0] != '\uFF3B' || value.IndexOf('\uFF3D') >= 0)
            return null;
        var lines = new LineMap(text);
        var line = new TextLine(text, lines, lines.PositionOf(at).Line);
        return text.IndexOf('\uFF3D', at, line.End - at) >= 0 ? FullWidthBraces(text, at, line) : null;
    }

    /// <summary>The full-width partner on its line of a bracket that is never closed, or null.</summary>
    private static YamlFault? HalfFullWidth(string text, YamlFault fault)
    {
        if (fault.Rule != Rules.UnclosedBracket)
            return null;
        var lines = new LineMap(text);
        var line = new TextLine(text, lines, lines.PositionOf(fault.Span.Start).Line);
        var (opener, closer) = text[fault.Span.Start] == '{' ? ('\uFF5B', '\uFF5D') : ('\uFF3B', '\uFF3D');
        var at = text.IndexOf(closer, fault.Span.Start, line.End - fault.Span.Start);
        return at < 0 || fault.MendAt < line.Start || text.IndexOf(opener, line.Start, line.End - line.Start) >= 0 ? null : FullWidthBraces(text, at, line);
    }

    /// <summary>A further entry in braces that a missing or full-width comma makes part of a text.</summary>
    private static YamlFault? EntryIn(string text, int start, int colon, TextLine line)
    {
        var word = colon;
        while (word > start && (char.IsLetterOrDigit(text[word - 1]) || text[word - 1] == '_') && text[word - 1] < '\u0080')
            word--;
        var comma = word - 1;
        while (comma > start && text[comma] == ' ')
            comma--;
        if (word == colon || comma <= start || text.LastIndexOf('{', colon, colon - line.Start + 1) < 0)
            return null;
        var key = text.Substring(word, colon - word);
        var before = text.Substring(line.Start, comma + 1 - line.Start);
        var behind = ", " + text.Substring(word, line.End - word);
        if (text[comma] == '\uFF0C')
            return new YamlFault(Rules.FullWidthComma, new TextSpan(comma, 1)) { Meant = before.Substring(0, before.Length - 1) + behind };
        return text[word - 1] == ' ' && OutlineWords.IsWord(key) ? new YamlFault(Rules.MissingComma, new TextSpan(word, key.Length), key) { Meant = before + behind } : null;
    }

    /// <summary>A line that is no key and value, or one that is indented like no other.</summary>
    private static YamlFault? AtLine(string text, int at, TextLine line, LineMap lines)
    {
        if (line.IsBlank)
            return null;
        if (line.FirstColon < 0 && text[line.First] != '-' && MissingColon(text, line, lines) is { } missing)
            return missing;
        if (at <= line.First || (at < text.Length && text[at] == ':'))
            return lines.Count > 1 && line.FirstColon >= 0 ? IndentationDoctor.Diagnose(text, lines, line) : null;
        return at < line.End && text[at] is '@' or '`' or '%'
            ? new YamlFault(Rules.InvalidYaml, new TextSpan(at, 1), $"a text cannot begin with '{text[at]}': put it in quotes")
            : null;
    }

    /// <summary>What is wrong with a line that is no key and value.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="lines">The lines of the text.</param>
    /// <returns>The mistake, with the line that was meant where that is certain.</returns>
    public static YamlFault MissingColon(string text, TextLine line, LineMap lines)
    {
        var content = text.Substring(line.Start, line.End - line.Start);
        for (var i = line.First; i < line.End; i++)
        {
            // Taken apart only where it is said: a long line would be copied once for each of its characters.
            if (text[i] == FullWidthColon || (text[i] == ':' && i > line.First))
            {
                var key = text.Substring(line.First, i - line.First);
                var rest = content.Substring(i + 1 - line.Start);
                var meant = content.Substring(0, i - line.Start) + ": " + rest;
                return text[i] == FullWidthColon
                    ? new YamlFault(Rules.FullWidthColon, new TextSpan(i, 1), key) { Meant = meant }
                    : new YamlFault(Rules.MissingSpace, new TextSpan(i, 1), key, rest.Trim()) { Meant = meant };
            }

            if (text[i] is ' ' or '"' or '\'' or '{' or '[')
                break;
        }

        if (text[line.First] == '-' && line.First + 1 < line.End && text[line.First + 1] != '-')
        {
            var item = text.Substring(line.First + 1, line.End - line.First - 1);
            return new YamlFault(Rules.MissingSpaceAfterDash, new TextSpan(line.First, 1), item.Trim()) { Meant = content.Substring(0, line.Indentation) + "- " + item };
        }

        // A word that can be a key, alone or before something else, lacks its colon.
        var word = line.First;
        while (word < line.End && (char.IsLetterOrDigit(text[word]) || text[word] == '_'))
            word++;
        var first = text.Substring(line.First, word - line.First);
        var behind = text.Substring(word, line.End - word);
        var comment = behind.IndexOf(" #", StringComparison.Ordinal);
        var value = (comment < 0 ? behind : behind.Substring(0, comment)).Trim();
        if (first.Length > 0 && char.IsLetter(first[0]) && (behind.Length == 0 || behind[0] == ' ') && (value.Length == 0 || first[0] is >= 'a' and <= 'z'))
        {
            var mended = value.Length == 0 ? first + ":" : $"{first}: {value}";
            return new YamlFault(Rules.MissingColon, TextSpan.FromBounds(line.First, word), mended) { Meant = content.Substring(0, line.Indentation) + mended };
        }

        return new YamlFault(Rules.InvalidYaml, TextSpan.FromBounds(line.First, line.End), "a key, a colon and a space are missing before this text");
    }

    /// <summary>The line with a stretch of it in quotes.</summary>
    private static string Quoted(string text, TextLine line, int start, int end)
    {
        while (start < end && text[start] == ' ')
            start++;
        while (end > start && text[end - 1] == ' ')
            end--;
        return text.Substring(line.Start, start - line.Start) + "'" + text.Substring(start, end - start).Replace("'", "''") + "'" + text.Substring(end, line.End - end);
    }

    private static string Clean(string message) => message.TrimEnd('.').Replace("\r", "").Replace('\n', ' ');
}
