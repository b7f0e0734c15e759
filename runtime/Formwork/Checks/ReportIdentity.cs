using System.Linq;
using System.Text;
using Formwork.Findings;
using Formwork.Generated;
using Formwork.Reading;

namespace Formwork.Checks;

/// <summary>Compares whose reports two reports are.</summary>
internal static class ReportIdentity
{
    // Between facts, and in no fact: line ends are left out.
    private const char Separator = '\n';

    /// <summary>The first fact that says whose report it is and differs, as both reports have it; null where none does,
    /// as far as both say.</summary>
    public static (string Expected, string Actual)? Difference(ReportContent report, ReportContent other)
    {
        var facts = report.Form.Template.Facts;
        for (var i = 0; i < facts.Length; i++)
        {
            if (facts[i].IsIdentity && Fold(report.Facts[i]) is { } expected && FactOf(other, facts[i].Key) is var cell && Fold(cell) is { } actual && actual != expected)
                return (Show(facts[i], report.Facts[i]), Show(facts[i], cell));
        }

        return null;
    }

    /// <summary>Whose report it is, to compare with; null where it does not say.</summary>
    public static string? KeyOf(Template template, ReportContent report)
    {
        var facts = template.Facts.Where(fact => fact.IsIdentity).Select(fact => Fold(FactOf(report, fact.Key))).ToList();
        return facts.Count == 0 || facts.Contains(null) ? null : string.Join(Separator, facts);
    }

    // Full-width characters are as good as others, and spaces say nothing; beyond that, another name is another office.
    private static string? Fold(Cell fact)
    {
        var text = fact.ToString();
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && !Folding.IsInvisible(c))
                folded.Append(c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c);
        }

        return folded.Length == 0 ? null : folded.ToString();
    }

    private static Cell FactOf(ReportContent report, string key)
    {
        var facts = report.Form.Template.Facts;
        for (var i = 0; i < facts.Length; i++)
        {
            if (facts[i].Key == key)
                return report.Facts[i];
        }

        return default;
    }

    private static string Show(FactInfo fact, Cell cell) =>
        fact.Options.FirstOrDefault(option => option.Key == cell.AsText())?.Label ?? Quote.Of(cell.ToString());
}
