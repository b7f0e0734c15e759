using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Formwork.Checks;

namespace Formwork.Findings;

/// <summary>Makes findings about the reports of one form.</summary>
internal sealed class FindingFactory
{
    /// <summary>Makes the factory of a form.</summary>
    public FindingFactory(Form form)
    {
        Form = form;
        Messages = form.Template.Messages;
    }

    /// <summary>The form.</summary>
    public Form Form { get; }

    /// <summary>Its template.</summary>
    public Template Template => Form.Template;

    /// <summary>The sentences of its language.</summary>
    public Messages Messages { get; }

    /// <summary>A section's table was not found.</summary>
    public Finding MissingTable(int section, SourcePlace? place = null) =>
        OfSection(RuleIds.MissingTable, section, Messages.Say(MessageIds.MissingTable)) with { Place = place };

    /// <summary>A section's table is there, but only as a picture.</summary>
    public Finding PictureOfTable(int section, SourcePlace? place = null) =>
        OfSection(RuleIds.MissingTable, section, Messages.Say(MessageIds.MissingTablePicture)) with { Place = place };

    /// <summary>A table lacks rows: <paramref name="cells"/> are all data cells of all of them.</summary>
    public Finding MissingRows(int section, IReadOnlyList<int> cells, SourcePlace? place = null)
    {
        var rows = MissingRowsText.RowsOf(Form.Cells.Where(cell => cell.SectionIndex == section));
        var missing = MissingRowsText.RowsOf(cells.Select(cell => Form.Cells[cell]));
        return OfSection(RuleIds.MissingRows, section, MissingRowsText.Say(Messages, rows, missing)) with
        {
            Row = missing.Count == 1 ? missing[0].Row : null,
            Cells = [.. cells.Order()],
            Place = place,
        };
    }

    /// <summary>What stands in a data cell is no value of it; the cell stays blank. A number that the cell cannot hold
    /// is told from what is none.</summary>
    public Finding Unreadable(int cell, string text, Cell misfit = default, SourcePlace? place = null) =>
        OfCell(RuleIds.Unreadable, cell, SayUnreadable(cell, text, misfit)) with { Place = place };

    /// <summary>What is said of a fact is no value of it; the fact stays blank.</summary>
    public Finding UnreadableFact(int fact, string text, SourcePlace? place = null) =>
        OfFact(RuleIds.Unreadable, fact, Messages.Say(MessageIds.UnreadableFact, ("fact", Template.Facts[fact].Label), ("text", Quote.Of(text)))) with { Place = place };

    /// <summary>An instruction of the blank form still stands in a section, or, where it is null, elsewhere in the
    /// report.</summary>
    public Finding LeftOver(int? section, string text, SourcePlace? place = null)
    {
        var sentence = Messages.Say(MessageIds.LeftOver, ("text", text));
        var finding = section is { } index ? OfSection(RuleIds.LeftOver, index, sentence) : OfReport(RuleIds.LeftOver, sentence);
        return finding with { Severity = Severity.Warning, Quote = text, Place = place };
    }

    /// <summary>An instruction of the blank form stands where a fact should; the fact stays blank.</summary>
    public Finding LeftOverFact(int fact, string text, SourcePlace? place = null) =>
        OfFact(RuleIds.LeftOver, fact, Messages.Say(MessageIds.LeftOver, ("text", text))) with { Severity = Severity.Warning, Place = place };

    /// <summary>A text that no section of the form claims.</summary>
    public Finding UnclaimedText(int? section, string text, SourcePlace? place = null) => Unclaimed(section, MessageIds.UnclaimedText, text, Severity.Information, place);

    /// <summary>Figures beside the labels of a table that no cell of the form claims.</summary>
    public Finding UnclaimedFigures(int? section, string text, SourcePlace? place = null) => Unclaimed(section, MessageIds.UnclaimedFigures, text, Severity.Warning, place);

    /// <summary>The document is no report of the form.</summary>
    public Finding NotAReport(string message) => OfReport(RuleIds.NotAReport, Messages.Say(message));

    /// <summary>A finding about the whole report.</summary>
    public static Finding OfReport(string rule, string sentence) => new()
    {
        Rule = rule,
        Severity = Severity.Error,
        State = FindingState.Fails,
        Message = Capital(sentence),
        Sentence = Capital(sentence),
    };

    /// <summary>A finding about a section as a whole: an error that fails, unless changed.</summary>
    public Finding OfSection(string rule, int section, string sentence) => OfReport(rule, sentence) with
    {
        Section = Template.Sections[section].Path,
        Message = Messages.Say(MessageIds.Place, ("section", Template.Sections[section].Label), ("sentence", sentence)),
    };

