using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Formwork.Findings;
using Formwork.Forms;
using Formwork.Generated;

namespace Formwork.Checks;

/// <summary>What is wrong with facts and texts that are there.</summary>
internal static class WordRules
{
    /// <summary>
    /// Whether nothing is wrong with the texts that are there, nor with what they say of tables whose totals and checks
    /// are right.
    /// Allocates nothing where that is so.
    /// </summary>
    public static bool AreSound(Template template, IReport report)
    {
        var asked = template.Asked;
        var onDemand = new ReportOnDemand(template, report);
        var areSound = !asked.AllZero || !AllZeroRule.IsAllZero(onDemand.Whole);
        for (var i = 0; i < asked.Texts.Length && areSound; i++)
        {
            var text = template.GetText(report, asked.Texts[i].Section);
            areSound = string.IsNullOrWhiteSpace(text) || IsSound(template, report, asked.Texts[i], text, ref onDemand);
        }

        onDemand.Return();
        return areSound;
    }

    /// <summary>Adds a finding for each that is not right.</summary>
    public static void Add(FindingFactory factory, ReportContent content, List<Finding> findings)
    {
        var template = factory.Template;
        for (var i = 0; i < template.Facts.Length; i++)
        {
            if (!IsSound(template, i, content))
            {
                var fact = template.Facts[i];
                var sentence = factory.Messages.Say(
                    MessageOf(fact, content.Facts[i]),
                    ("fact", fact.Label),
                    ("cell", factory.Messages.Say(MessageIds.CellSingle, ("column", fact.Label))),
                    ("actual", Quote.Of(factory.Messages.Show(content.Facts[i]))),
                    ("expected", fact.Pattern ?? ""),
                    ("decimals", fact.Decimals.ToString(CultureInfo.InvariantCulture)),
                    ("options", string.Join(factory.Messages.ListSeparator, fact.Options.Select(option => option.Label))));
                findings.Add(factory.OfFact(RuleIds.Format, i, sentence) with { Severity = Severity.Warning, Actual = content.Facts[i] });
            }
        }

        for (var i = 0; i < template.Sections.Length; i++)
        {
            if (template.Sections[i].Text is { } text && !HasLength(text, content.Texts[i]))
            {
                var sentence = factory.Messages.Say(
                    LengthOf(content.Texts[i]!) < text.MinLength ? MessageIds.LengthShort : MessageIds.LengthLong,
                    ("actual", LengthOf(content.Texts[i]!).ToString(CultureInfo.InvariantCulture)),
                    ("least", text.MinLength.ToString(CultureInfo.InvariantCulture)),
                    ("greatest", text.MaxLength?.ToString(CultureInfo.InvariantCulture) ?? ""));
                findings.Add(factory.OfSection(RuleIds.Length, i, sentence) with { Severity = Severity.Warning });
            }
        }
    }

    // What would be right, by what the fact is.
    private static string MessageOf(FactInfo fact, Cell value) => fact.Kind switch
    {
        FactKind.Choice => MessageIds.FormatOption,
        FactKind.Year => MessageIds.FormatYear,
        FactKind.Date => MessageIds.NotDate,
        FactKind.Integer or FactKind.Amount => CellRules.Judge(value, FactFit.TypeOf(fact)) switch
        {
            CellFault.NotNumber => MessageIds.NotNumber,
            CellFault.NotWhole => MessageIds.NotWhole,
            CellFault.Negative => MessageIds.Negative,
            CellFault.Decimals => MessageIds.Decimals,
            _ => MessageIds.Range,
        },
        _ when fact.Pattern is not null => MessageIds.FormatPattern,
        FactKind.Telephone => MessageIds.FormatTelephone,
        FactKind.Web => MessageIds.FormatWeb,
        _ => MessageIds.FormatFact,
    };

    private static bool IsSound(Template template, IReport report, AskedText asked, string text, ref ReportOnDemand onDemand) =>
        HasLength(asked.Info, text)
        && !template.Asked.LeftOver.IsIn(text)
        && SpokenRules.AreMet(template, report, asked, text, ref onDemand)
        && (!asked.SaysFigures || TextRules.Agree(template.Phrases, asked.Section, text, ref onDemand));

    private static bool IsSound(Template template, int fact, ReportContent content) =>
        FactPatterns.Fits(template.Facts[fact], content.Facts[fact], template.PatternOf(fact)) || !Evaluator.Applies(template.Facts[fact].When, content.Facts);

    // A text that is not there is a matter of `required`.
    private static bool HasLength(TextInfo info, string? text) =>
        (info.MinLength == 0 && info.MaxLength is null)
        || string.IsNullOrWhiteSpace(text)
        || (LengthOf(text) is var length && length >= info.MinLength && !(length > info.MaxLength));

    // Characters, not UTF-16 units; white space is left out.
    private static int LengthOf(string text)
    {
        var length = 0;
        foreach (var character in text)
            length += char.IsWhiteSpace(character) || char.IsLowSurrogate(character) ? 0 : 1;
        return length;
    }
}
