using Formwork.Schema.Model;

namespace Formwork.Generator.Emit;

/// <summary>Rows over a list.</summary>
/// <param name="List">The index of the list.</param>
/// <param name="Path">The members that lead from the table or band to the rows, joined by dots.</param>
/// <param name="Head">The head.</param>
/// <param name="TypePath">The type of what each item has: a row, or a group of rows; seen from inside the report's
/// type.</param>
internal sealed record ItemsShape(int List, string Path, HeadModel Head, string TypePath)
{
    /// <summary>A name for methods about the rows.</summary>
    public string Id => Path.Replace('.', '_');

    /// <summary>The beginning of a loop over the items.</summary>
    public string Loop => $"foreach (var item in form.GetItems({List}))";
}
