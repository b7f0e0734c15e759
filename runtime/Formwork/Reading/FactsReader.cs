using System.Collections.Generic;
using System.Linq;
using Formwork.Generated;

namespace Formwork.Reading;

/// <summary>Reads facts into the content of a report.</summary>
internal sealed class FactsReader(Lexicon lexicon, ReportContent content, List<Finding> findings)
{
    /// <summary>Reads the facts.</summary>
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
