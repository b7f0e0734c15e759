// One mistake per rule about checks of texts.
using Xunit;

namespace Formwork.Schema.Tests.Findings;

public class TextCheckFindingTests
{
    private const string Check = "balance: { each: column, assert: new == done.total + open, message: What came is done or open }";

    public static TheoryData<string, string> Phrases => new()
    {
        { "FW0529", "received ⟦{m}⟧ letters" },
        { "FW0529", "received ⟦{⟧ letters" },
        { "FW0529", "received {n} letters ⟦{n}⟧" },
        { "FW0529", "received (a|⟦{n}⟧) letters" },
        { "FW0529", "received {n} ⟦(⟧a|b" },
        { "FW0529", "⟦(⟧received|posted {n} (letters|parcels)" },
        { "FW0529", "(received|posted ⟦{n}⟧ (letters|parcels))" },
        { "FW0529", "received {n} a⟦)⟧" },
        { "FW0529", "received {n} a⟦|⟧b" },
        { "FW0529", "received {n} (a|⟦|⟧b)" },
        { "FW0529", "received {n} (a|⟦)⟧" },
        { "FW0529", "⟦?⟧received {n}" },
        { "FW0529", "received {n}⟦?⟧" },
        { "FW0529", "⟦…⟧received {n}" },
        { "FW0529", "received {n}⟦…⟧" },
        { "FW0529", "received……{n}".Replace("……", "…⟦…⟧", System.StringComparison.Ordinal) },
        { "FW0529", "received⟦...⟧{n}" },
        { "FW0529", "received⟦;⟧ {n}" },
        { "FW0529", "received ⟦（⟧a|b) {n}" },
        { "FW0529", "⟦{n}⟧" },
        { "FW0529", "⟦{n} a?⟧" },
        { "FW0529", "⟦received nothing⟧" },
        { "FW0529", "received {n} ⟦= 0⟧" },
        { "FW0529", "received ⟦= many⟧" },
        { "FW0529", "received ⟦1⟧2 letters and {n} cards" },
        { "FW0529", "received ⟦１⟧ letters and {n} cards" },
    };

    [Theory]
    [MemberData(nameof(Phrases))]
    public void A_mistake_in_a_phrase_is_reported_in_its_place(string rule, string phrase) =>
        FindingCase.Check(rule, Check, $"said: {{ text: words, says: [\"{phrase}\"], means: new.total }}");

    [Theory]
    [InlineData("FW0504", "text: [⟦wrds⟧], says: [\"got {n}\"], means: new.total")]
    [InlineData("FW0504", "text: [words, ⟦figures⟧], says: [\"got {n}\"], means: new.total")]
    [InlineData("FW0504", "text: words, says: [\"got {n}\"], means: [new.total, ⟦nwe⟧.total]")]
    [InlineData("FW0505", "text: words, says: [\"got {n}\"], means: [⟦new⟧]")]
    [InlineData("FW0503", "text: words, says: [\"got {n}\"], means: [⟦new.total > 1⟧]")]
    [InlineData("FW0511", "text: words, says: [\"got {n}\"], means: [new.total, ⟦3⟧]")]
    [InlineData("FW0601", "text: words, says: [\"got {n}\"], means: new.total, when: ⟦yaer⟧ > 3")]
    [InlineData("FW0203", "text: words, says: [\"got {n}\"], means: [⟦[new]⟧]")]
    [InlineData("FW0206", "text: words, says: [\"got {n}\"], means: new.total, severity: ⟦worst⟧")]
    [InlineData("FW0529", "text: words, says: [\"got A4 {n}\"], means: new.total, about: [\"letters ⟦{n}⟧\"]")]
    [InlineData("FW0529", "text: words, says: [\"got {n}\"], means: new.total, about: [\"letters ⟦)⟧\"]")]
    [InlineData("FW0529", "text: words, says: [\"got {n}\"], means: new.total, aside: [\"about {n}\", \"none ⟦= 0⟧\"]")]
    [InlineData("FW0529", "text: words, says: [\"got {n}\"], means: new.total, aside: [\"⟦{n}⟧\"]")]
    [InlineData("FW0215", "assert: new == done.total, ⟦aside⟧: [about]")]
    [InlineData("FW0215", "text: words, says: [\"got {n}\"], means: new.total, ⟦each⟧: row")]
    public void A_mistake_in_a_check_of_texts_is_one_finding(string rule, string body) => FindingCase.Check(rule, Check, $"said: {{ {body} }}");

    [Theory]
    [InlineData("text: words, says: [\"got {n}\"]")]
    [InlineData("says: [\"got {n}\"], means: new.total")]
    [InlineData("text: words, means: new.total")]
    public void A_check_of_texts_needs_all_three_words(string body) => FindingCase.Check("FW0202", Check, $"⟦said⟧: {{ {body} }}");
}
