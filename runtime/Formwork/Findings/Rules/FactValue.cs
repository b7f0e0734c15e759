// What an expression over facts comes to: a number, a word, or nothing that is known.
using System;

namespace Formwork;

/// <summary>A number, a day as the number of days before it, or a word; <c>default</c> is nothing that is known. A struct, so that judging facts allocates nothing.</summary>
internal readonly record struct FactValue(bool IsNumber, Rational Number, string? Word)
{
    /// <summary>Whether it is known.</summary>
    public bool IsKnown => IsNumber || Word is not null;

    public static FactValue Of(Rational number) => new(true, number, null);

    public static FactValue Of(string word) => new(false, default, word);

    /// <summary>Whether two words are the same but for white space around them; a number is no word.</summary>
    public bool IsSameWord(FactValue other) => Word is not null && other.Word is not null && Word.AsSpan().Trim().SequenceEqual(other.Word.AsSpan().Trim());
}
