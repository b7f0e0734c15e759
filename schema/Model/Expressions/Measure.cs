// What a number in a check counts or measures.
namespace Formwork.Schema.Model.Expressions;

/// <summary>What a number in a check counts or measures; null kind for a plain number, which goes with everything but dates and words.</summary>
/// <param name="Kind">The kind of cell it comes from, or null.</param>
/// <param name="Unit">The unit of an amount, or null.</param>
/// <param name="IsLost">Whether it is not known, because of a mistake that has been reported.</param>
internal readonly record struct Measure(CellKind? Kind, string? Unit = null, bool IsLost = false)
{
    /// <summary>A plain number: one written in the check, a product, a quotient.</summary>
    public static Measure Plain => default;

    /// <summary>What has been refused, which goes with everything.</summary>
    public static Measure Lost => new(null, null, true);

    /// <summary>Whether it is a number at all.</summary>
    public bool IsNumber => Kind is null or CellKind.Count or CellKind.Amount or CellKind.Percent;

    /// <summary>As messages call it.</summary>
    public string Name => Kind switch
    {
        null => "a plain number",
        CellKind.Count => "a count",
        CellKind.Amount => Unit is null ? "an amount" : "an amount in " + Unit,
        CellKind.Percent => "a percentage",
        CellKind.Date => "a date",
        CellKind.Choice => "a choice",
        _ => "a text",
    };

    public static Measure Of(CellTypeModel type) => new(type.Kind, type.Unit);

    /// <summary>Whether two can be compared or added; an amount without a unit goes with any.</summary>
    public bool GoesWith(Measure other) => IsNumber && other.IsNumber
        ? Kind is null || other.Kind is null || (Kind == other.Kind && (Unit is null || other.Unit is null || Unit == other.Unit))
        : Kind == CellKind.Date && other.Kind == CellKind.Date;
}
