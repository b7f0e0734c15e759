// Turns the text of a fact into its value.
using System;
using System.Linq;

namespace Formwork.Reading;

/// <summary>Reads the values of facts by their kind.</summary>
/// <param name="folding">How characters are folded.</param>
/// <param name="dates">How dates are written.</param>
internal sealed class FactValues(Folding folding, DateReader dates)
{
    private const string WebMarks = "-._~:/?#@!$&*+,;=%";
    private const int FewestDigits = 5;

    /// <summary>Reads the value of a fact; blank where the text is none.</summary>
    public Cell Read(string text, FactInfo fact)
    {
        var trimmed = text.Trim();
        switch (fact.Kind)
        {
            case FactKind.Web:
                return FindWebAddress(trimmed);
            case FactKind.Telephone:
                return FindTelephone(trimmed);
            case FactKind.Choice:
                var option = fact.Options.FirstOrDefault(option => folding.Fold(option.Label) == folding.Fold(trimmed));
                return option?.Key;
            case FactKind.Year:
                var year = new CompactText(trimmed, folding).Text;
                return DateReader.ReadYear(year, out var number) > 0 ? number : default(Cell);
            case FactKind.Date:
                var compact = new CompactText(trimmed, folding).Text;
                return dates.Read(compact, 0, null, out var date) > 0 ? date : default(Cell);
            default:
                return trimmed.Length > 0 ? trimmed : default(Cell);
        }
    }

    // An address has a point between letters or digits, and is written without spaces.
    private string? FindWebAddress(string text)
    {
        var folded = folding.Fold(text);
        for (var start = 0; start < folded.Length; start++)
        {
            if (!char.IsAsciiLetterOrDigit(folded[start]))
                continue;
            var end = start;
            while (end < folded.Length && (char.IsAsciiLetterOrDigit(folded[end]) || WebMarks.Contains(folded[end], StringComparison.Ordinal)))
                end++;
            var address = folded[start..end].TrimEnd('.', ',', ';', ':', '!', '?');
            var point = address.IndexOf('.', StringComparison.Ordinal);
            if (point > 0 && point < address.Length - 1 && address.Any(char.IsAsciiLetter))
                return address;
            start = end;
        }

        return null;
    }

    private string? FindTelephone(string text)
    {
        var folded = folding.Fold(text);
        var end = 0;
        while (end < folded.Length && (char.IsAsciiDigit(folded[end]) || "-() +/、,".Contains(folded[end], StringComparison.Ordinal)))
            end++;
        var number = folded[..end].TrimEnd(' ', ',', '、', '(', '-', '/', '+');
        if (number.Count(c => c == ')') > number.Count(c => c == '('))
            number = number[..number.LastIndexOf(')')].TrimEnd();
        return number.Count(char.IsAsciiDigit) >= FewestDigits ? number : null;
    }
}
