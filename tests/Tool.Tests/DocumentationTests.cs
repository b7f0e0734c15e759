// What docs/tool.md shows is what comes.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace Formwork.Tool.Tests;

public class DocumentationTests
{
    private static readonly string s_page = File.ReadAllText(Path.Combine(Testing.Repository.Root, "docs", "tool.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Every_example_gives_what_the_page_shows()
    {
        using var place = new Workplace();
        place.Write("lending.report.yaml", Blocks("yaml").First());
        place.Write("north.txt", Blocks("text").First());
        var before = Directory.GetCurrentDirectory();
        try
        {
            Directory.SetCurrentDirectory(place.Folder);
            var examples = Blocks("console").SelectMany(block => Regex.Matches(block, "^[$] formwork (.*)\n((?:(?![$] ).*\n)*)", RegexOptions.Multiline)).ToList();
            Assert.True(examples.Count > 10, "There are too few examples.");
            foreach (var example in examples)
                Check(place, example.Groups[1].Value, example.Groups[2].Value);
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
        }
    }

    [Fact]
    public void Every_command_has_a_heading()
    {
        using var host = new ToolHost(Stream.Null, Stream.Null, Stream.Null);
        Assert.All(CommandLine.Root(host).Subcommands, command => Assert.Contains($"\n## {command.Name}\n", s_page, StringComparison.Ordinal));
    }

    private static void Check(Workplace place, string line, string expected)
    {
        var parts = line.Split(" > ");
        var result = place.Run(parts[0].Split(' '));
        if (parts.Length == 2)
            place.Write(parts[1], result.Output);
        var shown = (parts.Length == 2 ? "" : result.Output.ReplaceLineEndings("\n")) + result.Error;
        var beginning = expected.TrimEnd('\n');
        if (beginning.EndsWith('…'))
            Assert.StartsWith(beginning[..^1], shown, StringComparison.Ordinal);
        else
            Assert.Equal(expected, shown);
    }

    private static IEnumerable<string> Blocks(string language) =>
        Regex.Matches(s_page, $"^```{language}\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline).Select(match => match.Groups[1].Value);
}
