// A command with examples.
using System;
using System.CommandLine;

namespace Formwork.Tool;

/// <summary>A command with examples.</summary>
internal sealed class ToolCommand : Command
{
    /// <summary>Makes a command.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it does, in a sentence.</param>
    /// <param name="examples">Arguments that show how it is used.</param>
    public ToolCommand(string name, string description, params string[] examples)
        : base(name, description) => Examples = examples;

    /// <summary>Arguments that show how it is used.</summary>
    public string[] Examples { get; }

    /// <summary>Says what the command does.</summary>
    /// <param name="action">What is done; it gives the exit code.</param>
    /// <returns>The command.</returns>
    public ToolCommand Does(Func<ParseResult, int> action)
    {
        SetAction(action);
        return this;
    }
}
