using System;
using System.Text;
using Formwork.Dynamic;

namespace Formwork.Tool;

/// <summary>Writes mistakes in a template as text.</summary>
internal static class DiagnosticText
{
    /// <summary>Writes the mistakes to standard output.</summary>
    public static void Write(ToolHost host, SourceTemplate template) => host.Write(Write(template, host.OutputStyle, host.OutputWidth));

    /// <summary>Writes mistakes.</summary>
    public static string Write(SourceTemplate template, Style style, int? width)
    {
        var text = new StringBuilder();
        foreach (var mistake in template.Diagnostics)
        {
            Append(text, template.File.Path, mistake, style);
            if (width is { } columns)
                Append(text, SourceLine.Of(template.File.Text, mistake.Place, columns), style);
        }

        return text.ToString();
    }

    // The same line as TemplateDiagnostic.ToString(path), with the severity coloured.
    private static void Append(StringBuilder text, string path, TemplateDiagnostic mistake, Style style)
    {
        var line = PlainText.OneLine(mistake.ToString(path));
        var (word, paint) = mistake.Severity == Severity.Error ? ("error", (Func<string, string>)style.Error) : ("warning", style.Warning);
        var mark = $": {word} {mistake.Id}: ";
        var at = line.IndexOf(mark, StringComparison.Ordinal);
        text.Append(style.Head(line[..(at + 2)])).Append(paint($"{word} {mistake.Id}")).Append(line.AsSpan(at + mark.Length - 2)).Append('\n');
    }

    private static void Append(StringBuilder text, SourceLine line, Style style)
    {
        text.Append(style.Faint(line.Gutter)).Append(line.Text).Append('\n');
        text.Append(style.Faint(line.BlankGutter)).Append(line.Indent).Append(style.Mark(line.Caret)).Append('\n');
    }
}
