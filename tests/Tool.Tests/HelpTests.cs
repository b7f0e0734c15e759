// Help, completion and the version.
using System;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace Formwork.Tool.Tests;

public class HelpTests
{
    public static TheoryData<string> Commands
    {
        get
        {
            using var host = new ToolHost(System.IO.Stream.Null, System.IO.Stream.Null, System.IO.Stream.Null);
            return [.. CommandLine.Root(host).Subcommands.Select(command => command.Name)];
        }
    }

    [Fact]
    public void The_help_names_every_command()
    {
        using var place = new Workplace();
        var help = place.Succeed("--help");
        Assert.Contains("\n  formwork [command] [options]\n", help, StringComparison.Ordinal);
        Assert.All(new[] { "check", "preview", "read", "validate", "render", "sum", "labels", "new", "schema", "completion" }, command => Assert.Contains($"\n  {command} ", help, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void The_help_of_a_command_has_examples_that_it_understands(string command)
    {
        using var place = new Workplace();
        using var host = new ToolHost(System.IO.Stream.Null, System.IO.Stream.Null, System.IO.Stream.Null);
        var help = place.Succeed(command, "--help");
        var examples = Regex.Matches(help[help.IndexOf("Examples:\n", StringComparison.Ordinal)..], "^  formwork (.*)$", RegexOptions.Multiline);
        Assert.NotEmpty(examples);
        Assert.All(examples, example => Assert.Empty(CommandLine.Root(host).Parse(Regex.Replace(example.Groups[1].Value, " ?>>? .*$", "")).Errors));
    }

    [Theory]
    [InlineData("bash", "complete -o default -F _formwork formwork")]
    [InlineData("zsh", "compdef _formwork formwork")]
    [InlineData("fish", "complete -c formwork")]
    [InlineData("pwsh", "Register-ArgumentCompleter -Native -CommandName formwork")]
    public void There_is_completion_for_shells(string shell, string line)
    {
        using var place = new Workplace();
        Assert.Contains(line, place.Succeed("completion", shell), StringComparison.Ordinal);
        Assert.Contains("not for 'cmd'", place.Refuse("completion", "cmd"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("formwork ch", "check")]
    [InlineData("formwork check --for", "--format")]
    [InlineData("formwork check x --format ", "json")]
    [InlineData("formwork new --language ", "zh-CN")]
    public void Commands_options_and_words_are_completed(string line, string word)
    {
        using var place = new Workplace();
        Assert.Contains(word, place.Succeed($"[suggest:{line.Length}]", line).Split('\n'));
    }

    [Fact]
    public void The_schema_for_editors_is_that_of_the_language()
    {
        using var place = new Workplace();
        Assert.Equal(System.IO.File.ReadAllText(System.IO.Path.Combine(Testing.Repository.Root, "schema", "formwork.schema.json")).ReplaceLineEndings("\n"), place.Succeed("schema"));
    }

    [Fact]
    public void The_version_is_that_of_the_toolkit()
    {
        using var place = new Workplace();
        Assert.Matches("^[0-9]+[.][0-9]+[.][0-9]+", place.Succeed("--version"));
    }
}
