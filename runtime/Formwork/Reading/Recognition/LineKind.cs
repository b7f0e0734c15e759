namespace Formwork.Reading;

/// <summary>The kind of a line.</summary>
internal enum LineKind
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A row of a table.</summary>
    Row,

    /// <summary>A picture.</summary>
    Picture,
}
