// Names that another mistake took away are not missed a second time, and a mistake that shows in several places is said in one.
using System;
using Xunit;

namespace Formwork.Schema.Tests.Findings;

public class CascadeTests
{
    private const string Club = """
        formwork: 1
        template: club_form
        revision: "1"
        title: "Report of {club}"
        language: en
        words: { units: { thousand crowns: 1000 } }
        facts:
          club: { label: Club, type: text }
          size: { label: Size, type: choice, options: { town: Town, city: City } }
          guests: { label: Guests, type: integer, when: size == town or size == city }
        sections:
          remarks: { label: Remarks, text: { required: true } }
          staff:
            label: Staff
            table:
              columns: { posts: Posts, people: People, kind: { label: Kind, type: choice, options: { capital: Capital, other: Other } } }
              rows:
                office: Office
                trainers: Trainers
                all: { label: All, total: true }
              checks:
                filled: { each: row, assert: people <= posts }
                enough: { assert: all.people >= office.posts and office.people >= trainers.people }
                said: { text: remarks, says: ["{n} posts"], means: [all.posts, office.posts] }
          money:
            label: Money
            table:
              type: amount
              unit: thousand crowns
              columns: { asked: Asked, given: Given }
              rows: { sports: Sports, culture: Culture, grant: Grant }
              checks:
                sums: { each: column, assert: grant == sum(sports .. culture), within: 0.1 }
          hall:
            label: Hall
            table:
              type: amount
              unit: thousand crowns
              columns: { spent: Spent }

        """;

    [Theory]
    [InlineData("office", "get_type", "(18,9) FW0303")]
    [InlineData("office", "and", "(18,9) FW0307")]
    [InlineData("office", "not", "(18,9) FW0307")]
    [InlineData("office", "equals", "(18,9) FW0303")]
    [InlineData("office", "text", "(18,9) FW0303")]
    [InlineData("office", "all", "(20,9) FW0114")]
    [InlineData("office", "off\U0001F600ice", "(18,9) FW0301")]
    [InlineData("office", "2nd_office", "(18,9) FW0302")]
    public void A_row_that_is_refused_is_not_missed_by_what_names_it(string key, string other, string expected)
    {
        Assert.Equal("", Templates.Compile(Club).Places());
        Assert.Equal(expected, Templates.Compile(Club.Replace(key, other, StringComparison.Ordinal)).Places());
    }

    [Theory]
    [InlineData("office: Office\n", "office Office\n", "(18,9) FW0127")]
    [InlineData("when: size ==", "when: siez ==", "(10,49) FW0601")]
    [InlineData("when: size == town", "when: town == siez", "(10,57) FW0601")]
    [InlineData("options: { town: Town, city", "options: { Town: Town, town: T, city", "(9,61) FW0305")]
    [InlineData("thousand crowns: 1000", "thousand crowns: many", "(6,36) FW0213")]
    [InlineData("units: { thousand crowns: 1000 }", "units: [thousand crowns]", "(6,17) FW0203")]
    [InlineData("filled: { each: row", "filled: { each: column", "(22,25) FW0523")]
    [InlineData("enough: { assert: all.people >= office.posts and office.people >= trainers.people }", "enough: { assert: people == posts }", "(23,27) FW0523")]
    [InlineData("text: { required: true }", "text: { required: true }, table: { columns: { a: A } }", "(12,3) FW0210")]
    public void A_mistake_is_one_finding(string part, string replacement, string expected)
    {
        Assert.Contains(part, Club, StringComparison.Ordinal);
        Assert.Equal(expected, Templates.Compile(Club.Replace(part, replacement, StringComparison.Ordinal)).Places());
    }

    [Fact]
    public void Rows_as_a_list_are_one_finding() =>
        Assert.Equal("(17,13) FW0203", Templates.Compile(Club.Replace("""
            rows:
                    office: Office
                    trainers: Trainers
                    all: { label: All, total: true }
            """, "rows: [Office, Trainers, All]", StringComparison.Ordinal)).Places());

