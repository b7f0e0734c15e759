using System.ComponentModel;

namespace Formwork.Generated;

/// <summary>Rows over a list, whatever their type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IItemRows
{
    /// <summary>The items that have a row, in order.</summary>
    ItemList Items { get; }

    /// <summary>Whether nothing is filled in in a row.</summary>
    /// <param name="index">The place of its item.</param>
    /// <returns>True where the row is as a new one.</returns>
    bool IsBlank(int index);
}
