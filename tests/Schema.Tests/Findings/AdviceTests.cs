// Slips of authors with the exact words that answer them.
using System;
using Xunit;

namespace Formwork.Schema.Tests.Findings;

public class AdviceTests
{
    private const string Stalls = """
        formwork: 1
        template: stalls
        revision: "1"
        title: "{town} {year}"
        language: en
        facts:
          town: { label: Town, required: true }
          year: { label: Year, type: year }
          inspectors: { label: Inspectors, type: integer }
          quarter: { label: Quarter, type: choice, options: { q1: First quarter, q4: Fourth quarter } }
          reason: { label: Reason, when: quarter == q4 }
        sections:
          words:
            label: In words
            text: { required: true }
          inspections:
            label: Inspections
            table:
              columns: { shops: Shops, stalls: Stalls }
              rows:
                planned: Planned
                carried_in: Carried in
                done: { label: Done, rows: { well: Well, badly: Badly, total: { label: All done, total: true } } }
                carried_out: Carried out
              checks:
                balance: { each: column, assert: planned + carried_in == done.total + carried_out }
          markets:
            label: Markets
            table:
              columns: { visits: Visits }
              rows: { north: North, south: South, all: { label: All markets, total: true } }
              checks:
                stalls: { assert: all.visits >= inspections.done.total.stalls }

        """;

    [Theory]
    [InlineData("each: column, assert: planned + carried_in == done.total + carried_out", "assert: planned + carried_in == done.total + carried_out", "(26,28) FW0505", "'planned' is a row, not a single cell: with 'each: column' the check is asked of every column; or write planned.shops, or sum(planned).")]
    [InlineData("each: column, assert: planned + carried_in == done.total + carried_out", "assert: planned >= done.total.shops", "(26,28) FW0505", "'planned' is a row, not a single cell: write planned.shops or sum(planned).")]
    [InlineData("+ carried_in == done.total", "+ carried_in == done", "(26,66) FW0505", "'done' is not a single cell: write done.total or sum(done).")]
    [InlineData("all.visits >= inspections.done.total.stalls", "all.visits >= inspectors", "(33,41) FW0504", "There is no row 'inspectors' in 'markets': it is a fact, and the checks of a table are about cells only; facts can stand in 'when'.")]
    [InlineData("inspections.done.total.stalls }", "inspections.done.total.stall }", "(33,64) FW0504", "There is no column 'stall' in 'inspections'; did you mean 'stalls'?")]
    [InlineData("all.visits >=", "all.visit >=", "(33,31) FW0504", "There is no column 'visit' in the table; did you mean 'visits'?")]
    [InlineData("when: quarter == q4", "when: quarter == fourth quarter", "(11,45) FW0518", "The choice 'quarter' has no option 'fourth quarter': an option is named by its key, so write 'q4'.")]
    [InlineData("when: quarter == q4", "when: year > 2000 and (quarter != Fourth quarter)", "(11,62) FW0518", "The choice 'quarter' has no option 'Fourth quarter': an option is named by its key, so write 'q4'.")]
    [InlineData("when: quarter == q4", "when: quarter == 'First quarter'", "(11,45) FW0518", "The choice 'quarter' has no option 'First quarter': an option is named by its key, so write 'q1'.")]
    [InlineData("when: quarter == q4", "when: quarter == q4 quarter", "(11,48) FW0502", "Here an operator is expected, but this is 'quarter'.")]
    [InlineData("all.visits >=", "all.visits – 1 >=", "(33,38) FW0501", "'–' has no meaning here: write '-'.")]
    [InlineData("all.visits >=", "all.visits > 5% *", "(33,41) FW0501", "'%' has no meaning here: write '0.05 * total' for 5 % of a total, and '5' where a percentage is compared.")]
    [InlineData("when: quarter == q4", "if: quarter == q4", "(11,28) FW0201", "The fact 'reason' cannot have 'if'; known here: also, decimals, deprecated, description, identity, label, options, pattern, required, signed, type, unit, when.")]
    [InlineData("options: { q1: First quarter, q4: Fourth quarter }", "options: ｛ q1: First quarter, q4: Fourth quarter ｝", "(10,53) FW0135", "The full-width '｛' means nothing to YAML: write '{', and its partner likewise.")]
    [InlineData("options: { q1: First quarter, q4: Fourth quarter }", "options: { q1: First quarter, q4: Fourth quarter ｝", "(10,93) FW0135", "The full-width '｝' means nothing to YAML: write '}', and its partner likewise.")]
    [InlineData("label: Town, required: true", "label: Town, also: ［City, Place］, required: true", "(7,30) FW0135", "The full-width '［' means nothing to YAML: write '[', and its partner likewise.")]
    [InlineData("label: Town, required: true", "label: Town, also: [City, Place］, required: true", "(7,42) FW0135", "The full-width '］' means nothing to YAML: write ']', and its partner likewise.")]
    [InlineData("q4: Fourth quarter }", "q4: First quarter }", "(10,78) FW0415", "'q1' and 'q4' have the same label 'First quarter', so a reader of reports cannot tell them apart.")]
    [InlineData("q4: Fourth quarter }", "q4: { label: Fourth quarter, also: First quarter } }", "(10,109) FW0429", "'q4' cannot also be called 'First quarter': that is the label of 'q1' beside it, so a reader of reports cannot tell them apart.")]
    [InlineData("planned: Planned", "planned: { label: Planned, also: [Foreseen, Carried in] }", "(21,53) FW0429", "'planned' cannot also be called 'Carried in': that is the label of 'carried_in' beside it, so a reader of reports cannot tell them apart.")]
    [InlineData("stalls: Stalls }", "stalls: { label: Stalls, also: Shops } }", "(19,63) FW0429", "'stalls' cannot also be called 'Shops': that is the label of 'shops' beside it, so a reader of reports cannot tell them apart.")]
    [InlineData("language: en", "language: english", "(5,11) FW0208", "Formwork has no language 'english', only en and zh-CN; did you mean 'en'?")]
    [InlineData("language: en", "language: hu", "(5,11) FW0208", "Formwork has no language 'hu', only en and zh-CN.")]
    [InlineData("text: { required: true }", "required: true", "(15,5) FW0215", "'required' has no place on a section; it stands under 'text'.")]
    [InlineData("text: { required: true }", "text: { required: true }\n    min_length: 20", "(16,5) FW0215", "'min_length' has no place on a section; it stands under 'text'.")]
    public void A_slip_is_answered_in_these_words(string part, string replacement, string place, string words)
    {
        Assert.Empty(Templates.Compile(Stalls).Findings);
        Assert.Contains(part, Stalls, StringComparison.Ordinal);
        var result = Templates.Compile(Stalls.Replace(part, replacement, StringComparison.Ordinal));
        Assert.Equal(place, result.Places());
        Assert.Equal(words, result.Findings[0].Message);
    }

