using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Model;
using Formwork.Schema.Text;

namespace Formwork.Schema.Compiled;

/// <summary>Writes the words of a language, or those that a template adds to one.</summary>
internal sealed class LanguageWords(JsonText json)
{
    private static readonly (string Name, Func<LanguageModel, EquatableArray<string>> Get)[] s_lists =
    [
        ("not_applicable", language => language.NotApplicable),
        ("negative", language => language.Negative),
        ("positive", language => language.Positive),
        ("thousands", language => language.Thousands),
        ("counters", language => language.Counters),
        ("aside", language => language.Aside),
        ("percents", language => language.Percents),
        ("dates", language => language.Dates),
        ("years", language => language.Years),
        ("page_marks", language => language.PageMarks),
    ];

    /// <summary>Whether a template adds nothing to its language.</summary>
    public static bool AreSame(LanguageModel language, LanguageModel shipped) =>
        language.Units.Equals(shipped.Units) && s_lists.All(list => list.Get(language).Equals(list.Get(shipped)));

    /// <summary>Writes what a language has beyond another one: words come behind the other's, units take the place of
    /// those with the same word.</summary>
    public void Write(LanguageModel language, LanguageModel beyond)
    {
        foreach (var (name, get) in s_lists)
            json.Member(name, get(language).Except(get(beyond)).ToList());
        var units = language.Units.Except(beyond.Units).ToList();
        if (units.Count == 0)
            return;
        json.Name("units").Object(() =>
        {
            foreach (var unit in units)
                json.Name(unit.Word).Value(unit.Factor);
        });
    }
}
