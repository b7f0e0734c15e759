using System.Collections.Generic;
using System.Linq;
using Formwork.Findings;
using Formwork.Generated;

namespace Formwork.Checks;

/// <summary>What texts say otherwise than the tables.</summary>
internal static class TextRules
{
    /// <summary>
    /// Whether all figures that a text says agree with the tables, as far as that can be seen without an engine: from
    /// cells that are known, by sums and differences. Nothing is allocated where they do.
    /// </summary>
    public static bool Agree(PhraseBook book, int section, string text, ref ReportOnDemand onDemand)
    {
        // Most texts of offices to which nothing happened say nothing that counts.
        if (!book.CanSay(text))
            return true;
        var search = book.Rent();
        search.Begin(text, PreviousRule.YearOf(onDemand.Words));
        var agree = true;
        while (agree && search.Next())
        {
            var content = onDemand.Whole;
            foreach (var said in search.Said)
            {
                var check = content.Form.TextChecks[said.Check];
                if (check.Texts.Contains(section) && !TextMeanings.Agree(check, content, Rational.FromDecimal(said.Figure.Value)) && !search.IsAside(said))
                {
                    agree = false;
                    break;
                }
            }
        }

        book.Return(search);
        return agree;
    }

    /// <summary>Adds a finding for each figure of a text that agrees with none of its meanings; settled values must be
    /// there.</summary>
    public static void Add(FindingFactory factory, Sheet sheet, PreviousSheet? previous, List<Finding> findings)
    {
        if (sheet.Form.TextChecks.IsEmpty)
            return;
        var book = factory.Template.Phrases;
        var search = book.Rent();
        var meanings = new TextMeanings?[sheet.Form.TextChecks.Length];
        foreach (var section in book.Sections)
        {
            if (sheet.Content.Texts[section] is not { Length: > 0 } text)
                continue;
            search.Begin(text, PreviousRule.YearOf(sheet.Content));
            while (search.Next())
            {
                foreach (var said in search.Said)
                {
                    var check = sheet.Form.TextChecks[said.Check];
                    var means = meanings[said.Check] ??= new(check, sheet, previous);
                    if (check.Texts.Contains(section) && means.AnswerOf(Rational.FromDecimal(said.Figure.Value)) is not Answer.Holds and var answer && !search.IsAside(said))
                        findings.Add(Finding(factory, check, section, search.Quote(said), Rational.FromDecimal(said.Figure.Value), answer, means));
                }
            }
        }

        book.Return(search);
    }

    private static Finding Finding(FindingFactory factory, TextCheckInfo check, int section, string quote, Rational value, Answer answer, TextMeanings means)
    {
        var fails = answer == Answer.Fails;
        var sentence = factory.Messages.Say(
            fails ? MessageIds.TextFails : MessageIds.TextUndecided,
            ("text", quote),
            ("table", factory.Template.Sections[check.Section].Label),
            ("actual", value.ToString()),
            ("expected", string.Join(factory.Messages.Word(MessageIds.Alternatives, " / "), means.Known.Select(factory.Messages.Show).Distinct())));
        var finding = factory.OfSection(check.Rule, section, sentence) with { Actual = value.ToCell(), Cells = [.. check.Cells.Distinct().Order()], Quote = quote.Trim('…') };
        if (check.Message is not null)
            finding = factory.Add(finding, check.Message);
        return !fails
            ? finding with { State = FindingState.Undecided, Severity = Severity.Information }
            : finding with
            {
                Severity = check.Severity,
                Expected = means.Known[0].ToCell(),
                Difference = (value - means.Known[0].Number).ToCell(),
                FollowsFrom = means.Settled,
            };
    }
}
