// Random contents of reports of any template: what its cells and facts admit, and nothing else.
using System;
using System.Linq;
using Formwork.Generated;

namespace Formwork.Testing;

/// <summary>Makes random contents; a seed gives the same one for ever.</summary>
/// <param name="random">Where chance comes from.</param>
/// <param name="isTame">Whether texts and items are such as people write; else they are hostile.</param>
public sealed class RandomContent(Random random, bool isTame)
{
    private static readonly string[] s_sentences = ["All was done in time.", "The stock was counted twice; nothing is missing.", "Nothing to add.", "目录按月更新。", "Quiet, on the whole."];

    private static readonly string[] s_items = ["North Office", "Harbour", "CIA", "青石分局", "Department of Parks", "Box 17b"];

    /// <summary>Makes a content.</summary>
    /// <param name="template">The template.</param>
    /// <returns>The content.</returns>
    public ReportContent Next(Template template)
    {
        ArgumentNullException.ThrowIfNull(template);
        var lists = template.Lists.Select(_ => ItemList.Create(Items())).ToArray();
        var content = new ReportContent(template.FormOf(lists)) { Preamble = random.Next(3) == 0 ? Text() : null };
        var cells = content.Form.Cells;
        var blanks = random.Next(4);
        for (var i = 0; i < cells.Length; i++)
            content.Cells[i] = random.Next(4) < blanks ? default : CellOf(cells[i].Type);
        for (var i = 0; i < content.Facts.Length; i++)
            content.Facts[i] = random.Next(3) == 0 ? default : FactOf(template.Facts[i]);
        for (var i = 0; i < template.Sections.Length; i++)
        {
            if (template.Sections[i].Text is not null && random.Next(3) > 0)
                content.Texts[i] = Text();
            var places = cells.Where(cell => cell.SectionIndex == i).Select(cell => (string?)cell.Place).Append(null).ToArray();
            if (random.Next(4) == 0)
                content.Notes[i] = NoteCollection.Create([new Note(places[random.Next(places.Length)], Text())]);
        }

        return content;
    }

    private string[] Items() => Enumerable.Range(0, random.Next(4))
        .Select(_ => isTame ? s_items[random.Next(s_items.Length)] : WithoutControls(Hostile()))
        .Where(item => !string.IsNullOrWhiteSpace(item)).Distinct().ToArray();

    private string Text() => isTame ? s_sentences[random.Next(s_sentences.Length)] : Hostile() + (random.Next(3) == 0 ? "\n" + Hostile() : "");

    private static bool IsText(char character) => !char.IsSurrogate(character);

    private string Hostile() => random.Next(5) == 0
        ? new string(Enumerable.Range(0, random.Next(30)).Select(_ => (char)random.Next(0x10000)).Where(IsText).ToArray())
        : HostileTexts.Next(random);

    private Cell CellOf(CellType type) => random.Next(12) == 0 ? Cell.NotApplicable : type.Kind switch
    {
        CellTypeKind.Count => (int)Within(Sign(random.Next(8) == 0 ? random.Next() : random.Next(100), type.Signed), type),
        CellTypeKind.Amount or CellTypeKind.Percent => Cell.FromDecimal(Within(decimal.Round(Sign(random.Next(100_000), type.Signed) / 1000m, type.Decimals), type)),
        CellTypeKind.Date => Date(),
        CellTypeKind.Choice => Cell.FromText(type.Options[random.Next(type.Options.Length)].Key),
        _ => Cell.FromText(OneLine()),
    };

    private Cell FactOf(FactInfo fact) => fact.Kind switch
    {
        FactKind.Year => random.Next(1949, 2100),
        FactKind.Date => Date(),
        FactKind.Choice => Cell.FromText(fact.Options[random.Next(fact.Options.Length)].Key),
        FactKind.Integer => Sign(random.Next(10_000), fact.Signed),
        FactKind.Amount => Cell.FromDecimal(decimal.Round(Sign(random.Next(100_000), fact.Signed) / 1000m, fact.Decimals)),
        FactKind.Telephone => Cell.FromText(isTame ? "020-8330 1122" : Hostile()),
        FactKind.Web => Cell.FromText(isTame ? "www.example.org/report" : Hostile()),
        _ => Cell.FromText(isTame ? "Town of Graystone" : Hostile()),
    };

    private string OneLine()
    {
        var text = isTame ? "as before" : WithoutControls(Hostile()).Trim();
        return text.Length is 0 or > 200 || text == "/" ? "x" : text;
    }

    private static string WithoutControls(string text) =>
        string.Concat(text.Where(character => !char.IsControl(character) && character is not ('\u2028' or '\u2029')));

    private Cell Date() => Cell.FromDate(DateOnly.FromDayNumber(random.Next(711_000, 767_000)));

    // What lies beyond the limits of a cell is read by nobody.
    private static decimal Within(decimal number, CellType type) => Math.Min(Math.Max(number, type.Min ?? number), type.Max ?? decimal.MaxValue);

    private int Sign(int number, bool signed) => signed && random.Next(2) == 0 ? -number : number;
}
