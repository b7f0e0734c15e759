namespace Formwork.Checks;

/// <summary>What a number in a text is.</summary>
internal enum FigureKind
{
    /// <summary>No figure: a day, a name such as A4, numerals in words.</summary>
    None,

    /// <summary>A figure.</summary>
    Figure,

    /// <summary>A year.</summary>
    Year,
}
