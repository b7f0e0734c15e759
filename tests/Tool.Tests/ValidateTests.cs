// validate: what is wrong with reports, and what is taken into account.
using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace Formwork.Tool.Tests;

public class ValidateTests
{
    private static string Wrong { get; } = Lending.Document().Replace("Books\t10\t5\t15", "Books\t10\t5\t16", StringComparison.Ordinal);

    [Fact]
    public void Documents_and_JSON_are_checked()
    {
        using var place = Lending.Place(out var template);
        Assert.Equal("No problem was found.\n", place.Succeed("validate", "-t", template, place.Write("north.txt", Lending.Document())));
        var result = place.Run("validate", "-t", template, place.Write("wrong.txt", Wrong));
        Assert.Equal((1, ""), (result.Code, result.Error));
        Assert.StartsWith("2. Loans\n  error  ", result.Output, StringComparison.Ordinal);
        Assert.Contains("  information  ", place.Succeed("validate", "-t", template, place.Write("north.json", Lending.Json())), StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_are_coloured_on_a_terminal_that_has_colours()
    {
        using var place = Lending.Place(out var template);
        (place.Width, place.HasColours) = (100, true);
        Assert.StartsWith("2. Loans\n  \e[31merror\e[0m  ", place.Run("validate", "-t", template, place.Write("wrong.txt", Wrong)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_of_one_file_are_an_array_those_of_several_an_object_by_path()
    {
        using var place = Lending.Place(out var template);
        var (wrong, sound) = (place.Write("wrong.txt", Wrong), place.Write("north.txt", Lending.Document()));
        var one = place.Run("validate", "-t", template, "--format", "json", wrong);
        Assert.Equal(1, one.Code);
        var finding = JsonDocument.Parse(one.Output).RootElement[0];
        Assert.Equal("row_total", finding.GetProperty("rule").GetString());
        Assert.Equal(("loans", "books", "total"), (Text("section"), Text("row"), Text("column")));

        var several = place.Run("validate", "-t", template, "--format", "json", wrong, sound, place["none"]);
        Assert.Equal(2, several.Code);
        using var json = JsonDocument.Parse(several.Output);
        Assert.Equal([wrong, sound, place["none"]], json.RootElement.EnumerateObject().Select(member => member.Name));
        Assert.Equal(0, json.RootElement.GetProperty(sound).GetArrayLength());

        string? Text(string name) => finding.GetProperty(name).GetString();
    }

    [Fact]
    public void Several_files_are_told_one_after_the_other()
    {
        using var place = Lending.Place(out var template);
        var (wrong, sound) = (place.Write("wrong.txt", Wrong), place.Write("north.txt", Lending.Document()));
        var result = place.Run("validate", "-t", template, wrong, sound);
        Assert.StartsWith($"{wrong}\n2. Loans\n", result.Output, StringComparison.Ordinal);
        Assert.EndsWith($"\n\n{sound}\nNo problem was found.\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_is_as_grave_as_the_user_says()
    {
        using var place = Lending.Place(out var template);
        var wrong = place.Write("wrong.txt", Wrong);
        string[] mild = ["validate", "-t", template, "--severity", "row_total=warning", "--severity", "column_total=off"];
        Assert.Equal(0, place.Run([.. mild, wrong]).Code);
        Assert.Equal(1, place.Run([.. mild, "--fail-on", "warning", wrong]).Code);
        Assert.Equal(
            "formwork validate: --severity: The form lending_return 2026 has no rule 'row_totl'; did you mean 'row_total'?",
            place.Refuse("validate", "-t", template, "--severity", "row_totl=off", wrong, wrong + "x"));
        Assert.Equal(
            "formwork validate: --severity is a rule, an equals sign, and off, information, warning or error, such as topics=off; not 'row_total'",
            place.Refuse("validate", "-t", template, "--severity", "row_total", wrong));
    }

    [Fact]
    public void What_is_accepted_no_longer_fails()
    {
        using var place = Lending.Place(out var template);
        var wrong = place.Write("wrong.txt", Wrong);
        var accepted = place.Write("accepted.json", """
            [{"rule":"row_total","section":"loans","row":"books","column":"total","reason":"as printed"},
             {"rule":"column_total","section":"loans","row":"all","column":"total","reason":"follows"}]
            """);
        Assert.Contains("as printed", place.Succeed("validate", "-t", template, "--accepted", accepted, wrong), StringComparison.Ordinal);
        var line = place.Refuse("validate", "-t", template, "--accepted", place.Write("bad.json", """[{"rule":"row_total"}]"""), wrong);
        Assert.StartsWith($"{place["bad.json"]}(1,", line, StringComparison.Ordinal);
        Assert.Contains("this is no list of accepted findings: ", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Last_years_report_is_a_file_or_found_in_a_folder_by_name_or_by_whose_it_is()
    {
        using var place = Lending.Place(out var template);
        var now = place.Write("2026/north.txt", Lending.Document(books: 10));
        var before = place.Write("2025/north.json", Lending.Json(year: 2025, books: 90));
        place.Write("2025/south.json", Lending.Json("South", 2025));
        place.Write("2025/README", "Reports of 2025.");
        Assert.Equal(["loans.not_fewer"], Rules(place.Succeed("validate", "-t", template, "--format", "json", "--previous", before, now)));
        Assert.Equal(["loans.not_fewer"], Rules(place.Succeed("validate", "-t", template, "--format", "json", "--previous", place["2025"], now)));

        File.Move(before, place["2025/another-name.json"]);
        place.Write("2025/older.json", Lending.Json(year: 2024));
        var found = place.Run("validate", "-t", template, "--format", "json", "--previous", place["2025"], now);
        Assert.Equal(["loans.not_fewer"], Rules(found.Output));
        Assert.Contains("(left out)", found.Error, StringComparison.Ordinal);

        var west = place.Run("validate", "-t", template, "--format", "json", "--previous", place["2025"], place.Write("2026/west.txt", Lending.Document("West")));
        Assert.Equal((0, "[]\n"), (west.Code, west.Output));
        Assert.Contains("no report of the year before was found", west.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Last_years_report_may_be_of_another_template()
    {
        using var place = Lending.Place(out var template);
        var now = place.Write("2026.txt", Lending.Document(books: 10));
        var old = place.Write("old.report.yaml", Lending.Template.Replace("revision: \"2026\"", "revision: \"2020\"", StringComparison.Ordinal));
        var before = place.Write("2025.json", Lending.Json(year: 2025, books: 90).Replace("\"revision\":\"2026\"", "\"revision\":\"2020\"", StringComparison.Ordinal));
        Assert.Contains("$.revision", place.Refuse("validate", "-t", template, "--previous", before, now), StringComparison.Ordinal);
        Assert.Equal(["loans.not_fewer"], Rules(place.Succeed("validate", "-t", template, "--format", "json", "--previous", before, "--previous-template", old, now)));
        Assert.Contains("add --previous", place.Refuse("validate", "-t", template, "--previous-template", old, now), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_is_compared_with_what_it_is_made_up_of()
    {
        using var place = Lending.Place(out var template);
        var whole = place.Write("all.txt", Lending.Document("All libraries", books: 10));
        place.Write("parts/north.txt", Lending.Document("North", books: 400));
        Assert.Contains("parts", Rules(place.Run("validate", "-t", template, "--format", "json", "--parts", place["parts"], whole).Output));

        place.Write("parts/scan.txt", [0xFF, 0x00, 0x80]);
        var result = place.Run("validate", "-t", template, "--format", "json", "--parts", place["parts"], whole);
        Assert.Equal(2, result.Code);
        Assert.Contains("missing_part", Rules(result.Output));
        Assert.Contains("scan.txt: this is no text in UTF-8", result.Error, StringComparison.Ordinal);

        Assert.Equal($"{place["none"]}: there is no such folder", place.Refuse("validate", "-t", template, "--parts", place["none"], whole));
        Assert.Equal($"{whole}: this is a file; --parts wants a folder", place.Refuse("validate", "-t", template, "--parts", whole, whole));
        Assert.Contains("add --parts", place.Refuse("validate", "-t", template, "--parts-include-own", whole), StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_go_into_a_folder_where_one_is_given()
    {
        using var place = Lending.Place(out var template);
        var wrong = place.Write("wrong.txt", Wrong);
        var result = place.Run("validate", "-t", template, "--out", place["found"], wrong);
        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.StartsWith("2. Loans\n", File.ReadAllText(place["found/wrong.txt"]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_of_findings_is_the_report_with_its_cells_marked()
    {
        using var place = Lending.Place(out var template);
        var (wrong, sound) = (place.Write("wrong.txt", Wrong), place.Write("north.txt", Lending.Document()));
        var page = place.Run("validate", "-t", template, "--format", "html", wrong);
        Assert.Equal(1, page.Code);
        Assert.StartsWith("<!DOCTYPE html>", page.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("the parts in this row add up to 15", page.Output, StringComparison.Ordinal);
        Assert.Equal(1, place.Run("validate", "-t", template, "--format", "html", "--out", place["pages"], wrong, sound).Code);
        Assert.Equal(page.Output, File.ReadAllText(place["pages/wrong.html"]));
        Assert.True(File.Exists(place["pages/north.html"]));
    }

    private static string[] Rules(string json) =>
        [.. JsonDocument.Parse(json).RootElement.EnumerateArray().Where(finding => finding.GetProperty("state").GetString() == "fails").Select(finding => finding.GetProperty("rule").GetString()!).Distinct()];
}
