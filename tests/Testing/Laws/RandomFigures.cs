// Figures that laws of checks put into reports.
using System;
using System.Linq;
using Formwork.Generated;

namespace Formwork.Testing;

/// <summary>Changes the figures of contents.</summary>
internal static class RandomFigures
{
    private static readonly decimal[] s_extremes =
    [
        0, 1, -1, 0.5m, int.MaxValue, int.MinValue + 2m, int.MaxValue - 1m, int.MaxValue + 1m, decimal.MaxValue, decimal.MinValue, decimal.MaxValue - 1, 0.0000000000000000000000000001m,
        7.9228162514264337593543950335m, -7.9228162514264337593543950335m,
    ];

    /// <summary>A copy whose figures are all known and fit their cells; some do not apply.</summary>
    public static ReportContent Known(ReportContent content, Random random)
    {
        var slashes = random.Next(3);
        return Copy(content, (type, cell) =>
            cell.IsNotApplicable && slashes > 0 ? cell
            : cell.TryGetNumber(out var number) && number < 1_000_000 && number > -1_000_000 && Fits(type, cell) ? cell
            : Number(type, random));
    }

    /// <summary>A copy with figures that no form asks for: whatever the records can hold.</summary>
    public static ReportContent Extreme(ReportContent content, Random random)
    {
        var greatest = random.Next(3) == 0;
        return Copy(content, (type, cell) => random.Next(4) == 0 ? cell : greatest ? Greatest(type) : Clip(type, s_extremes[random.Next(s_extremes.Length)]));
    }

    /// <summary>Whether a figure fits a type of cells.</summary>
    public static bool Fits(CellType type, Cell cell) => cell.IsNotApplicable
        || (cell.TryGetNumber(out var number)
            && (type.Signed || number >= 0)
            && decimal.Round(number, type.Kind == CellTypeKind.Count ? 0 : type.Decimals) == number
            && (type.Kind != CellTypeKind.Count || cell.TryGetInt32(out _))
            && !(number < type.Min) && !(number > type.Max));

    private static ReportContent Copy(ReportContent content, Func<CellType, Cell, Cell> change)
    {
        var copy = new ReportContent(content.Form) { Preamble = content.Preamble };
        content.Facts.CopyTo(copy.Facts.AsSpan());
        content.Texts.CopyTo(copy.Texts.AsSpan());
        content.Notes.CopyTo(copy.Notes.AsSpan());
        for (var i = 0; i < copy.Cells.Length; i++)
            copy.Cells[i] = content.Form.Cells[i].Type is { IsNumber: true } type ? change(type, content.Cells[i]) : content.Cells[i];
        return copy;
    }

    private static Cell Number(CellType type, Random random)
    {
        var number = random.Next(4) == 0 ? 0 : random.Next(type.Signed ? -20 : 0, 40);
        return Cell.FromDecimal(Math.Min(Math.Max(number, type.Min ?? number), type.Max ?? decimal.MaxValue));
    }

    private static Cell Greatest(CellType type) => Cell.FromDecimal(type.Max ?? (type.Kind == CellTypeKind.Count ? int.MaxValue : decimal.MaxValue));

    // A count is a whole number from the start.
    private static Cell Clip(CellType type, decimal number) => Cell.FromDecimal(
        type.Kind == CellTypeKind.Count ? Math.Max(Math.Min(decimal.Truncate(number), int.MaxValue), Count.MinValue) : number);
}
