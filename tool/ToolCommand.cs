using System;
using System.CommandLine;

namespace Formwork.Tool;

/// <summary>A command with examples.</summary>
internal sealed class ToolCommand : Command
{
    /// <summary>Makes a command.</summary>
    public ToolCommand(string name, string description, params string[] examples)
        : base(name, description) => Examples = examples;

    /// <summary>Arguments that show how it is used.</summary>
    public string[] Examples { get; }

    /// <summary>Says what the command does.</summary>
    public ToolCommand Does(Func<ParseResult, int> action)
    {
        SetAction(action);
        return this;
    }
}
