// Reads what stands in JSON as a string and is more than a text: days and the keys of options.
using System;
using System.Globalization;

namespace Formwork.Json;

/// <summary>Reads days, options and short texts.</summary>
internal static class JsonTexts
{
    /// <summary>How a day is written in JSON.</summary>
    public const string DateFormat = "yyyy-MM-dd";

    /// <summary>Reads the string of a cell.</summary>
    /// <returns>False where the cell cannot hold it.</returns>
    public static bool TryRead(string text, CellType type, out Cell cell)
    {
        if (type.Kind == CellTypeKind.Date)
        {
            return TryReadDate(text, out cell);
        }

        cell = text;
        return type.Kind == CellTypeKind.Choice ? CellFit.IsOption(type.Options, text) : CellFit.IsOneLine(text);
    }

    /// <summary>Reads a day.</summary>
    /// <returns>False where the text is none.</returns>
    public static bool TryReadDate(string text, out Cell cell)
    {
        var isDate = DateOnly.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
        cell = isDate ? date : default(Cell);
        return isDate;
    }
}
