using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;

namespace Formwork.Tool;

/// <summary>Makes arguments and options.</summary>
internal static class Options
{
    /// <summary>One or more files.</summary>
    public static Argument<string[]> Files(string name, string description)
    {
        var files = new Argument<string[]>(name) { Description = description, Arity = ArgumentArity.OneOrMore };
        files.RefuseOptions();
        return files;
    }

    /// <summary>Lets an argument refuse what looks like an option: nobody calls a file so, and who does can write ./
    /// before it.</summary>
    public static void RefuseOptions(this Argument argument) => argument.Validators.Add(result =>
    {
        foreach (var token in result.Tokens)
        {
            if (token.Value is ['-', _, ..] && result.Parent is CommandResult { Command: var command })
                result.AddError(CommandLine.Unknown("option", token.Value, command.Options.Select(option => option.Name)));
        }
    });

    /// <summary>The template that reports are of.</summary>
    public static Option<string> Template() => new("--template", "-t") { Description = "The template, *.report.yaml.", Required = true, HelpName = "file" };

    /// <summary>The folder that a page is written into for each file.</summary>
    public static Option<string?> OutFolder() => new("--out", "-o") { Description = "The folder to write a file into for each; standard output where none is given.", HelpName = "folder" };

    /// <summary>An option that takes one of some words.</summary>
    public static Option<string> OneOf(string name, string description, params string[] words)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => words[0], HelpName = string.Join('|', words) };
        option.CompletionSources.Add(words);
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && Array.IndexOf(words, result.Tokens[0].Value) < 0)
                result.AddError($"{name} is one of {string.Join(", ", words)}, not '{result.Tokens[0].Value}'");
        });
        return option;
    }

    /// <summary>From which severity on a finding that fails makes the exit code 1.</summary>
    public static Option<string> FailOn() => OneOf("--fail-on", "The least severity that ends with exit code 1.", "error", "warning");

    /// <summary>Whether warnings make the exit code 1.</summary>
    public static bool FailsOnWarnings(this ParseResult parsed, Option<string> option) => parsed.GetValue(option) == "warning";
}
