// The language of a template: a language that ships with Formwork and the template's own words.
using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Model.Expressions;
using Formwork.Schema.Syntax;
using Formwork.Schema.Text;

namespace Formwork.Schema.Model.Building;

/// <summary>Builds the language of a template.</summary>
internal sealed class LanguageBuilder(BuildContext context)
{
    /// <summary>Characters that figures and dates are written with; variants of them are needed whatever the labels say.</summary>
    private const string Numerals = "〇零一二三四五六七八九十百千万亿两";

    /// <summary>Builds the language.</summary>
    /// <param name="sections">The sections, whose labels decide which variants of characters are needed.</param>
    /// <param name="titles">The titles.</param>
    /// <param name="textChecks">The checks of texts, whose phrases need variants of characters too.</param>
    /// <returns>The language; an empty one where the template's is unknown.</returns>
    public LanguageModel Build(IReadOnlyList<SectionModel> sections, IReadOnlyList<string> titles, EquatableArray<TextCheckModel> textChecks)
    {
        var syntax = context.Template;
        if (syntax.Language is not { } tag)
            return new LanguageModel { Tag = "" };
        var known = tag.Value;
        if (!LanguageCatalog.Tags.Contains(known))
        {
            context.Findings.Report(Rules.UnknownLanguage, tag.Span, known, string.Join(" and ", LanguageCatalog.Tags), Nearest(known) is { } nearest ? $"; did you mean '{nearest}'?" : ".");
            known = Nearest(known) ?? "";
            if (known.Length == 0)
                return new LanguageModel { Tag = tag.Value };
        }

        var (shipped, faults) = context.ReadLanguage(known);
        if (faults.Count > 0)
            context.Findings.Report(Rules.BrokenLanguage, tag.Span, known, faults[0].ToString(known));
        foreach (var phrase in syntax.Words.Aside)
            context.Read(phrase, text => PhraseParser.ParseWords(text, mayHaveFigure: true));
        var language = Add(shipped, syntax.Words);
        if (textChecks.Count == 0)
            language = language with { Aside = default };
        if (!syntax.Words.LostUnits)
            ReportUnits(language);
        var used = new HashSet<char>(Words(language, sections, titles).SelectMany(word => word)
            .Concat(syntax.Facts.SelectMany(fact => fact.Label.Also.Append(fact.Label.Label).SelectMany(word => word.Value)))
            .Concat(syntax.Lists.SelectMany(list => list.Also.Append(list.Label)).SelectMany(word => word.Value))
            .Concat(syntax.Facts.SelectMany(fact => fact.Options?.Items ?? []).Concat(context.Choices.Keys.SelectMany(options => options.Items)).SelectMany(option => option.Also.Append(option.Label)).SelectMany(word => word.Value))
            .Concat(syntax.Preamble.Concat(syntax.Words.LeftOver).SelectMany(word => word.Value))
            .Concat(language.Aside.Concat(textChecks.SelectMany(check => check.Says.Select(phrase => phrase.Text).Concat(check.About).Concat(check.Aside))).SelectMany(phrase => phrase))
            .Concat(Numerals));
        return language with
        {
            Variants = language.Variants.Where(variant => IsNeeded(variant, used)).ToEquatableArray(),
            Percents = HasPercents(sections) ? language.Percents : default,
        };
    }

    /// <summary>The tag that an unknown one nearly is, or that it begins with, as 'english' does with 'en'.</summary>
    private static string? Nearest(string tag) =>
        Suggestion.Closest(tag, LanguageCatalog.Tags) ?? LanguageCatalog.Tags.FirstOrDefault(known => tag.StartsWith(known, StringComparison.OrdinalIgnoreCase));

    /// <summary>Adds words to a language, behind its own, so that what is printed stays.</summary>
    /// <param name="language">The language.</param>
    /// <param name="words">The words.</param>
    /// <returns>The language with both.</returns>
    public static LanguageModel Add(LanguageModel language, WordsSyntax words) => language with
    {
        NotApplicable = Join(language.NotApplicable, words.NotApplicable),
        Negative = Join(language.Negative, words.Negative),
        Positive = Join(language.Positive, words.Positive),
        Thousands = Join(language.Thousands, words.Thousands),
        Units = language.Units.Where(unit => words.Units.All(added => added.Word.Value != unit.Word))
            .Concat(words.Units.Select(unit => new UnitModel(unit.Word.Value, unit.Factor)))
            .ToEquatableArray(),
        Counters = Join(language.Counters, words.Counters),
        Aside = Join(language.Aside, words.Aside),
        Percents = Join(language.Percents, words.Percents),
        Dates = Join(language.Dates, words.Dates),
        Years = Join(language.Years, words.Years),
        PageMarks = Join(language.PageMarks, words.PageMarks),
    };

    /// <summary>The values of some texts.</summary>
    /// <param name="texts">The texts.</param>
    /// <returns>Their values.</returns>
    public static EquatableArray<string> Texts(IEnumerable<Located<string>> texts) => texts.Select(text => text.Value).ToEquatableArray();

    private static EquatableArray<string> Join(EquatableArray<string> own, List<Located<string>> added) =>
        added.Count == 0 ? own : own.Concat(added.Select(word => word.Value)).Distinct().ToEquatableArray();

    private static bool HasPercents(IEnumerable<SectionModel> sections) => sections.Any(section => section.Table is { } table
        && table.Bands.Any(band => band.Cells.Any(cell => cell.Kind == CellKind.Percent)));

    /// <summary>A variant of a letter is emitted only where the letter occurs; signs are few and occur anywhere.</summary>
    private static bool IsNeeded(string variant, HashSet<char> used) =>
        variant.Skip(1).Any(target => used.Contains(target) || !char.IsLetter(target)) || used.Contains(variant[0]);

    private static IEnumerable<string> Words(LanguageModel language, IReadOnlyList<SectionModel> sections, IReadOnlyList<string> titles) =>
        titles.Concat(sections.SelectMany(SectionWords))
            .Concat(language.NotApplicable).Concat(language.Negative).Concat(language.Positive).Concat(language.Counters)
            .Concat(language.Percents).Concat(language.Dates).Concat(language.Years).Concat(language.PageMarks).Concat(language.Units.Select(unit => unit.Word));

    private static IEnumerable<string> SectionWords(SectionModel section) => section.Also.Append(section.Label)
        .Concat(section.Text?.Topics.Concat(section.Text.Mentions).SelectMany(topic => topic.Also.Append(topic.Label)) ?? [])
        .Concat(section.Table is { } table ? TableWords(table) : []);

    private static IEnumerable<string> TableWords(TableModel table) => table.Notes.Concat([table.Stub ?? "", table.Corner ?? "", table.OverColumns ?? ""])
        .Concat(table.Bands.SelectMany(band => band.Also.Concat([band.Label ?? "", band.OverColumns ?? ""]).Concat(band.Columns.Concat(band.Rows).SelectMany(HeadWords))));

    private static IEnumerable<string> HeadWords(HeadModel head) => head.Also.Append(head.Label).Concat(head.Children.SelectMany(HeadWords));

    private void ReportUnits(LanguageModel language)
    {
        // What is amiss elsewhere may be the unit.
        if (context.Findings.HasErrors)
            return;
        var known = language.Units.Select(unit => unit.Word).ToList();
        foreach (var unit in context.Units)
        {
            if (!known.Contains(unit.Value))
                context.Findings.Report(Rules.UnknownUnit, unit.Span, language.Tag, unit.Value, Suggestion.Hint(unit.Value, known));
        }
    }
}
