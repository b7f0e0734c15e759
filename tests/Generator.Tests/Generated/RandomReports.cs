// Random contents of reports: sound ones, and ones with a fault.
using System;
using System.Linq;
using Formwork.Generated;
using Formwork.Testing;

namespace Formwork.Generator.Tests.Generated;

/// <summary>Makes random contents; a seed gives the same one for ever.</summary>
internal static class RandomReports
{
    private static readonly string[] s_parts = [".large", ".ill", ".found", "dogs.old", ".left", ".music"];

    /// <summary>A content that is sound in about half the cases, and else has one to three cells changed.</summary>
    public static ReportContent Content(Template template, int seed)
    {
        var content = Sound(template, seed);
        var random = new Random(~seed);
        for (var i = random.Next(2) * random.Next(1, 4); i > 0; i--)
        {
            var cell = random.Next(content.Cells.Length);
            if (!content.Form.Cells[cell].Type.IsNumber)
                continue;
            content.Cells[cell].TryGetNumber(out var number);
            content.Cells[cell] = random.Next(5) switch { 0 => default, 1 => Cell.NotApplicable, 2 => -1, 3 => number + 1, _ => number };
        }

        return content;
    }

    /// <summary>A content whose totals are right, and whose balances are, where a form of this shape has one.</summary>
    public static ReportContent Sound(Template template, int seed)
    {
        var random = new Random(seed);
        var content = new ReportContent(template.FormOf([.. template.Lists.Select(list => ItemList.Create([.. Enumerable.Range(1, random.Next(1, 4)).Select(number => $"{list.Label} {number}")]))]));
        for (var i = 0; i < content.Cells.Length; i++)
            content.Cells[i] = Value(content.Form.Cells[i], random);

        // Conditions look at the year.
        for (var i = 0; i < template.Facts.Length; i++)
            content.Facts[i] = template.Facts[i].Kind == FactKind.Year ? 2025 : default(Cell);
        content = Completed(template, content);
        if (template.Name != Loaded.AnnualReport.Name)
            return content;

        // What is not decided yet is carried over, and what came in is at least that.
        const int Width = 7, First = 10, Total = First + (23 * Width), CarriedOut = First + (24 * Width);
        for (var column = 0; column < Width; column++)
        {
            content.Cells[Total + column].TryGetInt32(out var decided);
            content.Cells[First + column] = decided;
            content.Cells[CarriedOut + column] = content.Cells[First + Width + column];
        }

        return content;
    }

    // Parts, and what has to be below something else, are zero.
    private static Cell Value(CellInfo cell, Random random) => cell.Type.Kind switch
    {
        CellTypeKind.Date => new DateOnly(2025, 1, 1 + random.Next(28)),
        CellTypeKind.Choice => cell.Type.Options[random.Next(cell.Type.Options.Length)].Key,
        CellTypeKind.Text => random.Next(2) == 0 ? default : (Cell)"a word",
        _ when s_parts.Any(part => cell.Path.Contains(part, StringComparison.Ordinal)) => 0,
        _ => random.Next(50),
    };

    private static ReportContent Completed(Template template, ReportContent content)
    {
        var report = GeneratedReports.Create(template, content);
        var complete = typeof(ReportValidation).GetMethod(nameof(ReportValidation.Complete))!.MakeGenericMethod(report.GetType());
        return ReportContent.Of((IReport)complete.Invoke(null, [report, true])!);
    }
}
