using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;

namespace Formwork.Schema.Yaml;

/// <summary>
/// Finds what YamlDotNet lets through or reports in the wrong place: forbidden characters, blanks that are none to
/// YAML, tabs, marks of documents. Each is reported, and its line read as it was meant.
/// </summary>
internal sealed class LineChecks(SourceLines lines, FindingBag findings)
{
    private const int MostLinesAbove = 1_000;

    private static readonly int[] s_tabWidths = [8, 4, 2];

    public void Mend()
    {
        for (var i = 0; i < lines.Count; i++)
            TakeOutForbidden(i);
        MendWideBlanks();
        MendTabs();
        MendDocuments();
    }

    /// <summary>Takes out forbidden characters: a key without them is still the key that others name.</summary>
    private void TakeOutForbidden(int line)
    {
        var text = lines[line];
        StringBuilder? clean = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsForbidden(text, i))
            {
                clean?.Append(text[i]);
                continue;
            }

            clean ??= new StringBuilder(text, 0, i, text.Length);
            if (text[i] == '\uFFFD')
                Report(Rules.NotUtf8, line, i);
            else
                Report(Rules.ForbiddenCharacter, line, i, Code(text[i]));
        }

        if (clean is not null)
            lines[line] = clean.ToString();
    }

    private static bool IsForbidden(string text, int index)
    {
        var character = text[index];
        if (char.IsHighSurrogate(character))
            return index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1]);
        if (char.IsLowSurrogate(character))
            return index == 0 || !char.IsHighSurrogate(text[index - 1]);
        return character is (< ' ' and not '\t') or (>= '\u007F' and < '\u00A0') or '\uFEFF' or >= '\uFFFD';
    }

    /// <summary>Writes spaces for blanks that only look like one; reports the first of each line.</summary>
    private void MendWideBlanks()
    {
        var reported = -2;
        for (var i = 0; i < lines.Count; i++)
        {
            var content = lines[i];
            var first = 0;
            while (first < content.Length && (content[first] is ' ' or '\t' || IsWide(content[first])))
                first++;
            var at = FirstWide(content, first);
            if (at < 0)
                continue;

            // Lines in a row are one mistake: they were pasted together.
            if (reported == i - 1 && at < first)
                findings.MarkDamage(lines.Original(i, at, 1));
            else
                Report(Rules.WideBlank, i, at, Code(content[at]));
            reported = i;
            var spaced = content.Select((character, column) => !IsWide(character) ? character.ToString()
                : column < first ? character == '\u3000' ? "  " : " "
                : content[column - 1] is ':' or '-' ? " " : character.ToString());
            lines[i] = string.Concat(spaced);
            lines.Suspect(i);
        }
    }

    private static bool IsWide(char character) =>
        character > '\u007F' && char.GetUnicodeCategory(character) == UnicodeCategory.SpaceSeparator;

    /// <summary>The first wide blank before the text of a line, or behind its colon or dash, or -1.</summary>
    private static int FirstWide(string content, int first)
    {
        if (first == content.Length || content[first] == '#')
            return -1;
        for (var i = 0; i < content.Length; i++)
        {
            if (i >= first && content[i] is '"' or '\'' or '#')
                return -1;
            if (IsWide(content[i]) && (i < first || content[i - 1] == ':' || (i == first + 1 && content[first] == '-')))
                return i;
        }

        return -1;
    }

    /// <summary>Reports the first of the lines in a row that tabs indent, and indents them all with blanks.</summary>
    private void MendTabs()
    {
        var meant = new Dictionary<string, int>(StringComparer.Ordinal);
        var before = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            var blanks = lines[i].Substring(0, SourceLines.FirstOf(lines[i]));
            var tab = blanks.IndexOf('\t');
            if (lines.IndentationOf(i) < 0)
            {
                // A line of nothing but blanks, and a comment, may be indented as one likes.
                if (tab >= 0)
                    lines.Indent(i, 0);
                continue;
            }

            if (tab < 0)
                meant.Clear();
            else
            {
                if (meant.Count == 0)
                    Report(Rules.TabIndentation, i, tab);
                if (!meant.TryGetValue(blanks, out var indentation))
                    meant[blanks] = indentation = Meant(before, blanks);
                lines.Indent(i, indentation);
                lines.Suspect(i);
            }

            before = i;
        }
    }

    /// <summary>What tabs were meant as: deeper than the key above, or as far as they reach in an editor.</summary>
    private int Meant(int before, string blanks)
    {
        if (before < 0)
            return 0;
        var above = lines.IndentationOf(before);
        if (lines[before].TrimEnd().EndsWith(":", StringComparison.Ordinal))
            return above + 2;
        var levels = new List<int>();
        for (var i = before; i >= 0 && before - i < MostLinesAbove && !levels.Contains(0); i--)
        {
            if (lines.IndentationOf(i) is >= 0 and var indentation && !levels.Exists(level => level <= indentation))
                levels.Add(indentation);
        }

        var reached = s_tabWidths.Select(width => Width(blanks, width)).ToList();
        return reached.Contains(above) ? above : reached.Where(levels.Contains).DefaultIfEmpty(above).First();
    }

    private static int Width(string blanks, int tab) =>
        blanks.Aggregate(0, (column, blank) => blank == '\t' ? column - (column % tab) + tab : column + 1);

    /// <summary>Takes out '---' and '...' between lines of the template, directives and complex keys.</summary>
    private void MendDocuments()
    {
        var last = lines.Count - 1;
        while (last >= 0 && (lines.IndentationOf(last) < 0 || IsMark(lines[last], '.')))
            last--;
        var begun = false;
        var mark = -1;
        var keys = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Count; i++)
        {
            var content = lines[i];
            if (lines.IndentationOf(i) is not (>= 0 and var first))
                continue;
            if (content[first] == '?' && content.Length > first + 1 && content[first + 1] == ' ')
            {
                Refuse(i, first, "Complex keys");
                lines[i] = content.Substring(0, first) + content.Substring(first + 2).TrimStart();
                begun = true;
            }
            else if (content[0] == '%')
            {
                Refuse(i, 0, "Directives");
                lines[i] = "";
            }
            else if (IsMark(content, '-') || IsMark(content, '.'))
            {
                // One mark before the template and one behind it are YAML's own.
                if (begun ? i <= last : content[0] == '.')
                {
                    findings.ReportDamage(Rules.SeveralDocuments, lines.Original(i, 0, 3), content.Substring(0, 3));
                    mark = i;
                }

                if (content.Substring(3).Trim() is not { Length: > 0 } rest || rest[0] == '#')
                    lines[i] = "";
            }
            else
            {
                begun = true;
                if (first > 0 || content.IndexOf(':') is not (> 0 and var colon))
                    continue;

                // Keys that return behind a mark: another template begins there, not the rest of this one.
                if (mark < 0)
                    keys.Add(content.Substring(0, colon));
                else if (keys.Contains(content.Substring(0, colon)))
                {
                    lines.BlankFrom(mark);
                    return;
                }
            }
        }
    }

    private static bool IsMark(string content, char sign) =>
        (content + " ").StartsWith(new string(sign, 3), StringComparison.Ordinal) && (content + " ")[3] is ' ' or '\t';

    private void Refuse(int line, int column, string feature)
    {
        var sign = $"'{lines[line][column]}'";
        var advice = $"; a text that begins with {sign} belongs in quotes";
        Report(Rules.NotInTheLanguage, line, column, $"{feature} ({sign}) are", advice);
    }

    private void Report(Rule rule, int line, int column, params string[] arguments) =>
        findings.ReportDamage(rule, lines.Original(line, column, 1), arguments);

    private static string Code(char character) => ((int)character).ToString("X4", CultureInfo.InvariantCulture);
}
