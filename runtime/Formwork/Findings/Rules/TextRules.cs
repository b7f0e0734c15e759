// The checks of texts against tables.
using System.Collections.Generic;
using System.Linq;
using Formwork.Generated;

namespace Formwork;

/// <summary>What texts say otherwise than the tables.</summary>
internal static class TextRules
{
    /// <summary>Adds a finding for each figure of a text that agrees with none of its meanings; settled values must be there.</summary>
    public static void Add(FindingFactory factory, Sheet sheet, PreviousSheet? previous, List<Finding> findings)
    {
        var texts = new Dictionary<int, ClauseText>();
        foreach (var check in sheet.Form.TextChecks)
        {
            if (!check.Cells.Any(sheet.IsFilled) || !Condition.Applies(check.When, sheet.Content.Facts))
            {
                continue;
            }

            var evaluator = new Evaluator(sheet, check.Cells, cell => sheet[cell, settled: true], previous);
            var meanings = check.Means.Select(evaluator.Number).ToList();
            foreach (var section in check.Texts)
            {
                if (sheet.Content.Texts[section] is { Length: > 0 } text)
                {
                    Add(factory, sheet, check, section, TextOf(section, text), evaluator, meanings, findings);
                }
            }
        }

        ClauseText TextOf(int section, string text)
        {
            if (!texts.TryGetValue(section, out var clauses))
            {
                clauses = new(text, factory.Template.Phrases.Words);
                texts.Add(section, clauses);
            }

            return clauses;
        }
    }

    private static void Add(
        FindingFactory factory, Sheet sheet, TextCheckInfo check, int section, ClauseText text, Evaluator evaluator, List<Quantity> meanings, List<Finding> findings)
    {
        var year = PreviousRule.YearOf(sheet.Content);
        foreach (var (clause, at, value) in factory.Template.Phrases.Find(check.Rule, text, year))
        {
            var answers = meanings.ConvertAll(meaning => Agrees(evaluator, meaning, value));
            if (answers.Contains(Answer.Holds))
            {
                continue;
            }

            var known = meanings.Where(meaning => meaning.IsNotApplicable || meaning.Number is { IsConstant: true }).ToList();
            var fails = known.Count > 0 && !answers.Contains(Answer.Undecided);
            var sentence = factory.Messages.Say(
                fails ? MessageIds.TextFails : MessageIds.TextUndecided,
                ("text", text.Quote(clause, at)),
                ("table", factory.Template.Sections[check.Section].Label),
                ("actual", value.ToString()),
                ("expected", string.Join(factory.Messages.Word(MessageIds.Alternatives, " / "), known.Select(meaning => factory.Messages.Show(FigureOf(meaning))).Distinct())));
            var finding = factory.OfSection(check.Rule, section, sentence) with { Actual = value.ToCell(), Cells = [.. check.Cells.Distinct().Order()] };
            if (check.Message is not null)
            {
                finding = factory.Add(finding, check.Message);
            }

            findings.Add(!fails
                ? finding with { State = FindingState.Undecided, Severity = Severity.Information }
                : finding with
                {
                    Severity = check.Severity,
                    Expected = FigureOf(known[0]).ToCell(),
                    Difference = (value - FigureOf(known[0]).Number).ToCell(),
                    FollowsFrom = [.. check.Cells.Where(cell => !sheet.IsFilled(cell) && sheet.SettledValue(cell).IsKnown).Distinct().Order()],
                });
        }
    }

    // What does not apply is none, as a text says it.
    private static Answer Agrees(Evaluator evaluator, Quantity meaning, Rational value)
    {
        if (meaning.IsNotApplicable)
        {
            return value.IsZero ? Answer.Holds : Answer.Fails;
        }

        if (meaning.Number is not { } number)
        {
            return Answer.Undecided;
        }

        return number.IsConstant
            ? (number.Constant == value ? Answer.Holds : Answer.Fails)
            : evaluator.RangeOf(number).Contains(value) ? Answer.Undecided : Answer.Fails;
    }

    private static Figure FigureOf(Quantity meaning) => meaning.IsNotApplicable ? Figure.NotApplicable : meaning.Number!.Constant;
}
