using System;
using System.Collections.Generic;

namespace Formwork.Checks;

/// <summary>
/// A number that depends on unknowns: a constant and so much of each unknown, exactly. An unknown is a blank cell, by
/// its number, or a number beyond those of cells for what is only known to lie in an interval.
/// </summary>
/// <param name="Constant">The constant.</param>
/// <param name="Terms">How much of each unknown, in the order of their numbers; never zero of one.</param>
internal readonly record struct Linear(Rational Constant, KeyValuePair<int, Rational>[] Terms)
{
    /// <summary>Whether it depends on nothing.</summary>
    public bool IsConstant => Terms.Length == 0;

    public static Linear Of(Rational constant) => new(constant, []);

    public static Linear Unknown(int unknown) => new(0, [new(unknown, 1)]);

    public static Linear operator +(Linear left, Linear right)
    {
        var constant = left.Constant + right.Constant;
        if (left.IsConstant || right.IsConstant)
            return new(constant, left.IsConstant ? right.Terms : left.Terms);
        var terms = new KeyValuePair<int, Rational>[left.Terms.Length + right.Terms.Length];
        var (count, i, j) = (0, 0, 0);
        while (i < left.Terms.Length || j < right.Terms.Length)
        {
            var order = i == left.Terms.Length ? 1 : j == right.Terms.Length ? -1 : left.Terms[i].Key.CompareTo(right.Terms[j].Key);
            var term = order <= 0 ? left.Terms[i++] : right.Terms[j++];
            if (order == 0)
                term = new(term.Key, term.Value + right.Terms[j++].Value);
            if (!term.Value.IsZero)
                terms[count++] = term;
        }

        Array.Resize(ref terms, count);
        return new(constant, terms);
    }

    public static Linear operator -(Linear left, Linear right) => left + (right * -1);

    public static Linear operator *(Linear value, Rational factor)
    {
        if (factor.IsZero || value.IsConstant)
            return Of(value.Constant * factor);
        var terms = new KeyValuePair<int, Rational>[value.Terms.Length];
        for (var i = 0; i < terms.Length; i++)
            terms[i] = new(value.Terms[i].Key, value.Terms[i].Value * factor);
        return new(value.Constant * factor, terms);
    }

    /// <summary>Whether something is so of all unknowns.</summary>
    public bool All(Func<int, bool> isSo)
    {
        foreach (var term in Terms)
        {
            if (!isSo(term.Key))
                return false;
        }

        return true;
    }

    /// <summary>How much of an unknown there is.</summary>
    public Rational FactorOf(int unknown)
    {
        foreach (var term in Terms)
        {
            if (term.Key == unknown)
                return term.Value;
        }

        return 0;
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