    [Fact]
    public void A_sum_of_days_is_refused_and_nothing_is_said_of_what_it_is_compared_with() =>
        Assert.Equal("(31,45) FW0503", Templates.Compile(Club
            .Replace("type: amount\n      unit: thousand crowns\n      columns: { asked: Asked", "columns: { asked: { label: Asked, type: date }", StringComparison.Ordinal)
            .Replace("each: column, assert: grant == sum(sports .. culture), within: 0.1", "assert: \"grant.asked == sum(sports.asked, culture.asked)\"", StringComparison.Ordinal)).Places());

    [Theory]
    [InlineData("people <= posts }", "people <= posts, within: 0.1 }", "(22,63) FW0215")]
    [InlineData("people <= posts", "kind == capital", "(22,38) FW0503")]
    [InlineData("people <= posts", "kind == 'capital'", "(22,38) FW0503")]
    [InlineData("people <= posts", "posts > 1 and 'capital' != kind", "(22,65) FW0503")]
    [InlineData("all.people >=", "office.kind == capital and all.people >=", "(23,27) FW0503")]
    [InlineData("people <= posts", "posts <= peple", "(22,47) FW0504")]
    public void A_mistake_of_a_check_is_one_finding(string part, string replacement, string expected) => A_mistake_is_one_finding(part, replacement, expected);

    [Fact]
    public void Words_in_a_check_of_cells_are_refused_in_words() =>
        Assert.Contains("choices and texts cannot be compared in a check of cells", Message("people <= posts", "kind == capital"), StringComparison.Ordinal);

    [Theory]
    [InlineData("office: Office\n", "office: { label: Office, rows: { boss: Boss, others: Others } }\n", "such as 'office.boss.people'")]
    [InlineData("office: Office\n", "office: Office\n        wings: { label: Wings, rows: { east: East } }\n", "such as 'office.people'")]
    public void A_column_without_its_row_is_answered_with_a_path_that_is_right(string part, string replacement, string expected) =>
        Assert.Contains(expected, Templates.Compile(Club.Replace(part, replacement, StringComparison.Ordinal).Replace("all.people >= office.posts and office.people >= trainers.people", "people > 1", StringComparison.Ordinal)).Findings[0].Message, StringComparison.Ordinal);

    [Fact]
    public void Checks_in_a_band_are_sent_to_the_table()
    {
        var result = Templates.Compile(Club.Replace("columns: { spent: Spent }", "bands: { inside: { label: Inside, columns: { spent: Spent }, checks: { some: { assert: spent > 1 } } } }", StringComparison.Ordinal));
        Assert.Equal("(39,68) FW0215", result.Places());
        Assert.Contains("'of: inside'", result.Findings[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("deprecated", "office: Office\n", "office: { label: Office, deprecated: no }\n", "(18,46) FW0214", "not 'no'")]
    [InlineData("empty deprecated", "office: Office\n", "office: { label: Office, deprecated: }\n", "(18,34) FW0204", "true, or the reason")]
    [InlineData("empty each", "each: row,", "each: ,", "(22,19) FW0204", "'row' or 'column'")]
    [InlineData("severity", "people <= posts", "people <= posts, severity: info", "(22,65) FW0206", "did you mean 'information'")]
    [InlineData("language", "language: en", "language: english", "(5,11) FW0208", "did you mean 'en'")]
    [InlineData("single sign", "when: size == town", "when: size = town", "(10,54) FW0501", "here: write '=='")]
    [InlineData("capitals", "town or size", "town OR size", "(10,62) FW0502", "'or' in small letters")]
    [InlineData("options", "{ town: Town, city: City }", "[Town, City]", "(9,47) FW0203", "such as { a: A")]
    [InlineData("parts", "office: Office\n", "office: { label: Office, of_which: [girls] }\n", "(18,44) FW0203", "such as { a: A")]
    [InlineData("deeper", "people: People", "end: { label: End, columns: { people: People, juniors: J } }", "(22,38) FW0504", "did you mean 'end.people'")]
    public void A_slip_is_answered_with_what_would_be_right(string what, string part, string replacement, string place, string words)
    {
        Assert.NotEmpty(what);
        var result = Templates.Compile(Club.Replace(part, replacement, StringComparison.Ordinal));
        Assert.StartsWith(place, result.Places(), StringComparison.Ordinal);
        Assert.Contains(words, result.Findings[0].Message, StringComparison.Ordinal);
    }

    private static string Message(string part, string replacement) => Templates.Compile(Club.Replace(part, replacement, StringComparison.Ordinal)).Findings[0].Message;
}
