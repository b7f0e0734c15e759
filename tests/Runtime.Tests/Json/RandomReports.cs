// Random reports: any state of any cell, any facts, any texts, any remarks.
using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Formwork.Generated;
using Formwork.Tests.Values;

namespace Formwork.Tests.Json;

/// <summary>Random reports of any template.</summary>
public static class RandomReports
{
    /// <summary>Reports that hold nothing which their cells do not admit.</summary>
    public static Gen<TReport> Of<TReport>()
        where TReport : class, IReport<TReport>
    {
        var template = Template.Of<TReport>();
        return
            from cells in Sequence(template.Cells.Select(cell => CellOf(cell.Type)))
            from facts in Sequence(template.Facts.Select(FactOf))
            from texts in Sequence(template.Sections.Select(section => section.Text is null ? Gen.Constant<string?>(null) : OrNull(Texts)))
            from notes in Sequence(template.Sections.Select(section => NotesOf(template, section)))
            from preamble in OrNull(Texts)
            select Make(template, cells, facts, texts, notes, preamble);
    }

    // All characters, though no half of a surrogate pair: that is no text.
    private static Gen<string> Texts => Gen.OneOf(
        Gen.Elements(Samples.HostileTexts.Where(text => text.Length < 200 && !text.Any(char.IsSurrogate))),
        Gen.Elements("", "/", " ", "😀𠀀", "第一段。\n第二段。"),
        Gen.ListOf(Gen.Choose(0, 0xFFFF).Where(code => !char.IsSurrogate((char)code)).Select(code => (char)code)).Select(characters => new string([.. characters])));

    private static TReport Make<TReport>(
        Template<TReport> template, IEnumerable<Cell> cells, IEnumerable<Cell> facts, IEnumerable<string?> texts, IEnumerable<NoteCollection> notes, string? preamble)
        where TReport : class, IReport<TReport>
    {
        var content = new ReportContent(template) { Preamble = preamble };
        cells.ToArray().CopyTo(content.Cells, 0);
        facts.ToArray().CopyTo(content.Facts, 0);
        texts.ToArray().CopyTo(content.Texts, 0);
        notes.ToArray().CopyTo(content.Notes, 0);
        return template.FromContent(content);
    }

    private static Gen<Cell> CellOf(CellType type) => Gen.OneOf(
        Gen.Elements(Cell.Blank, Cell.NotApplicable),
        type.Kind switch
        {
            CellTypeKind.Count => Figures.Integers.Select(value => Cell.FromInt32((int)Limit(type.Signed ? value : Math.Abs(value), type))),
            CellTypeKind.Date => Days,
            CellTypeKind.Choice => Gen.Elements(type.Options.Select(option => Cell.FromText(option.Key))),
            CellTypeKind.Text => Texts.Select(OneLine).Select(Cell.FromText),
            _ => Figures.Decimals.Select(value => Cell.FromDecimal(Limit(Round(type.Signed ? value : Math.Abs(value), type.Decimals), type))),
        });

    private static Gen<Cell> Days => Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(day => Cell.FromDate(DateOnly.FromDayNumber(day)));

    private static decimal Limit(decimal value, CellType type) => Math.Max(type.Min ?? value, Math.Min(type.Max ?? value, value));

    // "/" in a cell is no text but not applicable.
    private static string OneLine(string text) => new string([.. text.Where(c => !"\n\r\f\u0085\u2028\u2029".Contains(c))]) is var line && line == "/" ? "//" : line;

    private static decimal Round(decimal value, int decimals) => decimal.Round(value, Math.Min(decimals, 28));

    private static Gen<Cell> FactOf(FactInfo fact) => Gen.OneOf(Gen.Constant(Cell.Blank), fact.Kind switch
    {
        FactKind.Year => Gen.Choose(1, 9999).Select(Cell.FromInt32),
        FactKind.Date => Days,
        FactKind.Integer => Figures.Integers.Select(value => Cell.FromInt32(fact.Signed ? value : Math.Abs(value))),
        FactKind.Amount => Figures.Decimals.Select(value => Cell.FromDecimal(Round(fact.Signed ? value : Math.Abs(value), fact.Decimals))),
        FactKind.Choice => Gen.Elements(fact.Options.Select(option => Cell.FromText(option.Key))),
        _ => Texts.Select(Cell.FromText),
    });

    private static Gen<NoteCollection> NotesOf(Template template, SectionInfo section)
    {
        var places = template.Cells.Where(cell => cell.Section == section).Select(cell => (string?)cell.Place).Append(null).ToArray();
        return Gen.OneOf(
            Gen.Constant(NoteCollection.Empty),
            Gen.ListOf(from place in Gen.Elements(places) from text in Texts select new Note(place, text)).Select(notes => NoteCollection.Create([.. notes])));
    }

    private static Gen<string?> OrNull(Gen<string> texts) => Gen.OneOf(Gen.Constant<string?>(null), texts.Select(text => (string?)text));

    private static Gen<T[]> Sequence<T>(IEnumerable<Gen<T>> items) => Gen.CollectToArray(items, item => item);
}
