using System;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Formwork.Generated;

/// <summary>Turns options into cells and back.</summary>
internal static class ChoiceCells
{
    /// <summary>
    /// The cell of an option: its key. A value of the enumeration that is no option becomes its number as a text, which
    /// no key is:
    /// checks report it, and the way back finds it again.
    /// </summary>
    public static Cell ToCell<TChoice>(TChoice choice, string[] keys)
        where TChoice : struct, Enum
    {
        var number = NumberOf(choice);
        return Cell.FromText((uint)(number - 1) < (uint)keys.Length ? keys[number - 1] : number.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Whether a value of the enumeration is one of its options.</summary>
    public static bool IsOption<TChoice>(TChoice choice, string[] keys)
        where TChoice : struct, Enum => (uint)(NumberOf(choice) - 1) < (uint)keys.Length;

    /// <summary>The option in a cell; null where it holds none.</summary>
    public static TChoice? ToChoice<TChoice>(in Cell cell, string[] keys)
        where TChoice : struct, Enum
    {
        if (!cell.TryGetText(out var text))
            return null;
        var index = Array.IndexOf(keys, text);
        return index >= 0 ? OfNumber<TChoice>(index + 1)
            : int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? OfNumber<TChoice>(number) : null;
    }

    // Generated enumerations are of int, so that no value is boxed on the way.
    private static int NumberOf<TChoice>(TChoice choice)
        where TChoice : struct, Enum => Unsafe.BitCast<TChoice, int>(choice);

    private static TChoice OfNumber<TChoice>(int number)
        where TChoice : struct, Enum => Unsafe.BitCast<int, TChoice>(number);
}
