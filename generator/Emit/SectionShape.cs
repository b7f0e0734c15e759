// A section as generated code sees it.
using System.Collections.Generic;
using Formwork.Schema.Layout;
using Formwork.Schema.Model;

namespace Formwork.Generator.Emit;

/// <summary>A section.</summary>
/// <param name="Index">Its index in the form's order.</param>
/// <param name="Model">The section.</param>
/// <param name="Bands">The bands of its table; empty for a text.</param>
/// <param name="Grid">The grid of its table, or null for a text.</param>
internal sealed record SectionShape(int Index, SectionModel Model, IReadOnlyList<BandShape> Bands, GridModel? Grid)
{
    /// <summary>The name of its C# type.</summary>
    public string TypeName => Model.Name + "Section";

    /// <summary>The title as printed, with its number.</summary>
    public string Title => Model.Number + Model.Label;
}
