// What holds for any report that is written as text and read back: nothing of it is lost without a word.
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Formwork.Generated;

namespace Formwork.Testing;

/// <summary>The law of texts.</summary>
public static class TextLaw
{
    /// <summary>What is another after a report was written as text and read back.</summary>
    /// <param name="probe">The verbs of its type.</param>
    /// <param name="content">Its content.</param>
    /// <returns>What kind of thing, and which, one for each.</returns>
    public static List<(string Kind, string What)> Lost(IReportProbe probe, ReportContent content)
    {
        ArgumentNullException.ThrowIfNull(probe);
        ArgumentNullException.ThrowIfNull(content);
        var text = probe.FromContent(content).ToText();
        var (report, findings) = probe.ReadText(text);
        var read = GeneratedReports.ContentOf(report);
        var template = probe.Template;
        var lost = new List<(string Kind, string What)>();
        var before = content.Form.Cells.Zip(content.Cells).Where(pair => !pair.Second.IsBlank).ToDictionary(pair => pair.First.Path, pair => pair.Second);
        var after = read.Form.Cells.Zip(read.Cells).Where(pair => !pair.Second.IsBlank).ToDictionary(pair => pair.First.Path, pair => pair.Second);
        foreach (var path in before.Keys.Union(after.Keys))
        {
            var (a, b) = (before.GetValueOrDefault(path), after.GetValueOrDefault(path));
            if (a != b)
                Add("cell", path[..path.IndexOf('.')], $"{path} {a} -> {b}");
        }

        for (var i = 0; i < template.Lists.Length; i++)
        {
            if (!content.Form.GetItems(i).SequenceEqual(read.Form.GetItems(i)))
                Add("items", null, $"[{string.Join('|', content.Form.GetItems(i))}] -> [{string.Join('|', read.Form.GetItems(i))}]");
        }

        for (var i = 0; i < template.Sections.Length; i++)
        {
            var path = template.Sections[i].Path;
            if (Lines(content.Texts[i]) != Lines(read.Texts[i]))
                Add("text", path, $"{path} {content.Texts[i]} -> {read.Texts[i]}");
            var (a, b) = (Notes(content.Notes[i]), Notes(read.Notes[i]));
            if (a != b)
                Add("notes", path, $"{path} {a} -> {b}");
        }

        for (var i = 0; i < template.Facts.Length; i++)
        {
            var isPrinted = Printed(template, content).Any(pattern => pattern.Contains("{" + template.Facts[i].Key + "}", StringComparison.Ordinal));
            if (isPrinted && content.Facts[i] != read.Facts[i])
                Add("fact", "facts", $"{template.Facts[i].Key} {content.Facts[i]} -> {read.Facts[i]}");
        }

        if (Lines(content.Preamble) != Lines(read.Preamble))
            Add("preamble", null, $"{content.Preamble} -> {read.Preamble}");
        foreach (var finding in findings)
            lost.Add(("finding " + finding.Rule, finding.Section + " " + finding.Message));
        return lost;

        void Add(string kind, string? section, string what)
        {
            var isTold = findings.Any(finding => finding.Section is null || finding.Section == section || finding.Section.StartsWith(section + ".", StringComparison.Ordinal));
            lost.Add(((isTold ? "told " : "silent ") + kind, what));
        }
    }

    /// <summary>The patterns that are printed: the title, and what of the form's preamble is known.</summary>
    private static IEnumerable<string> Printed(Template template, ReportContent content) => template.Preamble
        .Where(paragraph => content.Preamble is null && Enumerable.Range(0, template.Facts.Length).All(i => !content.Facts[i].IsBlank || !paragraph.Contains("{" + template.Facts[i].Key + "}", StringComparison.Ordinal)))
        .Prepend(template.Titles[0]);

    private static string Lines(string? text) => string.Join('\n', (text ?? "").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));

    private static string Notes(NoteCollection notes) => string.Join('|', notes.Select(note => note.At + ": " + note.Text));
}
