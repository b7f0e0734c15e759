using Formwork.Schema.Text;

namespace Formwork.Schema.Model;

/// <summary>A table of one or several bands.</summary>
public sealed record TableModel
{
    /// <summary>The bands from top to bottom. A table without bands has one, whose <see cref="BandModel.Key"/> is
    /// null.</summary>
    public required EquatableArray<BandModel> Bands { get; init; }

    /// <summary>The head of the stub column of every band, or null.</summary>
    public string? Stub { get; init; }

    /// <summary>The text of the corner cell above the row heads, or null.</summary>
    public string? Corner { get; init; }

    /// <summary>A decorative head over all columns, or null.</summary>
    public string? OverColumns { get; init; }

    /// <summary>The width of all bands in columns of figures, where the template forces one; null where the widest band
    /// gives it.</summary>
    public int? Grid { get; init; }

    /// <summary>The enumeration that the table declares, named after its section and nested in the section's type, or
    /// null.</summary>
    public ChoiceModel? Choice { get; init; }

    /// <summary>Notes printed under the table.</summary>
    public EquatableArray<string> Notes { get; init; }
}
