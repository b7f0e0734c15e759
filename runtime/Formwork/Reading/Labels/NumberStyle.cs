namespace Formwork.Reading;

/// <summary>The style of the number before a title: titles of one level share a style.</summary>
internal enum NumberStyle
{
    /// <summary>No number.</summary>
    None,

    /// <summary>Numerals and a comma.</summary>
    Numeral,

    /// <summary>Numerals in brackets.</summary>
    BracketedNumeral,

    /// <summary>Digits and a point.</summary>
    Arabic,

    /// <summary>Digits in brackets.</summary>
    BracketedArabic,

    /// <summary>One character that is a number, such as a digit in a circle.</summary>
    Other,

    /// <summary>A letter, or anything else that is known as a number only by the template.</summary>
    Letter,
}
