using System.Collections.Generic;
using System.Linq;
using Formwork.Generated;
using Formwork.Pages;

namespace Formwork.Reading;

/// <summary>Reads texts into the content of a report.</summary>
internal sealed class TextsReader(Lexicon lexicon, ReportContent content, List<Finding> findings)
{
    private readonly LeftOverWords _leftOver = new(lexicon);
    private readonly NoteReader _notes = new(lexicon.Form);
    private readonly Paragraphs _paragraphs = new(lexicon.Folding);
    private HashSet<int>? _said;

    /// <summary>Reads the texts.</summary>
    public void Read(List<SectionLines> sections, HashSet<int> tables, bool hasTitle)
    {
        foreach (var section in sections)
        {
            if (section.Section < 0)
                ReadPreamble(section, hasTitle);
            else if (lexicon.Template.Sections[section.Section].Text is not null)
                ReadText(section);
            else
                ReadRemarks(section, lexicon.Template.Sections[section.Section].Table is null || tables.Contains(section.Section));
        }
    }

    private void ReadPreamble(SectionLines front, bool hasTitle)
    {
        var title = hasTitle ? front.Text.FindLastIndex(line => line.Use == LineUse.Title) : -1;
        foreach (var line in front.Text.Take(title + 1).Where(line => line.Use == LineUse.Text))
            findings.Add(lexicon.Form.Findings.UnclaimedText(null, line.Text, line.Place()));
        var lines = front.Text.Skip(title + 1).ToList();

        // What the form itself prints there is no text of the report's own.
        var printed = PreambleText.Of(content).Split('\n').Select(line => Compact(TextMarks.RemoveFromParagraph(line, 0, 0, null))).Where(line => line.Length > 0);
        content.Preamble = lines.Select(line => Compact(line.Text)).SequenceEqual(printed) ? null : Join(lines, null);
    }

    private void ReadText(SectionLines section)
    {
        foreach (var line in section.TakeDebris(lexicon))
            findings.Add(lexicon.Form.Findings.UnclaimedText(section.Section, line.Text, line.Place()));
        var notes = TakeNotes(section);
        if (notes.Count > 0)
            content.Notes[section.Section] = [.. content.Notes[section.Section], .. notes];
        var text = Join(section.Text, section.Section);
        if (text is not null)
            content.Texts[section.Section] = content.Texts[section.Section] is { } before ? before + "\n" + text : text;
    }

    // The remarks that stand at the end of a text, as they are printed there.
    private List<Note> TakeNotes(SectionLines section)
    {
        var notes = new List<Note>();
        while (section.Text.Count > 0 && _notes.TryRead(section.Text[^1].Text, section.Section) is { } note)
        {
            notes.Insert(0, note);
            section.Text.RemoveAt(section.Text.Count - 1);
        }

        return notes;
    }

    private void ReadRemarks(SectionLines section, bool isThere)
    {
        // The notes that the form itself prints under the table are no remarks of whoever filled it in.
        var printed = lexicon.Template.Sections[section.Section].Table?.Notes.Select(Compact).ToList() ?? [];
        var notes = new List<Note>(content.Notes[section.Section]);
        foreach (var line in section.Text)
        {
            if (printed.Remove(Compact(line.Text)) || (SayLeftOver(line, section.Section) && _leftOver.IsAlone(line)))
                continue;
            if (isThere)
                notes.Add(_notes.Read(line.Text, section.Section));
            else
                findings.Add(lexicon.Form.Findings.UnclaimedText(section.Section, line.Text, line.Place()));
        }

        content.Notes[section.Section] = [.. notes];
    }

    private string Compact(string text) => new CompactText(text, lexicon.Folding).Text;

    private string? Join(IEnumerable<Line> lines, int? section)
    {
        var texts = lines.Where(line => !SayLeftOver(line, section) || !_leftOver.IsAlone(line)).Select(line => line.Text).ToList();

        // A page number that stands alone is no paragraph; where nothing else stands, it is the text.
        if (texts.Exists(text => !IsPageNumber(text)))
            texts.RemoveAll(IsPageNumber);
        return texts.Count == 0 ? null : string.Join('\n', _paragraphs.Mend(texts));
    }

    // Whether the line holds an instruction of the blank form; one that stands where a fact should has been said
    // already.
    private bool SayLeftOver(Line line, int? section)
    {
        if (_leftOver.Find(line) is not { } instruction)
            return false;
        _said ??= [.. findings.Where(finding => finding.Rule == RuleIds.LeftOver && finding.Place is not null).Select(finding => finding.Place!.Line)];
        if (_said.Add(line.Number))
            findings.Add(lexicon.Form.Findings.LeftOver(section, instruction, line.Place()));
        return true;
    }

    private static bool IsPageNumber(string text) => text.Length <= 3 && text.All(char.IsAsciiDigit);
}
