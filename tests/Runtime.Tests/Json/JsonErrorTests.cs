// What is no report of the form: an error with the path, said for a person.
using System;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Formwork.Tests.Json;

public class JsonErrorTests
{
    private const string Identity = "\"template\":\"library_report\",\"revision\":\"1\"";

    [Fact]
    public void An_unknown_member_is_an_error_that_knows_the_nearest() =>
        Refuses("$.loans.new.adult", "Did you mean \"adults\"?", "\"loans\":{\"new\":{\"adult\":1}}");

    [Fact]
    public void An_unknown_section_is_an_error() => Refuses("$.lending", "no such member", "\"lending\":{}");

    [Fact]
    public void A_remark_on_a_cell_that_its_section_does_not_have_is_an_error()
    {
        Refuses("$.visits.$notes[1].at", "Did you mean “change”?", "\"visits\":{\"$notes\":[{\"at\":null,\"text\":\"a\"},{\"at\":\"chang\",\"text\":\"b\"}]}");
        Refuses("$.visits.$notes[0].at", "no cell “new.total”", "\"visits\":{\"$notes\":[{\"at\":\"new.total\",\"text\":\"a\"}]}");
        Refuses("$.remarks.$notes[0].at", "null for the section", "\"remarks\":{\"$notes\":[{\"at\":\"\",\"text\":\"a\"}]}");
    }

    [Fact]
    public void A_name_with_a_dot_is_written_in_brackets() => Refuses("$.loans['new.total']", "no such member", "\"loans\":{\"new.total\":1}");

    [Fact]
    public void A_doubled_cell_is_an_error() => Refuses("$.visits.change", "given twice", "\"visits\":{\"change\":1,\"change\":1}");

    [Fact]
    public void A_doubled_section_is_an_error() => Refuses("$.visits", "given twice", "\"visits\":{},\"visits\":{}");

    [Fact]
    public void A_doubled_fact_is_an_error() => Refuses("$.facts.year", "given twice", "\"facts\":{\"year\":2021,\"year\":2021}");

    [Fact]
    public void A_doubled_template_is_an_error() => Refuses("$.template", "given twice", "\"template\":\"library_report\"");

    [Fact]
    public void A_text_in_a_number_cell_is_an_error() =>
        Refuses("$.loans.new.total", "a whole number, null or \"/\" is expected, not the text \"12\".", "\"loans\":{\"new\":{\"total\":\"12\"}}");

    [Fact]
    public void A_long_text_is_not_repeated_in_full() => Refuses("$.visits.change", "xxx…\"", $"\"visits\":{{\"change\":\"{new string('x', 9999)}\"}}");

