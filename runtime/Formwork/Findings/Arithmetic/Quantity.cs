// What an expression of numbers comes to.
namespace Formwork;

/// <summary>What an expression of numbers comes to: a number that may depend on unknowns, nothing that applies, or nothing at all.</summary>
/// <param name="Number">The number, or null.</param>
/// <param name="IsNotApplicable">Whether it is a bare "/".</param>
internal readonly record struct Quantity(Linear? Number, bool IsNotApplicable = false)
{
    public static Quantity NotApplicable => new(null, true);

    /// <summary>A quotient whose divisor is, or may be, zero.</summary>
    public static Quantity Undefined => default;

    public bool IsUndefined => Number is null && !IsNotApplicable;

    public static implicit operator Quantity(Linear number) => new(number);
}
