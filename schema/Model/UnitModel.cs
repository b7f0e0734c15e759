namespace Formwork.Schema.Model;

/// <summary>A unit and what one of it is worth in the base unit of its family, such as <c>kg</c> and 1000.</summary>
/// <param name="Word">The unit as written.</param>
/// <param name="Factor">How many base units it is.</param>
public sealed record UnitModel(string Word, decimal Factor);
