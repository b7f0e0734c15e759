using Formwork.Schema.Text;

namespace Formwork.Schema.Model;

/// <summary>The type of a data cell.</summary>
/// <param name="Kind">What is counted or measured.</param>
/// <param name="Signed">Whether figures below zero are admitted.</param>
/// <param name="Decimals">The greatest number of decimals; 0 for a count.</param>
/// <param name="Unit">The printed unit, such as <c>kg</c>, or null.</param>
public sealed record CellTypeModel(CellTypeKind Kind, bool Signed, int Decimals, string? Unit)
{
    /// <summary>The least number admitted, or null.</summary>
    public decimal? Min { get; init; }

    /// <summary>The greatest number admitted, or null.</summary>
    public decimal? Max { get; init; }

    /// <summary>The C# enumeration of a choice, the <see cref="ChoiceModel.TypeName"/> of the head, band or table that
    /// declares it; null for all other kinds.</summary>
    public string? ChoiceTypeName { get; init; }

    /// <summary>The options of a choice, empty for all other kinds.</summary>
    public EquatableArray<OptionModel> Options { get; init; }

    /// <summary>Whether the cell holds a number.</summary>
    public bool IsNumber => Kind is CellTypeKind.Count or CellTypeKind.Amount or CellTypeKind.Percent;

    /// <summary>A hash of what is quickly hashed: types are looked up cell by cell, and may have hundreds of
    /// options.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode() => (Kind, Signed, Decimals, Unit, Min, Max, ChoiceTypeName, Options.Count).GetHashCode();
}
