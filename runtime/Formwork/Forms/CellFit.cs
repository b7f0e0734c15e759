using System;
using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace Formwork.Forms;

/// <summary>Tells what a cell can hold.</summary>
internal static class CellFit
{
    private static readonly SearchValues<char> s_lineEnds = SearchValues.Create("\n\r\f\u0085\u2028\u2029");

    /// <summary>
    /// Whether the records can hold a value in such a cell, which is not whether it is right: a figure below zero is
    /// for the checks to say.
    /// </summary>
    public static bool CanHold(CellType type, in Cell value) => value.Kind switch
    {
        CellKind.Blank or CellKind.NotApplicable => true,
        CellKind.Number => type.IsNumber && (type.Kind != CellTypeKind.Count || value.TryGetInt32(out _)),
        CellKind.Date => type.Kind == CellTypeKind.Date,
        _ => (type.Kind == CellTypeKind.Text && !IsNotApplicable(value.AsText())) || (type.Kind == CellTypeKind.Choice && IsOption(type.Options, value.AsText())),
    };

    /// <summary>Whether a number lies between the least and the greatest that a cell admits, its sign left
    /// aside.</summary>
    public static bool IsInRange(CellType type, decimal number) => !(number < type.Min) && !(number > type.Max);

    /// <summary>Whether a text has no line ends: what a cell of short texts admits.</summary>
    public static bool IsOneLine(string text) => text.AsSpan().IndexOfAny(s_lineEnds) < 0;

    /// <summary>Whether a text is what stands for "not applicable" wherever a cell is written: it would come back as
    /// that, so no cell holds it as a text.</summary>
    public static bool IsNotApplicable(string? text) => text == "/";

    /// <summary>Whether a text is the key of an option.</summary>
    public static bool IsOption(ImmutableArray<OptionInfo> options, string? key)
    {
        foreach (var option in options)
        {
            if (option.Key == key)
                return true;
        }

        return false;
    }

    /// <summary>The keys of options in words.</summary>
    public static string Describe(ImmutableArray<OptionInfo> options) => "one of " + string.Join(", ", options.Select(option => $"\"{option.Key}\""));

    /// <summary>What a cell can hold in words, blank and not applicable left aside.</summary>
    public static string Describe(CellType type) => type.Kind switch
    {
        CellTypeKind.Count => "a whole number" + DescribeRange(type),
        CellTypeKind.Amount or CellTypeKind.Percent => "a number" + DescribeRange(type),
        CellTypeKind.Date => "a date as \"YYYY-MM-DD\"",
        CellTypeKind.Choice => Describe(type.Options),
        _ => "a text of one line",
    };

    /// <summary>The range of a cell in words, with a space before it; nothing where it has none.</summary>
    public static string DescribeRange(CellType type)
    {
        var (least, greatest) = (Number(type.Min), Number(type.Max));
        return (least, greatest) switch
        {
            (not null, not null) => $" from {least} to {greatest}",
            (not null, null) => $" not below {least}",
            (null, not null) => $" not above {greatest}",
            _ => "",
        };
    }

    private static string? Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);
}
