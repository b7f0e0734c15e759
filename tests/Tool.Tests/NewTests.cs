// new: a template to start from.
using System;
using System.IO;
using Xunit;

namespace Formwork.Tool.Tests;

public class NewTests
{
    public static TheoryData<string> Languages => [.. NewCommand.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_template_of_every_language_has_no_mistakes(string language)
    {
        using var place = new Workplace();
        var path = place["lending-return.report.yaml"];
        Assert.Equal("", place.Succeed("new", "--language", language, path));
        Assert.Equal("", place.Succeed("check", "--fail-on", "warning", path));
        Assert.Contains($"\nlanguage: {language} ", File.ReadAllText(path), StringComparison.Ordinal);
        Assert.Contains("\ntemplate: lending_return ", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Fact]
    public void There_is_one_for_every_language_that_the_toolkit_knows()
    {
        var known = Array.ConvertAll(Directory.GetFiles(Path.Combine(Testing.Repository.Root, "schema", "languages"), "*.yaml"), path => Path.GetFileNameWithoutExtension(path)!);
        Array.Sort(known, StringComparer.Ordinal);
        Assert.Equal(known, NewCommand.Languages);
    }

    [Fact]
    public void Without_a_file_it_goes_to_standard_output_and_keeps_its_name()
    {
        using var place = new Workplace();
        Assert.Contains("\ntemplate: my_form ", place.Succeed("new"), StringComparison.Ordinal);
        Assert.Equal("", place.Succeed("new", place["2026年.report.yaml"]));
        Assert.Contains("\ntemplate: my_form ", File.ReadAllText(place["2026年.report.yaml"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_there_is_replaced_only_where_it_is_asked_for()
    {
        using var place = new Workplace();
        var path = place.Write("mine.report.yaml", "mine");
        Assert.Equal($"{path}: this file is there already; choose another name, or replace it with --force", place.Refuse("new", path));
        Assert.Equal("mine", File.ReadAllText(path));
        place.Succeed("new", "--force", path);
        Assert.NotEqual("mine", File.ReadAllText(path));
    }
}
