using System;
using System.Text.RegularExpressions;
using Formwork.Forms;

namespace Formwork.Checks;

/// <summary>Tells whether the value of a fact looks like one. In doubt it does: a false alarm is worse than a slip that
/// a person sees anyway.</summary>
internal static class FactPatterns
{
    // No telephone number has fewer digits.
    private const int FewestDigits = 3;

    /// <summary>Compiles a pattern. The compiler of templates lets no other through than those that can be used; one
    /// that cannot would never be checked.</summary>
    /// <exception cref="InvalidOperationException">It cannot be used.</exception>
    public static Regex Compile(string pattern)
    {
        try
        {
            return new Regex($@"\A(?:{pattern})\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (Exception fault) when (fault is ArgumentException or NotSupportedException)
        {
            throw new InvalidOperationException($"The pattern “{pattern}” of a fact cannot be used. Its template should have been refused: this is a mistake in Formwork.", fault);
        }
    }

    /// <summary>Whether a value fits a fact.</summary>
    public static bool Fits(FactInfo fact, in Cell value, Regex? pattern)
    {
        if (value.IsBlank || value.IsNotApplicable)
            return true;
        switch (fact.Kind)
        {
            case FactKind.Year:
                return value.TryGetInt32(out var year) && FactFit.IsYear(year);
            case FactKind.Integer or FactKind.Amount:
                return value.TryGetNumber(out _) && CellRules.Judge(value, FactFit.TypeOf(fact)) == CellFault.None;
            case FactKind.Date:
                return value.TryGetDate(out _);
            case FactKind.Choice:
                return CellFit.IsOption(fact.Options, value.AsText());
        }

        return value.TryGetText(out var text)
            && (string.IsNullOrWhiteSpace(text) || (pattern is not null ? pattern.IsMatch(text.Trim()) : fact.Kind switch
            {
                FactKind.Telephone => IsTelephone(text),
                FactKind.Web => IsWeb(text),
                _ => true,
            }));
    }

    private static bool IsTelephone(string text)
    {
        var digits = 0;
        foreach (var character in text)
            digits += char.IsDigit(character) ? 1 : 0;
        return digits >= FewestDigits;
    }

    // Something like a.b somewhere: addresses come with words around them, and several at once.
    private static bool IsWeb(string text)
    {
        for (var i = 1; i < text.Length - 1; i++)
        {
            if (text[i] is '.' or '\uFF0E' && char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(text[i + 1]))
                return true;
        }

        return false;
    }
}
