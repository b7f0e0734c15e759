// What holds for any report that is written as text and read back: nothing of it is lost without a word.
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Formwork.Generated;
using Formwork.Reading;

namespace Formwork.Testing;

/// <summary>
/// The law of texts: a report comes back from its text with its figures, items, texts, remarks and the facts that are printed; what does not is told
/// by a finding. Pages of marks are refused.
/// </summary>
public static class TextLaw
{
    // A longer first line is no title to the reader.
    private const int LongestTitle = 2000;

    /// <summary>Holds the law against a report.</summary>
    /// <param name="probe">The verbs of its type.</param>
    /// <param name="content">Its content.</param>
    /// <param name="isTame">Whether texts and items are such as people write: then nothing is lost at all, unless the form itself is open to two readings.</param>
    public static void Check(IReportProbe probe, ReportContent content, bool isTame)
    {
        ArgumentNullException.ThrowIfNull(probe);
        ArgumentNullException.ThrowIfNull(content);
        var report = probe.FromContent(content);
        CheckRefused("HTML", probe, report.ToHtml());
        if (content.Form.Template.Sections.Any(section => section.Table is not null))
            CheckRefused("Markdown", probe, report.ToMarkdown());
        if (content.Facts.Any(fact => fact.TryGetText(out var text) && text.Length > LongestTitle))
            return;
        var text = report.ToText();
        var (again, findings) = probe.ReadText(text);
        foreach (var (section, what) in Lost(content, ReportContent.Of(again)))
        {
            var isTold = findings.Any(finding => section is null || finding.Section is null || finding.Section == section);
            if (!isTold || (isTame && !HasNeighbours(content.Form.Template)))
                throw new BrokenLawException($"{what} ({(isTold ? "told" : "without a word")})\n{text}");
        }
    }

    private static void CheckRefused(string format, IReportProbe probe, string page)
    {
        if (probe.ReadText(page).Findings is not [{ Rule: "not_a_report" }])
            throw new BrokenLawException($"{format} is read as if it were a text.");
    }

    /// <summary>What is another in the report that was read: in which section, and what; of no section in particular where that is null.</summary>
    private static IEnumerable<(string? Section, string What)> Lost(ReportContent written, ReportContent read) =>
        LostFigures(written, read).Concat(LostItems(written, read)).Concat(LostTexts(written, read)).Concat(LostFacts(written, read));

    private static IEnumerable<(string? Section, string What)> LostFigures(ReportContent written, ReportContent read)
    {
        var (before, after) = (Figures(written), Figures(read));
        return before.Keys.Union(after.Keys)
            .Where(key => before.GetValueOrDefault(key) != after.GetValueOrDefault(key))
            .Select(key => (Cell: written.Form.Template.Cells[key.Cell], Key: key))
            .Select(lost => ((string?)lost.Cell.Section.Path, $"{lost.Cell.Path} of “{lost.Key.Item}” is {before.GetValueOrDefault(lost.Key)}, and read {after.GetValueOrDefault(lost.Key)}"));
    }

    private static Dictionary<(int Cell, string Item), Cell> Figures(ReportContent content) => content.Form.Cells
        .Where(cell => !content.Cells[cell.Index].IsBlank)
        .ToDictionary(cell => (cell.TemplateIndex, TextKept.InCell(cell.Item ?? "")), cell => TextKept.InCell(content.Cells[cell.Index], content.Form.Template.Language));

    private static IEnumerable<(string? Section, string What)> LostItems(ReportContent written, ReportContent read) =>
        from list in Enumerable.Range(0, written.Form.Template.Lists.Length)
        let before = written.Form.GetItems(list).Select(TextKept.InCell).ToList()
        where !before.SequenceEqual(read.Form.GetItems(list))
        select ((string?)null, $"the items are {string.Join('|', before)}, and read {string.Join('|', read.Form.GetItems(list))}");

    private static IEnumerable<(string? Section, string What)> LostTexts(ReportContent written, ReportContent read)
    {
        for (var i = 0; i < written.Texts.Length; i++)
        {
            var path = written.Form.Template.Sections[i].Path;
            if (!TextKept.IsSame(written.Texts[i], read.Texts[i]))
                yield return (path, $"the text of {path} is\n{written.Texts[i]}\nand read\n{read.Texts[i]}");
            if (!written.Notes[i].Any(TextKept.HasPicture) && !written.Notes[i].SequenceEqual(read.Notes[i], TextKept.SameNote))
                yield return (path, $"the remarks of {path} are {string.Join('|', written.Notes[i])}, and read {string.Join('|', read.Notes[i])}");
        }

        if (!TextKept.IsSame(written.Preamble, read.Preamble) && !(written.Preamble is null && read.Preamble is not null && Unread(written, read).Any()))
            yield return (null, $"the preamble is\n{written.Preamble}\nand read\n{read.Preamble}");
    }

    private static IEnumerable<(string? Section, string What)> LostFacts(ReportContent written, ReportContent read)
    {
        // What is no value of its fact, such as an address without a point, stays among the words of the sentence that it stands in.
        return Unread(written, read)
            .Where(fact => !(written.Facts[fact].TryGetText(out var text) && TextKept.Of(read.Preamble).Contains(TextKept.OnOneLine(text), StringComparison.Ordinal)))
            .Select(fact => ((string?)"facts", $"the fact {written.Form.Template.Facts[fact].Key} is {written.Facts[fact]}, and read {read.Facts[fact]}"));
    }

    /// <summary>The facts that are printed and not read as they are.</summary>
    private static IEnumerable<int> Unread(ReportContent written, ReportContent read) => Enumerable.Range(0, written.Facts.Length)
        .Where(fact => PatternsPrinted(written).Any(pattern => Has(pattern, written.Form.Template.Facts[fact])) && !TextKept.IsSameFact(written.Facts[fact], read.Facts[fact]));

    /// <summary>The title, and what of the form's preamble is printed: all of whose facts are known, where the report has none of its own.</summary>
    private static IEnumerable<string> PatternsPrinted(ReportContent content) => content.Form.Template.Preamble
        .Where(paragraph => content.Preamble is null && content.Form.Template.Facts.Zip(content.Facts).All(fact => !fact.Second.IsBlank || !Has(paragraph, fact.First)))
        .Prepend(content.Form.Template.Titles[0]);

    private static bool Has(string pattern, FactInfo fact) => pattern.Contains("{" + fact.Key + "}", StringComparison.Ordinal);

    /// <summary>Whether the rows of two lists stand one behind the other, where nothing printed tells which are whose.</summary>
    private static bool HasNeighbours(Template template) => template.Sections
        .SelectMany(section => section.Table?.Bands ?? [])
        .Select(band => band.Rows.SelectMany(row => Lists(row, null)).ToList())
        .Any(lists => lists.Zip(lists.Skip(1)).Any(pair => pair.First is not null && pair.Second is not null && pair.First != pair.Second));

    private static IEnumerable<string?> Lists(HeadInfo row, string? list) => row.IsLeaf ? [row.List ?? list] : row.Children.SelectMany(child => Lists(child, row.List ?? list));
}
