// An example on a page of docs/diagnostics, made a whole template.
using System;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Formwork.Schema.Text;

namespace Formwork.Schema.Tests.Diagnostics;

/// <summary>An example: what it leaves out is put around it.</summary>
/// <param name="Template">The whole template.</param>
/// <param name="LinesBefore">How many lines were put before the example.</param>
/// <param name="Indentation">How far its lines were moved to the right.</param>
internal sealed record PageExample(string Template, int LinesBefore, int Indentation)
{
    /// <summary>What every template has; an example leaves out what is not its subject.</summary>
    private static readonly string[] s_head = ["formwork: 1", "template: museum_report", "revision: \"2024\"", "title: Report of the museum", "language: en"];

    private const string Sections = "sections:\n  visits:\n    label: Visits\n";

    /// <summary>Puts around an example what it leaves out: a table stands in a section, a template has its first lines and a section.</summary>
    public static PageExample Complete(string example)
    {
        var before = string.Concat(s_head.Where(line => !Has(example, line[..line.IndexOf(':', StringComparison.Ordinal)])).Select(line => line + "\n"));
        var indentation = 0;
        if (Regex.IsMatch(example, "^(columns|rows|bands):"))
        {
            indentation = 6;
            before += Sections + "    table:\n";
            example = Regex.Replace(example, "^(?=.)", new string(' ', indentation), RegexOptions.Multiline);
        }

        var after = Has(before + example, "sections") ? "" : $"{Sections}    text: {{ required: true }}\n";
        return new PageExample(before + example + after, before.Count(character => character == '\n'), indentation);
    }

    /// <summary>How a page says where something is reported, in lines and columns of the example as it is printed.</summary>
    public string Describe(Place place)
    {
        var (line, column) = (place.Start.Line - LinesBefore, place.Start.Column - Indentation);
        if (line < 1)
            return DiagnosticPage.PlaceMark + "the beginning of the file.";
        var text = new SourceText(Template, "").Text.Substring(place.Span.Start, place.Span.Length);
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        var marked = end < 0 ? text : text[..end].TrimEnd() + " …";
        var quoted = marked.Length == 0 || marked.Any(IsUnseen) ? "" : $": `{marked}`";
        return string.Create(CultureInfo.InvariantCulture, $"{DiagnosticPage.PlaceMark}line {line}, column {column}{quoted}");
    }

    /// <summary>Whether a page had better not repeat a character: it would not be seen, or end the quotation.</summary>
    private static bool IsUnseen(char character) => character == '`' || char.IsControl(character) || char.GetUnicodeCategory(character) == UnicodeCategory.Format;

    private static bool Has(string example, string key) => Regex.IsMatch(example, $"^{key}:", RegexOptions.Multiline);
}
