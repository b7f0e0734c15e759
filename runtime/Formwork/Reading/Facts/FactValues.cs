using System;
using System.Linq;
using Formwork.Forms;

namespace Formwork.Reading;

/// <summary>Reads the values of facts by their kind.</summary>
internal sealed class FactValues(Folding folding, DateReader dates, ValueReader values)
{
    private const string WebMarks = "-._~:/?#@!$&*+,;=%";
    private const int FewestDigits = 5;

    private readonly OptionReader _options = new(folding);

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
                return _options.Find(fact.Options, trimmed);
            case FactKind.Integer:
            case FactKind.Amount:
                // A fact has no place for a remark: what would lose one is not read.
                var figure = values.Read(trimmed, FactFit.TypeOf(fact));
                return figure.Remark is null && figure.Cell.Kind == CellKind.Number ? figure.Cell : default;
            case FactKind.Year:
                return dates.ReadWholeYear(new CompactText(trimmed, folding).Text, out var year) ? year : default(Cell);
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
