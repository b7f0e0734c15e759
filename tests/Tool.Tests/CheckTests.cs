// check: mistakes in templates, with their places.
using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Formwork.Tool.Tests;

public class CheckTests
{
    private const string Sound = "formwork: 1\ntemplate: walk\nrevision: \"1\"\ntitle: Walks\nlanguage: en\nsections:\n  words: { label: Words, text: {} }\n";
    private const string Warned = "formwork: 1\ntemplate: walk\nrevision: 2024\ntitle: Walks\nlanguage: en\nsections:\n  words: { label: Words, text: {} }\n";
    private const string Faulty = "formwork: 1\ntemplate: walk\nrevision: \"1\"\ntitle: Walks\nlanguage: en\nsections:\n  words: { label: 说明, txet: {} }\n";

    [Fact]
    public void A_sound_template_gives_nothing_to_a_script_and_a_word_to_a_person()
    {
        using var place = new Workplace();
        var path = place.Write("walk.report.yaml", Sound);
        Assert.Equal("", place.Succeed("check", path));
        place.Width = 100;
        Assert.Equal($"{path}: no mistakes\n", place.Succeed("check", path));
        Assert.Equal("2 templates: no mistakes\n", place.Succeed("check", path, place.Write("again.report.yaml", Sound)));
    }

    [Fact]
    public void A_mistake_is_printed_as_a_compiler_does()
    {
        using var place = new Workplace();
        var path = place.Write("walk.report.yaml", Faulty);
        var result = place.Run("check", path);
        Assert.Equal(1, result.Code);
        Assert.Equal("", result.Error);
        Assert.StartsWith($"{path}(7,23): error FW0201: ", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("did you mean 'text'?\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_terminal_shows_the_line_and_a_caret_under_the_place_however_wide_the_characters_before_it_are()
    {
        using var place = new Workplace { Width = 100 };
        var lines = place.Run("check", place.Write("walk.report.yaml", Faulty)).Output.Split('\n');
        Assert.Equal("    7 |   words: { label: 说明, txet: {} }", lines[1]);
        Assert.Equal("      |                         ^~~~", lines[2]);
        Assert.Equal(DisplayWidth.Of(lines[1][..lines[1].IndexOf("txet", StringComparison.Ordinal)]), lines[2].IndexOf('^', StringComparison.Ordinal));
    }

    [Fact]
    public void A_long_line_is_cut_to_the_terminal_around_the_place()
    {
        using var place = new Workplace { Width = 60 };
        var text = Faulty.Replace("说明", "\"" + string.Concat(Enumerable.Repeat("说明 and more, ", 40)) + "\"", StringComparison.Ordinal);
        var lines = place.Run("check", place.Write("walk.report.yaml", text)).Output.Split('\n');
        Assert.True(DisplayWidth.Of(lines[1]) < 60, lines[1]);
        Assert.Equal(DisplayWidth.Of(lines[1][..lines[1].IndexOf("txet", StringComparison.Ordinal)]), lines[2].IndexOf('^', StringComparison.Ordinal));
    }

    [Fact]
    public void Colours_are_for_terminals_that_have_them()
    {
        using var place = new Workplace { Width = 100 };
        var path = place.Write("walk.report.yaml", Faulty);
        Assert.DoesNotContain("\e[", place.Run("check", path).Output, StringComparison.Ordinal);
        place.HasColours = true;
        Assert.Contains("\e[31merror FW0201\e[0m", place.Run("check", path).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_in_a_template_cannot_steer_the_terminal()
    {
        using var place = new Workplace { Width = 100 };
        var result = place.Run("check", place.Write("walk.report.yaml", Faulty.Replace("说明", "\e[2J", StringComparison.Ordinal)));
        Assert.Equal(1, result.Code);
        Assert.DoesNotContain("\e", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    public void A_warning_fails_where_it_is_asked_to(string failOn, int code)
    {
        using var place = new Workplace();
        var result = place.Run("check", "--fail-on", failOn, place.Write("walk.report.yaml", Warned));
        Assert.Equal(code, result.Code);
        Assert.Contains("(3,11): warning FW0122: ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void One_template_gives_a_JSON_array()
    {
        using var place = new Workplace();
        var result = place.Run("check", "--format", "json", place.Write("walk.report.yaml", Faulty));
        Assert.Equal(1, result.Code);
        var mistake = Assert.Single(JsonDocument.Parse(result.Output).RootElement.EnumerateArray());
        Assert.Equal("FW0201", mistake.GetProperty("rule").GetString());
        Assert.Equal("error", mistake.GetProperty("severity").GetString());
        Assert.Equal((7, 23, 7, 27), (Number("line"), Number("column"), Number("endLine"), Number("endColumn")));

        int Number(string name) => mistake.GetProperty(name).GetInt32();
    }

    [Fact]
    public void Several_templates_give_an_object_by_path_and_a_bad_one_does_not_stop_the_others()
    {
        using var place = new Workplace();
        var (faulty, sound, missing) = (place.Write("1.report.yaml", Faulty), place.Write("2.report.yaml", Sound), place["3.report.yaml"]);
        var result = place.Run("check", "--format", "json", missing, faulty, sound, faulty);
        Assert.Equal(2, result.Code);
        Assert.Equal($"{missing}: there is no such file\n", result.Error);
        using var json = JsonDocument.Parse(result.Output);
        Assert.Equal([missing, faulty, sound], json.RootElement.EnumerateObject().Select(member => member.Name));
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty(missing).ValueKind);
        Assert.Equal(1, json.RootElement.GetProperty(faulty).GetArrayLength());
        Assert.Equal(0, json.RootElement.GetProperty(sound).GetArrayLength());
    }

    [Fact]
    public void Many_templates_are_told_in_the_order_in_which_they_are_given()
    {
        using var place = new Workplace();
        var paths = new string[60];
        for (var i = 0; i < paths.Length; i++)
            paths[i] = place.Write($"{i}.report.yaml", Faulty);
        var told = place.Run(["check", .. paths]).Output.TrimEnd('\n').Split('\n');
        Assert.Equal(paths, told.Select(line => line[..line.IndexOf('(', StringComparison.Ordinal)]));
    }

    [Fact]
    public void The_bar_of_many_files_stands_on_a_line_of_its_own_and_only_where_the_terminal_can_take_it_away()
    {
        using var place = new Workplace { Width = 100 };
        var paths = Enumerable.Range(0, 12).Select(i => place.Write($"{i}.report.yaml", Faulty)).ToArray();
        Assert.DoesNotContain("\r", place.Run(["check", .. paths]).Error, StringComparison.Ordinal);
        place.HasColours = true;
        Assert.EndsWith("\r############################## 12/12\r\e[K", place.Run(["check", .. paths]).Error, StringComparison.Ordinal);

        // The object's lines are ended by what comes next.
        Assert.Equal("", place.Run(["check", "--format", "json", .. paths]).Error);
    }

    [Fact]
    public void A_template_may_come_from_standard_input()
    {
        using var place = new Workplace { Input = Encoding.UTF8.GetBytes(Faulty) };
        Assert.StartsWith("-(7,23): error FW0201: ", place.Run("check", "-").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_template_of_the_annual_report_has_no_mistakes()
    {
        using var place = new Workplace();
        Assert.Equal("", place.Succeed("check", Path.Combine(Testing.Repository.Root, "schema", "templates", "annual-report-2021.report.yaml")));
    }
}
