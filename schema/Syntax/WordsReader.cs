using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;
using Formwork.Schema.Yaml;

namespace Formwork.Schema.Syntax;

/// <summary>Reads words.</summary>
internal sealed class WordsReader(NodeReader reader)
{
    /// <summary>Reads the lists that languages have and templates may add to.</summary>
    public WordsSyntax Read(MapReader map)
    {
        var words = new WordsSyntax
        {
            NotApplicable = reader.Texts(map.Take("not_applicable")),
            Negative = reader.Texts(map.Take("negative")),
            Positive = reader.Texts(map.Take("positive")),
            Thousands = reader.Texts(map.Take("thousands")),
            Counters = reader.Texts(map.Take("counters")),
            Aside = reader.Texts(map.Take("aside")),
            Percents = reader.Texts(map.Take("percents")),
            Dates = reader.Texts(map.Take("dates")),
            Years = reader.Texts(map.Take("years")),
            PageMarks = reader.Texts(map.Take("page_marks")),
        };
        var before = reader.Findings.Count;
        foreach (var entry in reader.Mapping(map.Take("units"), "units with their factors, such as { dozen: 12 }")?.Entries ?? [])
        {
            if (reader.Decimal(entry) is not { } factor)
                continue;
            if (factor.Value > 0)
                words.Units.Add((new Located<string>(entry.Key.Value, entry.Key.Span), factor.Value));
            else
                reader.Findings.Report(Rules.NotANumber, factor.Span, entry.Key.Value, "a number greater than 0", "0");
        }

        words.LostUnits = reader.Findings.Count > before;
        Check(words.Percents, "{n}");
        Check(words.Dates, "{y}", "{m}", "{d}");
        Check(words.Years, "{y}");
        return words;
    }

    private void Check(System.Collections.Generic.List<Located<string>> patterns, params string[] slots)
    {
        foreach (var pattern in patterns)
        {
            foreach (var slot in slots)
            {
                if (pattern.Value.IndexOf(slot, System.StringComparison.Ordinal) < 0)
                    reader.Findings.Report(Rules.WordPattern, pattern.Span, pattern.Value, slot);
            }
        }
    }
}
