using Formwork.Checks;

namespace Formwork.Reading;

/// <summary>What stands in a cell of a table as the form prints it.</summary>
internal enum PrintedCellKind
{
    /// <summary>Words of the form, or nothing.</summary>
    Words,

    /// <summary>Words of the form that stand beside the first item of a list only.</summary>
    FirstWords,

    /// <summary>The name of an item.</summary>
    Item,

    /// <summary>A figure.</summary>
    Figure,
}