    [Theory]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("\"\"")]
    [InlineData("\"//\"")]
    public void A_wrong_type_in_a_number_cell_is_an_error(string json) => Refuses("$.visits.change", "a whole number", $"\"visits\":{{\"change\":{json}}}");

    [Theory]
    [InlineData("1.0")]
    [InlineData("1.5")]
    [InlineData("1e2")]
    public void A_count_that_is_no_integer_is_an_error(string json) => Refuses("$.visits.change", "without decimals", $"\"visits\":{{\"change\":{json}}}");

    [Theory]
    [InlineData("2147483648")]
    [InlineData("-2147483647")]
    [InlineData("99999999999999999999999999")]
    public void A_count_beyond_the_range_is_an_error(string json) => Refuses("$.visits.change", "from -2147483646 to 2147483647", $"\"visits\":{{\"change\":{json}}}");

    [Fact]
    public void A_negative_figure_in_an_unsigned_cell_is_an_error() => Refuses("$.visits.counted.total", "not below 0", "\"visits\":{\"counted\":{\"total\":-1}}");

    [Fact]
    public void A_negative_amount_in_an_unsigned_cell_is_an_error() => RefusesAmount("-0.01", "not below 0");

    [Theory]
    [InlineData("0.001")]
    [InlineData("1e-3")]
    [InlineData("1e-400")]
    [InlineData("1.000000000000000000000000000000000001")]
    [InlineData("12345678901234567890123456789.001")]
    [InlineData("12345678901234567890123456789.5")]
    public void An_amount_with_too_many_decimals_is_an_error(string json) => RefusesAmount(json, "at most 2 decimals");

    [Theory]
    [InlineData("1e29")]
    [InlineData("1e400")]
    public void An_amount_beyond_the_range_is_an_error(string json) => RefusesAmount(json, "at most 28 digits");

    [Fact]
    public void A_number_in_place_of_a_table_is_an_error() => Refuses("$.loans.new", "an object is expected, not the number 5", "\"loans\":{\"new\":5}");

    [Fact]
    public void Null_in_place_of_a_section_is_an_error() => Refuses("$.loans", "an object is expected, not null", "\"loans\":null");

    [Fact]
    public void A_number_in_place_of_a_text_is_an_error() => Refuses("$.overview.text", "a text or null is expected", "\"overview\":{\"text\":1}");

    [Fact]
    public void A_list_in_place_of_a_preamble_is_an_error() => Refuses("$.preamble", "not an array", "\"preamble\":[\"x\"]");

    [Theory]
    [InlineData("\"2021\"")]
    [InlineData("2021.5")]
    [InlineData("99999999999")]
    public void A_year_that_is_no_number_is_an_error(string json) => Refuses("$.facts.year", "a year as a number", $"\"facts\":{{\"year\":{json}}}");

    [Theory]
    [InlineData("\"2021-2-3\"")]
    [InlineData("\"2021-02-30\"")]
    [InlineData("20210203")]
    public void A_date_that_is_none_is_an_error(string json) => Refuses("$.facts.opened", "\"YYYY-MM-DD\"", $"\"facts\":{{\"opened\":{json}}}");

    [Fact]
    public void A_choice_that_is_none_is_an_error() => Refuses("$.facts.kind", "one of \"city\", \"county\"", "\"facts\":{\"kind\":\"县级\"}");

    [Fact]
    public void Another_template_is_an_error_whatever_stands_before_it() =>
        Rejects("$.template", "\"library_report\" is expected, not the text \"annual_report\"", "{\"applications\":{},\"revision\":\"2021\",\"template\":\"annual_report\"}");

    [Fact]
    public void Another_revision_is_an_error() => Rejects("$.revision", "\"1\" is expected", "{\"template\":\"library_report\",\"revision\":\"2\"}");

    [Fact]
    public void A_missing_template_is_an_error() => Rejects("$.template", "required", "{\"revision\":\"1\"}");

    [Fact]
    public void A_missing_revision_is_an_error() => Rejects("$.revision", "required", "{\"template\":\"library_report\"}");

    [Theory]
    [InlineData("{}", "$.visits.$notes")]
    [InlineData("[1]", "$.visits.$notes[0]")]
    [InlineData("[{\"text\":\"x\"},{\"at\":null}]", "$.visits.$notes[1].text")]
    [InlineData("[{\"text\":null}]", "$.visits.$notes[0].text")]
    [InlineData("[{\"text\":\"x\",\"at\":1}]", "$.visits.$notes[0].at")]
    [InlineData("[{\"text\":\"x\",\"text\":\"y\"}]", "$.visits.$notes[0].text")]
    [InlineData("[{\"text\":\"x\",\"where\":\"y\"}]", "$.visits.$notes[0].where")]
    public void A_remark_that_is_none_is_an_error(string json, string path) => Refuses(path, "", $"\"visits\":{{\"$notes\":{json}}}");

    [Fact]
    public void Remarks_on_a_row_are_an_error() => Refuses("$.loans.new.$notes", "no such member", "\"loans\":{\"new\":{\"$notes\":[]}}");

    [Theory]
    [InlineData("", "$")]
    [InlineData("null", "$")]
    [InlineData("[]", "$")]
    [InlineData("{" + Identity, "$.revision")]
    [InlineData("{" + Identity + "} x", "$")]
    [InlineData("{" + Identity + ",\"visits\":{\"change\":01}}", "$.visits.change")]
    [InlineData("<html>", "$")]
    public void What_is_no_json_is_an_error(string json, string path) => Rejects(path, "", json);

    [Fact]
    public void Bytes_that_are_no_text_are_an_error() =>
        Assert.Equal("$.preamble", Assert.Throws<JsonException>(() => Template.Of<LibraryReport>().ReadJson(Encoding.Latin1.GetBytes($"{{{Identity},\"preamble\":\"\u00ff\"}}"))).Path);

    [Theory]
    [InlineData("{\"x\":1,\"template\":\"\\ud800\"}", "$.x")]
    [InlineData("{\"x\":1,\"\\ud8000000000000\":1}", "$.x")]
    [InlineData("{\"preamble\":\"\\udc00\"}", "$.preamble")]
    [InlineData("{\"visits\":{\"change\":\"\\ud800\"}}", "$.visits.change")]
    public void Half_of_a_surrogate_pair_is_an_error_wherever_it_stands(string json, string path) =>
        Rejects(path, "", json);

    [Fact]
    public void Half_of_a_surrogate_pair_in_a_string_is_an_error_too() => Rejects("$", "half of a surrogate pair", $"{{{Identity},\"preamble\":\"\ud800\"}}");

    [Fact]
    public void An_error_says_the_line()
    {
        var fault = Assert.Throws<JsonException>(() => Template.Of<LibraryReport>().ReadJson($"{{{Identity},\n \"visits\": {{\n  \"change\": \"x\"}}}}"));
        Assert.Equal((2, 12), (fault.LineNumber, fault.BytePositionInLine));
    }

    [Fact]
    public void The_serializer_says_the_same_path() => Assert.Equal(
        "$.visits.change",
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<LibraryReport>($"{{{Identity},\"visits\":{{\"change\":\"x\"}}}}")).Path);

    private static void RefusesAmount(string json, string message) =>
        Refuses("$.stock.money.purchases.amount", message, $"\"stock\":{{\"money\":{{\"purchases\":{{\"amount\":{json}}}}}}}");

    private static void Refuses(string path, string message, string members) => Rejects(path, message, $"{{{Identity},{members}}}");

    private static void Rejects(string path, string message, string json)
    {
        var fault = Assert.Throws<JsonException>(() => Template.Of<LibraryReport>().ReadJson(json));
        Assert.Equal(path, fault.Path);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        Assert.StartsWith(path + ": ", fault.Message, StringComparison.Ordinal);
    }
}
