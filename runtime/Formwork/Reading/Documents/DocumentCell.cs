namespace Formwork.Reading;

/// <summary>One place of a table's grid.</summary>
/// <param name="Text">The text of the cell; empty where the place is empty or continues another.</param>
/// <param name="Line">The line of the source where the cell begins, from 1.</param>
/// <param name="Column">The column where it begins, from 1.</param>
/// <param name="Continues">Whether the place belongs to a cell that begins left of it or above.</param>
public readonly record struct DocumentCell(string Text, int Line, int Column, bool Continues = false)
{
    /// <summary>Whether nothing stands there.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(Text);
}
