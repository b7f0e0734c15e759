using System.Globalization;

namespace Formwork.Schema.Text;

/// <summary>Writes and reads numbers without regard to culture.</summary>
internal static class Number
{
    /// <summary>Writes a whole number.</summary>
    public static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Writes a number.</summary>
    public static string Text(decimal value) => value.ToString("0.#############################", CultureInfo.InvariantCulture);

    /// <summary>Reads digits without sign, blanks or separators.</summary>
    public static bool TryRead(string text, out int value) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    /// <summary>Reads digits with an optional decimal point.</summary>
    public static bool TryRead(string text, out decimal value) => decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
}
