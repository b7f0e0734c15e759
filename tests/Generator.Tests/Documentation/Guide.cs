// A page of the documentation, followed block by block as its reader would.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Formwork.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Formwork.Generator.Tests.Documentation;

/// <summary>
/// A page of the documentation. A block of YAML that is a whole template takes the place of the template, a block of C# that begins with <c>using</c> that of the program; other C# comes
/// behind the program, to be run instead of what was there before it. A block of Scriban is the page whose file it names. A diff is an edit of the one or the other. A block of text is what the program prints then, or, where it
/// names a place in a file, what the build says; a template that does not compile is mended before the page goes on.
/// </summary>
internal sealed class Guide
{
    /// <summary>The root namespace of the project that the reader has.</summary>
    public const string Namespace = "Lending";

    private readonly string _page;
    private readonly string _namespace;
    private string _template;
    private string _sound;
    private string _program;
    private string _tail = "";
    private readonly Dictionary<string, string> _pages = [];

    private Guide(string page, string template, string program, string rootNamespace) =>
        (_page, _template, _sound, _program, _namespace) = (page, template, template, program, rootNamespace);

    /// <summary>Follows a page to its end.</summary>
    /// <param name="page">The page.</param>
    /// <param name="template">The template that the reader starts with.</param>
    /// <param name="program">The program that the reader starts with.</param>
    /// <param name="rootNamespace">The root namespace of the project.</param>
    public static void Follow(string page, string template, string program, string rootNamespace = Namespace)
    {
        var guide = new Guide(page, template, program, rootNamespace);
        var blocks = Regex.Matches(File.ReadAllText(Path.Combine(Repository.Root, page)).ReplaceLineEndings("\n"), "^```(yaml|csharp|diff|text|scriban)(?: (\\S+))?\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline);
        Assert.NotEmpty(blocks);
        foreach (Match block in blocks)
            guide.Take(block.Groups[1].Value, block.Groups[2].Value, block.Groups[3].Value);
        guide.Build();
    }

    private void Take(string language, string file, string text)
    {
        switch (language)
        {
            case "yaml" when text.Contains("formwork: 1\n", StringComparison.Ordinal):
                _template = _sound = text;
                break;
            case "scriban":
                _pages[file] = text;
                break;
            case "csharp" when text.StartsWith("using ", StringComparison.Ordinal):
                (_program, _tail) = (text, "");
                break;
            case "csharp":
                _tail = text;
                break;
            case "diff":
                Edit(text);
                break;
            case "text" when Regex.Match(text, @"^\S+\.report\.yaml(\(.*)") is { Success: true } expected:
                var said = Assert.Single(Start().Diagnostics);
                Assert.EndsWith(expected.Groups[1].Value, said, StringComparison.Ordinal);
                _template = _sound;
                break;
            case "text":
                // The program ends with lines of its own that the page leaves out, such as where a file is.
                var printed = Run(_program);
                if (_tail.Length > 0)
                    printed = Run(_program + _tail)[printed.Length..];
                Assert.StartsWith(text.TrimEnd(), printed, StringComparison.Ordinal);
                break;
        }
    }

    /// <summary>An edit: lines that go, lines that come, and lines around them that stay.</summary>
    private void Edit(string diff)
    {
        var lines = diff.TrimEnd('\n').Split('\n');
        var before = string.Concat(lines.Where(line => line[0] != '+').Select(line => line[1..] + "\n"));
        var after = string.Concat(lines.Where(line => line[0] != '-').Select(line => line[1..] + "\n"));
        var (inTemplate, inProgram) = (_template.Split(before).Length - 1, _program.Split(before).Length - 1);
        Assert.True(inTemplate + inProgram == 1, $"{_page}: these lines are there {inTemplate} times in the template and {inProgram} times in the program:\n{before}");
        if (inProgram == 1)
        {
            _program = _program.Replace(before, after, StringComparison.Ordinal);
            return;
        }

        _template = _template.Replace(before, after, StringComparison.Ordinal);
        if (Start().Diagnostics.Count == 0)
        {
            _sound = _template;
            Build();
        }
    }

    private GeneratorRun Start(string? program = null) =>
        new GeneratorHost(rootNamespace: _namespace, kind: OutputKind.ConsoleApplication).Start(
            program ?? _program + _tail,
            [new TemplateInput(_template), .. _pages.Select(page => new TemplateInput(page.Value, "/project/" + page.Key))]);

    private GeneratorRun Build(string? program = null)
    {
        // A page may show a function without a use of it.
        var run = Start(program);
        var said = run.BuildDiagnostics.Where(line => !line.Contains("CS8321", StringComparison.Ordinal)).ToList();
        Assert.True(said.Count == 0, $"{_page}: {string.Join('\n', said)}");
        return run;
    }

    private string Run(string program) => Run(Build(program));

    /// <summary>Runs a program.</summary>
    /// <param name="program">The program, compiled.</param>
    /// <returns>What it prints.</returns>
    internal static string Run(GeneratorRun program)
    {
        var main = program.Load().EntryPoint!;
        var console = Console.Out;
        using var output = new StringWriter { NewLine = "\n" };
        Console.SetOut(output);
        try
        {
            main.Invoke(null, main.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString();
    }
}
