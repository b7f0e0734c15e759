// Reads the facts of a report: from its title, its preamble and other sentences.
using System.Collections.Generic;
using System.Linq;
using Formwork.Generated;

namespace Formwork.Reading;

/// <summary>Reads facts into the content of a report.</summary>
/// <param name="lexicon">The labels.</param>
/// <param name="content">Where the facts go.</param>
/// <param name="findings">Where findings go.</param>
internal sealed class FactsReader(Lexicon lexicon, ReportContent content, List<Finding> findings)
{
    /// <summary>Reads the facts.</summary>
    /// <returns>Whether there is a title.</returns>
    public bool Read(List<SectionLines> sections)
    {
        var dates = new DateReader(lexicon.Template.Language, lexicon.Folding);
        var values = new FactValues(lexicon.Folding, dates, lexicon.Values);
        var title = new TitleReader(lexicon, values).Read(sections[0].Text);
        var known = new Dictionary<int, FoundFact>();
        foreach (var fact in title ?? [])
            known.TryAdd(fact.Fact, fact);
        var sentences = new PreambleFacts(lexicon, values, dates);
        foreach (var line in sections.SelectMany(section => section.Text).Where(line => line.Use == LineUse.Text))
            sentences.Read(line, known);

        foreach (var (index, fact) in known.OrderBy(pair => pair.Key))
        {
            content.Facts[index] = fact.Value;
            if (fact.LeftOver is { } instruction)
                findings.Add(lexicon.Form.Findings.LeftOverFact(index, instruction, fact.Place));
            else if (fact.Value.IsBlank && lexicon.Template.Facts[index].Kind != FactKind.Web)
                findings.Add(lexicon.Form.Findings.UnreadableFact(index, fact.Place.Text, fact.Place));
        }

        return title is not null;
    }
}
