using System.Collections.Generic;
using Formwork.Schema.Layout;
using Formwork.Schema.Model;

namespace Formwork.Generator.Emit;

/// <summary>A section.</summary>
internal sealed class SectionShape
{
    /// <summary>Its index in the form's order.</summary>
    public required int Index { get; init; }

    /// <summary>The section.</summary>
    public required SectionModel Model { get; init; }

    /// <summary>A name for private methods about this section, unique in the report.</summary>
    public required string Id { get; init; }

    /// <summary>The members that lead from the report to the section, joined by dots.</summary>
    public required string Path { get; init; }

    /// <summary>Its type, seen from inside the report's type.</summary>
    public required string TypePath { get; init; }

    /// <summary>The bands of its table; empty for a text.</summary>
    public IReadOnlyList<BandShape> Bands { get; init; } = [];

    /// <summary>The grid of its table, or null for a text.</summary>
    public GridModel? Grid { get; init; }

    /// <summary>The sections within it.</summary>
    public List<SectionShape> Sections { get; } = [];

    /// <summary>The name of its C# type.</summary>
    public string TypeName => Model.Name + "Section";

    /// <summary>The title as printed, with its number.</summary>
    public string Title => Model.Number + Model.Label;

    /// <summary>Whether its rows stand in it directly, and in no band.</summary>
    public bool IsUnbanded => Bands.Count == 1 && Bands[0].Model.Key is null;
}
