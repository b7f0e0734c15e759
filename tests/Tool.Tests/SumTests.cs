// sum: reports added up.
using System;
using System.IO;
using System.Text.Json;
using Xunit;

namespace Formwork.Tool.Tests;

public class SumTests
{
    [Fact]
    public void Figures_add_and_what_is_blank_in_one_is_blank_and_told()
    {
        using var place = Lending.Place(out var template);
        var (north, south) = (place.Write("north.json", Lending.Json("North", books: 10)), place.Write("south.json", Lending.Json("South", books: 20)));
        var result = place.Run("sum", "-t", template, north, south);
        Assert.Equal(0, result.Code);
        var loans = JsonDocument.Parse(result.Output).RootElement.GetProperty("loans");
        Assert.Equal(30, loans.GetProperty("books").GetProperty("children").GetInt32());
        Assert.Equal("/", loans.GetProperty("films").GetProperty("children").GetString());
        Assert.Equal(JsonValueKind.Null, loans.GetProperty("films").GetProperty("adults").ValueKind);
        Assert.Contains($"sum: blank because of {north}, {south}: loans.films.adults, loans.films.total, loans.all.children, loans.all.adults", result.Error, StringComparison.Ordinal);
        Assert.Contains("sum: information sum_blank: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_added_once_however_it_is_named_and_two_reports_of_one_office_are_told()
    {
        using var place = Lending.Place(out var template);
        var north = place.Write("north.json", Lending.Json("North", books: 10));
        Directory.CreateDirectory(place["sub"]);
        Assert.Equal(place.Run("sum", "-t", template, north), place.Run("sum", "-t", template, north, place["sub/../north.json"]));
        var again = place.Write("again.json", Lending.Json("North", books: 10));
        Assert.Contains($"{again}: this report has the same owner and year as {north}; both are in the sum\n", place.Run("sum", "-t", template, north, again).Error, StringComparison.Ordinal);
        Assert.DoesNotContain("same owner", place.Run("sum", "-t", template, north, place.Write("older.json", Lending.Json("North", 2025))).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sum_that_lacks_a_report_is_not_given()
    {
        using var place = Lending.Place(out var template);
        var result = place.Run("sum", "-t", template, place.Write("north.json", Lending.Json()), place["none"]);
        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.Equal($"{place["none"]}: there is no such file\nNothing was added up, since not all reports can be read: mend them, or leave them out of the call\n", result.Error);
    }
}
