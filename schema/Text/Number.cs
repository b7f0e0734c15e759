// Numbers in messages, the same on every machine.
using System.Globalization;

namespace Formwork.Schema.Text;

/// <summary>Writes and reads numbers without regard to culture.</summary>
internal static class Number
{
    /// <summary>Writes a whole number.</summary>
    /// <param name="value">The number.</param>
    /// <returns>Its digits.</returns>
    public static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Writes a number.</summary>
    /// <param name="value">The number.</param>
    /// <returns>Its digits, without zeros at the end.</returns>
    public static string Text(decimal value) => value.ToString("0.#############################", CultureInfo.InvariantCulture);

    /// <summary>Reads digits without sign, blanks or separators.</summary>
    /// <param name="text">The digits.</param>
    /// <param name="value">The number.</param>
    /// <returns>Whether it is one within the range.</returns>
    public static bool TryRead(string text, out int value) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    /// <summary>Reads digits with an optional decimal point.</summary>
    /// <param name="text">The digits.</param>
    /// <param name="value">The number.</param>
    /// <returns>Whether it is one within the range.</returns>
    public static bool TryRead(string text, out decimal value) => decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
}
