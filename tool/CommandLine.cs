using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.IO;
using System.Linq;

namespace Formwork.Tool;

/// <summary>Runs commands.</summary>
internal static class CommandLine
{
    /// <summary>Runs a command.</summary>
    public static int Run(IReadOnlyList<string> arguments, ToolHost host)
    {
#pragma warning disable CA1031 // Whoever runs the tool gets a line that can be acted on, never a stack trace.
        try
        {
            var code = Invoke(arguments, host);
            host.Flush();
            return code;
        }
        catch (BrokenPipeException)
        {
            return ExitCodes.Sound;
        }
        catch (ToolException exception)
        {
            return Fail(host, exception);
        }
        catch (TemplateErrorsException fault)
        {
            host.WriteError(DiagnosticText.Write(fault.Template, host.ErrorStyle, host.ErrorWidth));
            return ExitCodes.Faulty;
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Sound;
        }
        catch (Exception exception)
        {
            host.Complain($"formwork failed: {exception.GetType().Name}: {exception.Message} This is a fault of formwork: please report it with the command and its files.");
            return ExitCodes.Unusable;
        }
#pragma warning restore CA1031
    }

    /// <summary>All commands.</summary>
    public static RootCommand Root(ToolHost host)
    {
        var root = new RootCommand("Forms described in YAML: checks templates, reads reports out of documents, says what is wrong with them, and prints them.")
        {
            CheckCommand.Create(host),
            PreviewCommand.Create(host),
            ReadCommand.Create(host),
            ValidateCommand.Create(host),
            RenderCommand.Create(host),
            SumCommand.Create(host),
            LabelsCommand.Create(host),
            NewCommand.Create(host),
            SchemaCommand.Create(host),
            CompletionCommand.Create(host),
        };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return root;
    }

    private static int Invoke(IReadOnlyList<string> arguments, ToolHost host)
    {
        var parsed = Root(host).Parse(arguments, ArgumentList.Configuration(host));
        if (parsed.Action is ParseErrorAction or null || (parsed.Errors.Count > 0 && parsed.Action is not HelpWithExamples))
            throw new ToolException(Explain(parsed));

        using var said = new StringWriter();
        var code = parsed.Invoke(new InvocationConfiguration { Output = said, Error = said, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });

        // The file that runs has another name than the command, where it is not run by that.
        host.Write(said.ToString().Replace($"  {RootCommand.ExecutableName} ", "  formwork ", StringComparison.Ordinal));
        return code;
    }

    private static string Explain(ParseResult parsed)
    {
        var isRoot = parsed.CommandResult.Command is RootCommand;
        var name = isRoot ? "formwork" : $"formwork {parsed.CommandResult.Command.Name}";
        var fault = isRoot && parsed.UnmatchedTokens.Count > 0 ? Unknown("command", parsed.UnmatchedTokens[0], parsed.CommandResult.Command.Subcommands.Select(command => command.Name))
            : isRoot ? "a command is missing"
            : parsed.Errors[0].Message.Trim().TrimEnd('.');
        return $"{name}: {fault}{(fault.EndsWith('?') ? "" : ".")} {name} --help shows how it is used.";
    }

    /// <summary>Says that there is nothing of a name.</summary>
    internal static string Unknown(string kind, string name, IEnumerable<string> known) =>
        $"there is no {kind} '{name}'" + (Suggestion.Closest(name, known) is { } nearest ? $"; did you mean '{nearest}'?" : "");

    // What was found before is still told.
    private static int Fail(ToolHost host, ToolException exception)
    {
        try
        {
            host.Flush();
        }
        catch (Exception fault) when (fault is ToolException or BrokenPipeException)
        {
        }

        host.Complain(exception.Message);
        return exception.ExitCode;
    }
}