    /// <summary>A finding about a fact: an error that fails, unless changed.</summary>
    public Finding OfFact(string rule, int fact, string sentence) =>
        OfReport(rule, sentence) with { Section = RuleIds.Facts, Row = Template.Facts[fact].Key };

    /// <summary>A finding about a data cell: an error that fails, unless changed.</summary>
    public Finding OfCell(string rule, int cell, string sentence)
    {
        var info = Form.Cells[cell];
        return OfSection(rule, info.SectionIndex, sentence) with { Row = info.Row, Column = info.Column, Cells = [cell], At = cell };
    }

    /// <summary>A finding about a place that somebody else names by its keys, which need not be there.</summary>
    public Finding OfPlace(string rule, string? section, string? row, string? column, string sentence)
    {
        var index = IndexOfSection(section);
        var finding = (index < 0 ? OfReport(rule, sentence) : OfSection(rule, index, sentence)) with { Section = section, Row = row, Column = column };
        return index >= 0 && column is not null && FindCell(section, row, column) is { } cell && cell.Row == row
            ? finding with { At = cell.Index, Cells = [cell.Index] }
            : finding;
    }

    /// <summary>How a place within a section is called that somebody else names by its keys; null where it is all of
    /// the section, or the report.</summary>
    public string? PlaceOf(string? section, string? row, string? column)
    {
        if (section == RuleIds.Facts)
            return Template.Facts.FirstOrDefault(fact => fact.Key == row)?.Label ?? row;
        var unknown = IndexOfSection(section) < 0 ? section : null;
        var cell = FindCell(section, row, column);
        return (row, column) switch
        {
            (null, null) => unknown,
            _ when cell is null => string.Join('.', new[] { unknown, row, column }.Where(key => key is not null)),
            (null, _) => cell.Row is null ? NameOf(cell.Index) : Messages.Say(MessageIds.WhereColumn, ("column", cell.ColumnLabel)),
            (_, null) => Messages.Say(MessageIds.WhereRow, ("row", cell.RowLabel!)),
            _ => NameOf(cell.Index),
        };
    }

    /// <summary>The same finding with a further sentence behind its own.</summary>
    public Finding Add(Finding finding, string sentence)
    {
        var separator = Messages.Word(MessageIds.SentenceSeparator, " ");
        sentence = Messages.Close(sentence);
        return finding with { Message = finding.Message + separator + sentence, Sentence = finding.Sentence + separator + sentence };
    }

    /// <summary>A sentence as it stands in a list, by itself. What begins with a key, and no word, keeps it.</summary>
    public static string Capital(string sentence)
    {
        var length = 0;
        while (length < sentence.Length && char.IsLower(sentence[length]))
            length++;
        return length > 0 && length < sentence.Length && sentence[length] == ' ' ? char.ToUpperInvariant(sentence[0]) + sentence[1..] : sentence;
    }

    private int IndexOfSection(string? section)
    {
        for (var i = 0; i < Template.Sections.Length; i++)
        {
            if (Template.Sections[i].Path == section)
                return i;
        }

        return -1;
    }

    // The first cell of the row, the column, or both.
    private CellInfo? FindCell(string? section, string? row, string? column) => Form.Cells.FirstOrDefault(cell =>
        cell.Section.Path == section && (row is null || cell.Row == row) && (column is null || cell.Column == column));

    private string SayUnreadable(int cell, string text, Cell misfit)
    {
        var type = Form.Cells[cell].Type;
        if (CellRules.Judge(misfit, type) is not CellFault.None and var fault)
            return Messages.Say(MessageIds.UnreadableMisfit, ("sentence", CellRules.Say(this, cell, fault, Quote.Of(text))));
        var id = type.Kind switch { CellTypeKind.Date => MessageIds.UnreadableDate, CellTypeKind.Choice => MessageIds.UnreadableChoice, _ => MessageIds.Unreadable };
        return Messages.Say(
            id,
            ("cell", NameOf(cell)),
            ("text", Quote.Of(text)),
            ("options", string.Join(Messages.ListSeparator, type.Options.Select(option => option.Label))));
    }

    private Finding Unclaimed(int? section, string message, string text, Severity severity, SourcePlace? place)
    {
        var sentence = Messages.Say(message, ("text", Quote.Of(text)));
        var finding = section is { } index ? OfSection(RuleIds.Unclaimed, index, sentence) : OfReport(RuleIds.Unclaimed, sentence);
        return finding with { Severity = severity, Place = place };
    }

    /// <summary>How a data cell is called in a sentence: by the printed labels of its row and column.</summary>
    public string NameOf(int cell)
    {
        var info = Form.Cells[cell];
        return info.RowLabel is { } row
            ? Messages.Say(MessageIds.Cell, ("row", row), ("column", info.ColumnLabel))
            : Messages.Say(MessageIds.CellSingle, ("column", info.ColumnLabel));
    }
}