    [Theory]
    [InlineData("stalls: Stalls }", "stalls: { label: Stalls, also: [Stalls, Planned] } }")]
    [InlineData("badly: Badly,", "badly: { label: Badly, also: [Planned, All markets] },")]
    [InlineData("shops: Shops, stalls: Stalls", "shops: { label: Shops, also: [Places], of_which: { new: New } }, stalls: { label: Stalls, also: [Places], of_which: { old: { label: Old, also: New } } }")]
    [InlineData("q4: Fourth quarter }", "q4: { label: Fourth quarter, also: [Autumn, Last quarter] } }")]
    public void A_label_of_what_does_not_stand_beside_it_may_be_another_label(string part, string replacement)
    {
        Assert.Contains(part, Stalls, StringComparison.Ordinal);
        Assert.DoesNotContain("FW04", Templates.Compile(Stalls.Replace(part, replacement, StringComparison.Ordinal)).Places(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_parenthesis_that_is_never_closed_is_what_is_wrong_and_not_the_figure_behind_it() => Assert.Equal(
        "'(' in this phrase: no ')' closes it.",
        Assert.Single(Templates.Compile(Stalls.Replace("assert: all.visits >= inspections.done.total.stalls", "text: words, says: \"(inspected|visited {n} (premises|places)\", means: all.visits", StringComparison.Ordinal)).Findings).Message);
}
