// Percentages, days, options and texts in JSON, in and out, and facts that are numbers.
using System;
using System.Text.Json;
using Xunit;

namespace Formwork.Tests.Kinds;

public class KindJsonTests
{
    private const string Begin = "{\"template\":\"survey_report\",\"revision\":\"1\"";

    [Fact]
    public void Every_kind_has_its_token()
    {
        const string expected = """
            {"template":"survey_report","revision":"1","facts":{"agency":"青石县文化局","year":2023,"staff":1200,"capital":35.5,"level":"county","founded":"1987-05-04"},"preamble":null,
            "places":{"text":"全县共有场馆两处。","list":{"north":{"visits":1050,"share":17.46,"opened":"2001-03-09","size":"very_large","keeper":"李 <明>"},
            "south":{"visits":7,"share":-3,"opened":"/","size":null,"keeper":null},"$notes":[{"at":"north.share","text":"按可比口径"}]},
            "sums":{"loans":{"last":20,"this":30},"loans.online":{"last":5,"this":6},"visits":{"last":40,"this":50},"visits.online":{"last":7,"this":8}},
            "$notes":[{"at":null,"text":"含分馆"}]},"rest":{"text":"计划\n明年扩建。"}}
            """;
        Assert.Equal(expected.ReplaceLineEndings("").Replace("            ", "", StringComparison.Ordinal), Survey.Sound.ToJson());
        Assert.Equal(Survey.Sound, Survey.Template.ReadJson(Survey.Sound.ToJson()));
    }

    [Theory]
    [InlineData("share", "1000.01", "a number from -100 to 1000 is expected, not the number 1000.01.")]
    [InlineData("share", "-101", "a number from -100 to 1000")]
    [InlineData("share", "1.234", "at most 2 decimals")]
    [InlineData("share", "\"17%\"", "a number from -100 to 1000, null or \"/\" is expected, not the text \"17%\".")]
    [InlineData("opened", "\"2021-02-30\"", "a date as \"YYYY-MM-DD\", null or \"/\" is expected, not the text \"2021-02-30\".")]
    [InlineData("opened", "20210301", "a date as \"YYYY-MM-DD\", null or \"/\" is expected, not the number 20210301.")]
    [InlineData("size", "\"特大型\"", "one of \"small\", \"very_large\", null or \"/\" is expected, not the text \"特大型\".")]
    [InlineData("size", "1", "one of \"small\", \"very_large\"")]
    [InlineData("keeper", "5", "a text of one line, null or \"/\" is expected, not the number 5.")]
    [InlineData("keeper", "\"a\\nb\"", "a text of one line")]
    public void What_a_cell_cannot_hold_is_refused_with_its_path(string column, string json, string message) =>
        Refuses("$.places.list.north." + column, message, $"\"places\":{{\"list\":{{\"north\":{{\"{column}\":{json}}}}}}}");

    [Theory]
    [InlineData("year", "0", "a year as a number from 1 to 9999 is expected, not the number 0.")]
    [InlineData("year", "10000", "from 1 to 9999")]
    [InlineData("staff", "-1", "a number not below 0")]
    [InlineData("staff", "1.5", "a whole number without decimals")]
    [InlineData("staff", "\"/\"", "a whole number is expected, not the text \"/\".")]
    [InlineData("capital", "1.23456", "at most 4 decimals")]
    [InlineData("capital", "\"1\"", "a number is expected, not the text \"1\".")]
    [InlineData("level", "\"village\"", "one of \"city\", \"county\" is expected, not the text \"village\".")]
    [InlineData("founded", "\"1987-5-4\"", "a date as \"YYYY-MM-DD\"")]
    public void What_a_fact_cannot_hold_is_refused_with_its_path(string fact, string json, string message) =>
        Refuses("$.facts." + fact, message, $"\"facts\":{{\"{fact}\":{json}}}");

    [Fact]
    public void The_path_of_a_part_has_its_key_in_brackets() =>
        Refuses("$.places.sums['loans.online'].last", "not below 0", "\"places\":{\"sums\":{\"loans.online\":{\"last\":-1}}}");

    [Fact]
    public void A_remark_on_a_cell_of_another_section_is_refused() =>
        Refuses("$.places.$notes[0].at", "no cell “list.north.share”", "\"places\":{\"$notes\":[{\"at\":\"list.north.share\",\"text\":\"x\"}]}");

    [Fact]
    public void A_choice_that_is_no_option_is_not_thrown_away()
    {
        var report = Survey.Sound with { Facts = Survey.Sound.Facts with { Level = (SurveyReport.ReportFacts.LevelChoice)9 } };
        Assert.Contains("\"level\":\"9\"", report.ToJson(), StringComparison.Ordinal);
        Assert.Equal(report.With("places.list.south.visits", 8).With("places.list.south.visits", 7), report);
    }

    private static void Refuses(string path, string message, string members)
    {
        var fault = Assert.Throws<JsonException>(() => Survey.Template.ReadJson(Begin + "," + members + "}"));
        Assert.Equal(path, fault.Path);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }
}
