namespace Formwork.Pages;

/// <summary>What stands in a slot of a format.</summary>
internal enum SlotKind : byte
{
    /// <summary>Nothing: the end of the format.</summary>
    End,

    /// <summary>A data cell.</summary>
    Cell,

    /// <summary>A data cell whose type tells how it is written: a percentage, an option.</summary>
    TypedCell,

    /// <summary>A fact.</summary>
    Fact,

    /// <summary>The paragraphs before the first section.</summary>
    Preamble,

    /// <summary>The text of a section.</summary>
    Text,

    /// <summary>The remarks of a section.</summary>
    Notes,

    /// <summary>The end of the style sheet of a page: what is written with marks needs more of it, and what stands
    /// behind it is seen.</summary>
    Style,
}
