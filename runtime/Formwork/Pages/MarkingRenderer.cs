using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Findings;

namespace Formwork.Pages;

/// <summary>
/// Writes the slots of an HTML page with marks: each cell, fact and quote that a finding is about has its colour and
/// line, the sentence as its title, and the number of the finding in the list above the form, for paper, for screen
/// readers and for whoever sees no colour.
/// </summary>
internal sealed class MarkingRenderer(Form form, IReadOnlyList<FindingGroup> groups, FindingMarks marks) : HtmlRenderer
{
    private readonly Messages _messages = form.Template.Messages;
    private readonly HashSet<string> _markedFacts = [];

    // What the tab of a browser shows has no marks.
    private bool _isSeen;
    private List<(string Quote, FindingMark Mark)> _quotes = [];

    /// <summary>Whether a cell has marks.</summary>
    public bool HasMarks(int cell) => marks.AtCell(cell).Count > 0;

    /// <summary>Writes what stands before a slot.</summary>
    public void WriteBefore(ref Utf8Output output, SlotKind kind, int index, bool isMarked)
    {
        if (isMarked)
        {
            output.Write(" id=\""u8);
            output.WriteText(FindingMarks.IdOfCell(index));
            output.Write("\""u8);
            WriteLook(ref output, marks.AtCell(index));
            output.Write(">"u8);
        }

        switch (kind)
        {
            case SlotKind.Style:
                output.Write(MarkStyle.Utf8);
                _isSeen = true;
                break;
            case SlotKind.Preamble:
                new FindingList(this, _messages, groups, marks).Write(ref output);
                break;
            case SlotKind.Notes:
                WriteSectionMarks(ref output, marks.AtSection(form.Template.Sections[index].Path));
                break;
        }
    }

    /// <summary>Writes what stands behind a slot.</summary>
    public void WriteBehind(ref Utf8Output output, int index, bool isMarked)
    {
        if (isMarked)
            WriteNumbers(ref output, marks.AtCell(index), withIds: false);
    }

    /// <inheritdoc/>
    public override void WriteFact(ref Utf8Output output, Template template, FactInfo fact, in Cell value)
    {
        var atFact = _isSeen ? marks.AtFact(fact.Key) : [];
        if (atFact.Count > 0)
        {
            output.Write("<mark"u8);
            WriteLook(ref output, atFact);
            output.Write(">"u8);
        }

        base.WriteFact(ref output, template, fact, value);
        if (atFact.Count > 0)
        {
            output.Write("</mark>"u8);
            WriteNumbers(ref output, atFact, withIds: _markedFacts.Add(fact.Key));
        }
    }

    /// <inheritdoc/>
    protected override void WriteParagraphs(ref Utf8Output output, scoped ReadOnlySpan<char> text, SectionInfo? section)
    {
        _quotes = [.. marks.InText(section?.Path ?? FindingMarks.Preamble)];
        base.WriteParagraphs(ref output, text, section);
        _quotes = [];
    }

    /// <summary>The severity of a mark, as the style sheet calls it.</summary>
    public static ReadOnlySpan<byte> ClassOf(Severity severity, bool isAccepted) =>
        isAccepted ? "accepted"u8 : severity switch { Severity.Error => "error"u8, Severity.Warning => "warning"u8, _ => "information"u8 };

    /// <inheritdoc/>
    private protected override void WriteWords(ref Utf8Output output, scoped ReadOnlySpan<char> text)
    {
        var written = 0;
        foreach (var (start, end, found) in MarkedWords.Find(text, _quotes))
        {
            WriteInline(ref output, text[written..start]);
            output.Write("<mark"u8);
            WriteLook(ref output, found);
            output.Write(">"u8);
            WriteInline(ref output, text[start..end]);
            output.Write("</mark>"u8);
            WriteNumbers(ref output, found, withIds: true);
            written = end;
        }

        WriteInline(ref output, text[written..]);
    }

    // The look of the gravest, and all sentences, each on a line of its own.
    private void WriteLook(ref Utf8Output output, IReadOnlyList<FindingMark> found)
    {
        var gravest = found.OrderBy(mark => mark.IsAccepted).ThenByDescending(mark => mark.Severity).First();
        output.Write(" class=\"marked "u8);
        output.Write(ClassOf(gravest.Severity, gravest.IsAccepted));
        output.Write("\" title=\""u8);
        for (var i = 0; i < found.Count; i++)
        {
            output.Write(i == 0 ? ""u8 : "&#10;"u8);
            output.WriteValue(found[i].Number);
            output.Write(" "u8);
            WriteInline(ref output, found[i].Sentence);
        }

        output.Write("\""u8);
    }

    private void WriteNumbers(ref Utf8Output output, IReadOnlyList<FindingMark> found, bool withIds)
    {
        output.Write("<sup class=\"marks\">"u8);
        for (var i = 0; i < found.Count; i++)
        {
            output.Write(i == 0 ? "<a class=\""u8 : " <a class=\""u8);
            output.Write(ClassOf(found[i].Severity, found[i].IsAccepted));
            if (withIds)
            {
                output.Write("\" id=\""u8);
                output.WriteText(FindingMarks.IdOfMark(found[i].Number));
            }

            output.Write("\" href=\"#finding-"u8);
            output.WriteValue(found[i].Number);
            output.Write("\" aria-label=\""u8);
            WriteInline(ref output, FindingGroup.NameOf(_messages, found[i].Severity));
            output.Write(" "u8);
            output.WriteValue(found[i].Number);
            output.Write("\" aria-describedby=\"finding-"u8);
            output.WriteValue(found[i].Number);
            output.Write("\">"u8);
            output.WriteValue(found[i].Number);
            output.Write("</a>"u8);
        }

        output.Write("</sup>"u8);
    }

    private void WriteSectionMarks(ref Utf8Output output, IReadOnlyList<FindingMark> found)
    {
        foreach (var mark in found)
        {
            output.Write("<p class=\"marked "u8);
            output.Write(ClassOf(mark.Severity, mark.IsAccepted));
            output.Write("\">"u8);
            WriteInline(ref output, mark.Sentence);
            WriteNumbers(ref output, [mark], withIds: false);
            output.Write("</p>\n"u8);
        }
    }
}
