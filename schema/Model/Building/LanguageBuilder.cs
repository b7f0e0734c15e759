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
    /// <summary>Builds the language.</summary>
    public LanguageModel Build()
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
        if (!syntax.Words.LostUnits)
            ReportUnits(language);
        return language;
    }

    /// <summary>The tag that an unknown one nearly is, or that it begins with, as 'english' does with 'en'.</summary>
    private static string? Nearest(string tag) =>
        Suggestion.Closest(tag, LanguageCatalog.Tags) ?? LanguageCatalog.Tags.FirstOrDefault(known => tag.StartsWith(known, StringComparison.OrdinalIgnoreCase));

    /// <summary>Adds words to a language, behind its own, so that what is printed stays.</summary>
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
    public static EquatableArray<string> Texts(IEnumerable<Located<string>> texts) => texts.Select(text => text.Value).ToEquatableArray();

    private static EquatableArray<string> Join(EquatableArray<string> own, List<Located<string>> added) =>
        added.Count == 0 ? own : own.Concat(added.Select(word => word.Value)).Distinct().ToEquatableArray();

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
