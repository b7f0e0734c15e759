namespace Formwork.Generator.Emit;

/// <summary>A leaf row. One over a list is there once for each item; code about it stands where <c>item</c> is the
/// item.</summary>
/// <param name="Path">The members that lead from the table or band to the row, joined by dots; empty where it is one
/// row without a head.</param>
/// <param name="FirstCell">The number of its first cell.</param>
/// <param name="Whole">The index of the leaf row that it is part of, or -1.</param>
/// <param name="Items">The rows over a list that it stands in, or null.</param>
internal sealed record RowShape(string Path, int FirstCell, int Whole, ItemsShape? Items)
{
    /// <summary>A name for methods about the row; an underscore keeps its parts apart, so that no two paths give one
    /// name.</summary>
    public string Id => Path.Replace("[item]", "").Replace('.', '_');
}
