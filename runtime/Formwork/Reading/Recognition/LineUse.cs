using Formwork.Pages;

namespace Formwork.Reading;

/// <summary>What a line was recognised as.</summary>
internal enum LineUse
{
    /// <summary>Nothing yet: text, if nobody else claims it.</summary>
    Text,

    /// <summary>The title of the report, or a copy of it.</summary>
    Title,

    /// <summary>The title of a section.</summary>
    Heading,

    /// <summary>A part of a table.</summary>
    Table,

    /// <summary>A row of a table with figures that no cell of the form claims.</summary>
    UnclaimedRow,

    /// <summary>What a page break leaves behind, unless it stands in a table that is printed exactly as the form has
    /// it.</summary>
    PageMark,

    /// <summary>Nothing of the report: a page number, or a copy of what stands elsewhere.</summary>
    Dropped,
}
