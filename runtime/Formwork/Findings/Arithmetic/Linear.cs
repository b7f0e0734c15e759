using System;
using System.Collections.Immutable;

namespace Formwork;

/// <summary>
/// A number that depends on unknowns: a constant and so much of each unknown, exactly. An unknown is a blank cell, by
/// its number, or a number beyond those of cells for what is only known to lie in an interval.
/// </summary>
internal readonly record struct Linear(Rational Constant, ImmutableSortedDictionary<int, Rational> Terms)
{
    private static readonly ImmutableSortedDictionary<int, Rational> s_none = ImmutableSortedDictionary<int, Rational>.Empty;

    /// <summary>Whether it depends on nothing.</summary>
    public bool IsConstant => Terms.IsEmpty;

    public static Linear Of(Rational constant) => new(constant, s_none);

    public static Linear Unknown(int unknown) => new(0, s_none.Add(unknown, 1));

    public static Linear operator +(Linear left, Linear right)
    {
        if (right.IsConstant)
            return new(left.Constant + right.Constant, left.Terms);
        var terms = left.Terms.ToBuilder();
        foreach (var (unknown, factor) in right.Terms)
        {
            var sum = factor + terms.GetValueOrDefault(unknown);
            if (sum.IsZero)
                terms.Remove(unknown);
            else
                terms[unknown] = sum;
        }

        return new(left.Constant + right.Constant, terms.ToImmutable());
    }

    public static Linear operator -(Linear left, Linear right) => left + (right * -1);

    public static Linear operator *(Linear value, Rational factor)
    {
        if (factor.IsZero || value.IsConstant)
            return Of(value.Constant * factor);
        var terms = s_none.ToBuilder();
        foreach (var (unknown, part) in value.Terms)
            terms.Add(unknown, part * factor);
        return new(value.Constant * factor, terms.ToImmutable());
    }
}

/// <summary>What an expression comes to: a number that may depend on unknowns, nothing that applies, a word, or nothing
/// that is known.</summary>
/// <param name="Number">The number, or the number of days before a day; or null.</param>
/// <param name="IsNotApplicable">Whether it is a bare "/".</param>
/// <param name="Word">The text, also of a day that is written in the template; or null.</param>
internal readonly record struct Quantity(Linear? Number, bool IsNotApplicable = false, string? Word = null)
{
    public static Quantity NotApplicable => new(null, true);

    /// <summary>A quotient whose divisor is, or may be, zero; a fact that is not given.</summary>
    public static Quantity Undefined => default;

    public bool IsUndefined => Number is null && !IsNotApplicable;

    public static implicit operator Quantity(Linear number) => new(number);

    /// <summary>Whether two words are the same but for white space around them.</summary>
    public bool IsSameWord(in Quantity other) => Word.AsSpan().Trim().SequenceEqual(other.Word.AsSpan().Trim());
}
