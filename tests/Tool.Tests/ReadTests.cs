// read: reports out of documents.
using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace Formwork.Tool.Tests;

public class ReadTests
{
    [Fact]
    public void A_document_becomes_the_JSON_of_a_report()
    {
        using var place = Lending.Place(out var template);
        using var json = JsonDocument.Parse(place.Succeed("read", "--template", template, place.Write("north.txt", Lending.Document())));
        Assert.Equal("North", json.RootElement.GetProperty("facts").GetProperty("library").GetString());
        Assert.Equal(15, json.RootElement.GetProperty("loans").GetProperty("books").GetProperty("total").GetInt32());
    }

    [Fact]
    public void What_is_missing_goes_to_standard_error_and_decides_the_exit_code()
    {
        using var place = Lending.Place(out var template);
        var path = place.Write("north.txt", Lending.Document().Replace("Films\t1\t2\t3\n", "", StringComparison.Ordinal));
        var result = place.Run("read", "-t", template, path);
        Assert.Equal(1, result.Code);
        Assert.StartsWith($"{path}(5,2): error missing_rows: ", result.Error, StringComparison.Ordinal);
        Assert.StartsWith("{\"template\":\"lending_return\"", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("html", "<!DOCTYPE html>")]
    [InlineData("md", "# North: lending in 2026")]
    [InlineData("text", "North: lending in 2026\n")]
    public void A_document_becomes_a_page(string format, string beginning)
    {
        using var place = Lending.Place(out var template);
        Assert.StartsWith(beginning, place.Succeed("read", "-t", template, "--to", format, place.Write("north.txt", Lending.Document())), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Several_documents_give_one_object_by_path_in_the_order_given_and_a_bad_one_does_not_stop_the_others()
    {
        using var place = Lending.Place(out var template);
        var paths = Enumerable.Range(0, 30).Select(i => i == 7 ? place["missing.txt"] : place.Write($"{i}.txt", Lending.Document($"Library {i}", books: i))).ToArray();
        var result = place.Run(["read", "-t", template, .. paths]);
        Assert.Equal(2, result.Code);
        Assert.Equal($"{paths[7]}: there is no such file\n", result.Error);
        using var json = JsonDocument.Parse(result.Output);
        Assert.Equal(paths, json.RootElement.EnumerateObject().Select(member => member.Name));
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty(paths[7]).ValueKind);
        Assert.Equal(29, json.RootElement.GetProperty(paths[29]).GetProperty("loans").GetProperty("books").GetProperty("children").GetInt32());
    }

    [Fact]
    public void Several_pages_go_into_a_folder_under_names_of_their_own()
    {
        using var place = Lending.Place(out var template);
        var (one, two) = (place.Write("a/north.txt", Lending.Document("North")), place.Write("b/NORTH.txt", Lending.Document("South")));
        Assert.Equal("", place.Succeed("read", "-t", template, "--to", "md", "--out", place["pages"], one, two));
        Assert.StartsWith("# North:", File.ReadAllText(place["pages/north.md"]), StringComparison.Ordinal);
        Assert.StartsWith("# South:", File.ReadAllText(place["pages/NORTH-2.md"]), StringComparison.Ordinal);
        Assert.Equal("Several pages cannot be told apart on standard output: add --out and a folder, or choose json in place of md", place.Refuse("read", "-t", template, "--to", "md", one, two));
    }

    [Fact]
    public void A_page_is_never_written_over_the_document()
    {
        using var place = Lending.Place(out var template);
        var path = place.Write("north.txt", Lending.Document());
        Assert.Equal($"{path}: this file would be written over what it is made of; choose another folder for --out", place.Refuse("read", "-t", template, "--to", "text", "--out", place.Folder, path));
        Assert.Equal(Lending.Document(), File.ReadAllText(path));
        Assert.Equal($"{path}: this is a file; --out wants a folder", place.Refuse("read", "-t", template, "--out", path, path));
    }

    [Fact]
    public void Nothing_else_that_is_read_is_written_over_either()
    {
        using var place = Lending.Place(out _);
        var template = place.Write("lending.json", Lending.Template);
        var path = place.Write("texts/lending.txt", Lending.Document());
        Assert.Equal($"{template}: this file would be written over what it is made of; choose another folder for --out", place.Refuse("read", "-t", template, "--out", place.Folder, path));
        Assert.Equal("'': this is no folder; --out wants one", place.Refuse("read", "-t", template, "--out", "", path));
        var json = place.Write("2025/lending.json", Lending.Json(year: 2025));
        Assert.Equal($"{place["2025"]}: reports are read from this folder; choose another for --out", place.Refuse("validate", "-t", template, "--previous", place["2025"], "--format", "json", "--out", place["2025"], path));
        Assert.Equal(Lending.Json(year: 2025), File.ReadAllText(json));
    }

    [Fact]
    public void A_page_that_cannot_be_written_does_not_stop_the_others()
    {
        using var place = Lending.Place(out var template);
        var paths = new[] { "1", "2", "3" }.Select(name => place.Write($"{name}.txt", Lending.Document())).ToArray();
        Directory.CreateDirectory(place["pages/2.json"]);
        foreach (var command in new[] { "read", "validate" })
        {
            var result = place.Run([command, "-t", template, command == "read" ? "--to" : "--format", "json", "--out", place["pages"], .. paths]);
            Assert.Equal((2, $"{place["pages/2.json"]}: this is a folder; give the name of a file\n"), (result.Code, result.Error));
            Assert.True(File.Exists(place["pages/1.json"]) && File.Exists(place["pages/3.json"]));
        }
    }

    [Fact]
    public void Another_document_gives_a_finding_and_no_report()
    {
        using var place = Lending.Place(out var template);
        var path = place.Write("letter.txt", "Dear Sir,\nyours truly.\n");
        var result = place.Run("read", "-t", template, path);
        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.StartsWith($"{path}: error not_a_report: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_with_its_marks_is_refused_by_what_it_is()
    {
        using var place = Lending.Place(out var template);
        var path = place.Write("north.html", place.Succeed("preview", template));
        var result = place.Run("read", "-t", template, path);
        Assert.Equal(1, result.Code);
        Assert.Contains("HTML", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void JSON_is_no_document()
    {
        using var place = Lending.Place(out var template);
        Assert.Contains("this is JSON, and a document is expected", place.Refuse("read", "-t", template, place.Write("north.json", Lending.Json())), StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_with_mistakes_is_told_as_check_tells_it()
    {
        using var place = Lending.Place(out _);
        var template = place.Write("bad.report.yaml", Lending.Template.Replace("label: Loans", "lable: Loans", StringComparison.Ordinal));
        var document = place.Write("north.txt", Lending.Document());
        var result = place.Run("read", "-t", template, document);
        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.Equal(place.Run("check", template).Output, result.Error);
        Assert.Equal($"{place["none"]}: there is no such file", place.Refuse("read", "-t", place["none"], document));
        Assert.Equal($"{place.Folder}: this is a folder; give the files in it", place.Refuse("read", "-t", place.Folder, document));
    }
}
