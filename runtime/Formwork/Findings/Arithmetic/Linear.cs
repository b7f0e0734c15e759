// A number that depends on unknowns: a constant and so much of each unknown.
using System.Collections.Immutable;

namespace Formwork;

/// <summary>
/// A number that depends on unknowns: a constant and so much of each unknown, exactly. An unknown is a blank cell, by its number, or
/// a number beyond those of cells for what is only known to lie in an interval.
/// </summary>
internal sealed record Linear(Rational Constant, ImmutableSortedDictionary<int, Rational> Terms)
{
    private static readonly ImmutableSortedDictionary<int, Rational> None = ImmutableSortedDictionary<int, Rational>.Empty;

    /// <summary>Whether it depends on nothing.</summary>
    public bool IsConstant => Terms.IsEmpty;

    public static Linear Of(Rational constant) => new(constant, None);

    public static Linear Unknown(int unknown) => new(0, None.Add(unknown, 1));

    public static Linear operator +(Linear left, Linear right)
    {
        var terms = left.Terms.ToBuilder();
        foreach (var (unknown, factor) in right.Terms)
        {
            var sum = factor + terms.GetValueOrDefault(unknown);
            if (sum.IsZero)
            {
                terms.Remove(unknown);
            }
            else
            {
                terms[unknown] = sum;
            }
        }

        return new(left.Constant + right.Constant, terms.ToImmutable());
    }

    public static Linear operator -(Linear left, Linear right) => left + (right * -1);

    public static Linear operator *(Linear value, Rational factor)
    {
        if (factor.IsZero)
        {
            return Of(0);
        }

        var terms = None.ToBuilder();
        foreach (var (unknown, part) in value.Terms)
        {
            terms.Add(unknown, part * factor);
        }

        return new(value.Constant * factor, terms.ToImmutable());
    }
}
