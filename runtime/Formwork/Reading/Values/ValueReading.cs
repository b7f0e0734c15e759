namespace Formwork.Reading;

/// <summary>What reading a cell's text gave.</summary>
/// <param name="Cell">The value; blank where nothing stands there, and where it cannot be read.</param>
/// <param name="Remark">What stands behind the figure, or null.</param>
/// <param name="IsReadable">False where something stands there that is no value of the cell.</param>
internal readonly record struct ValueReading(Cell Cell, string? Remark = null, bool IsReadable = true)
{
    /// <summary>The number that stands there where the cell cannot hold it; blank where none does.</summary>
    public Cell Misfit { get; init; }

    /// <summary>What stands there is no value of the cell.</summary>
    public static ValueReading Unreadable => new(default, null, false);
}
