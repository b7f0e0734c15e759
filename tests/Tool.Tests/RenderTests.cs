// render: reports that are kept as JSON, printed.
using System;
using System.IO;
using Xunit;

namespace Formwork.Tool.Tests;

public class RenderTests
{
    [Theory]
    [InlineData("html", "<!DOCTYPE html>")]
    [InlineData("md", "# North: lending in 2026")]
    [InlineData("text", "North: lending in 2026\n")]
    public void A_report_becomes_a_page(string format, string beginning)
    {
        using var place = Lending.Place(out var template);
        var page = place.Succeed("render", "-t", template, "--to", format, place.Write("north.json", Lending.Json()));
        Assert.StartsWith(beginning, page, StringComparison.OrdinalIgnoreCase);
        Assert.EndsWith("\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_long_table_keeps_blanks_and_not_applicable_apart_and_starts_no_formula()
    {
        using var place = Lending.Place(out var template);
        var json = place.Write("north.json", Lending.Json(name: "=cmd, \\\"x\\\""));
        Assert.Equal(
            """"
            path,labels,value
            loans.books.children,Loans > Books > Children,10
            loans.books.adults,Loans > Books > Adults,5
            loans.books.total,Loans > Books > Total,15
            loans.films.children,Loans > Films > Children,/
            loans.films.adults,Loans > Films > Adults,
            loans.films.total,Loans > Films > Total,
            loans.all.children,Loans > All > Children,
            loans.all.adults,Loans > All > Adults,
            loans.all.total,Loans > All > Total,18
            staff.head.name,"Staff > Head > =Name, first","'=cmd, ""x"""
            staff.head.pay,Staff > Head > Pay,-8.5
            staff.deputy.name,"Staff > Deputy > =Name, first",
            staff.deputy.pay,Staff > Deputy > Pay,1200

            """".ReplaceLineEndings("\r\n"),
            place.Succeed("render", "-t", template, "--to", "csv", json));
    }

    [Theory]
    [InlineData("-8 degrees")]
    [InlineData("＝cmd")]
    [InlineData("＋cmd")]
    [InlineData("＠cmd")]
    public void No_text_starts_a_formula(string name)
    {
        using var place = Lending.Place(out var template);
        Assert.Contains($",'{name}\r\n", place.Succeed("render", "-t", template, "--to", "csv", place.Write("north.json", Lending.Json(name: name))), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_reports_go_into_a_folder()
    {
        using var place = Lending.Place(out var template);
        place.Succeed("render", "-t", template, "--to", "csv", "--out", place["tables"], place.Write("1.json", Lending.Json()), place.Write("2.json", Lending.Json(books: 3)));
        Assert.Contains("\r\nloans.books.children,Loans > Books > Children,3\r\n", File.ReadAllText(place["tables/2.csv"]), StringComparison.Ordinal);
        Assert.True(File.Exists(place["tables/1.csv"]));
    }

    [Fact]
    public void A_report_may_come_from_standard_input()
    {
        using var place = Lending.Place(out var template);
        place.Input = System.Text.Encoding.UTF8.GetBytes(Lending.Json("West"));
        Assert.StartsWith("# West:", place.Succeed("render", "-t", template, "--to", "md", "-"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"template":"lending_return","revision":"2026","loans":{"books":{"adlts":5}}}""", "$.loans.books.adlts: the form has no such member here. Did you mean \"adults\"?")]
    [InlineData("""{"template":"lending_return","revision":"2025"}""", "$.revision: ")]
    [InlineData("""{"template":"lending""", "$.template: this is no JSON. ")]
    public void What_is_no_report_of_the_template_is_refused_with_its_place(string json, string reason)
    {
        using var place = Lending.Place(out var template);
        var path = place.Write("north.json", json);
        var line = place.Refuse("render", "-t", template, path);
        Assert.StartsWith($"{path}(1,", line, StringComparison.Ordinal);
        Assert.Contains($"this is no report of lending_return 2026: {reason}", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_is_no_JSON()
    {
        using var place = Lending.Place(out var template);
        var path = place.Write("north.txt", Lending.Document());
        Assert.Equal($"{path}: this is no JSON of a report; where it is a document, make one of it with formwork read", place.Refuse("render", "-t", template, path));
    }
}
