using System;
using System.IO;
using System.Text;
using System.Threading;

namespace Formwork.Tool;

/// <summary>The world of a command: its streams, what is known of the terminal.</summary>
internal sealed class ToolHost : IDisposable
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Stream _error;
    private readonly Lock _lock = new();

    /// <summary>Makes a world.</summary>
    public ToolHost(Stream input, Stream output, Stream error)
    {
        Input = input;
        Output = output;
        _error = error;
    }

    /// <summary>Standard input.</summary>
    public Stream Input { get; }

    /// <summary>Standard output: the results, nothing else.</summary>
    public Stream Output { get; }

    /// <summary>How standard output is to be coloured.</summary>
    public Style OutputStyle { get; init; } = Style.Plain;

    /// <summary>How standard error is to be coloured.</summary>
    public Style ErrorStyle { get; init; } = Style.Plain;

    /// <summary>The width of the terminal that standard output is; null where it is none.</summary>
    public int? OutputWidth { get; init; }

    /// <summary>The width of the terminal that standard error is; null where it is none.</summary>
    public int? ErrorWidth { get; init; }

    /// <summary>Whether the terminal, where there is one, understands more than text.</summary>
    public bool CanSteer { get; init; }

    /// <summary>Whether nothing, or the end of a line, was written last to standard output.</summary>
    public bool IsAtLineStart { get; private set; } = true;

    /// <summary>Lets a command that goes on for ever hear when it shall end. Every other command is ended by Ctrl+C as
    /// programs are.</summary>
    public Func<CancellationToken> UntilInterrupted { get; init; } = static () => CancellationToken.None;

    /// <summary>The world as the machine has it.</summary>
    public static ToolHost OfMachine()
    {
        var (output, error) = (Terminal.WidthOf(Console.IsOutputRedirected), Terminal.WidthOf(Console.IsErrorRedirected));
        return new(Console.OpenStandardInput(), new BufferedStream(Console.OpenStandardOutput(), 1 << 16), Console.OpenStandardError())
        {
            OutputWidth = output,
            ErrorWidth = error,
            OutputStyle = Terminal.StyleOf(output is not null),
            ErrorStyle = Terminal.StyleOf(error is not null),
            CanSteer = Terminal.CanSteer(),
            UntilInterrupted = Interruption.Listen,
        };
    }

    /// <summary>Writes to standard output.</summary>
    public void Write(string text) => Write(s_utf8.GetBytes(text));

    /// <summary>Writes to standard output.</summary>
    public void Write(ReadOnlySpan<byte> utf8)
    {
        try
        {
            Output.Write(utf8);
            IsAtLineStart = utf8 is [] ? IsAtLineStart : utf8 is [.., (byte)'\n'];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw CannotWrite(fault);
        }
    }

    /// <summary>Sends what was written to standard output on its way.</summary>
    public void Flush()
    {
        try
        {
            Output.Flush();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw CannotWrite(fault);
        }
    }

    /// <summary>Writes to standard error, and never fails: there is nobody left to be told.</summary>
    public void WriteError(string text)
    {
        lock (_lock)
        {
            try
            {
                _error.Write(s_utf8.GetBytes(text));
                _error.Flush();
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
            }
        }
    }

    /// <summary>Says what the user has to put right, in one line on standard error.</summary>
    public void Complain(string message) => WriteError(ErrorStyle.Error(PlainText.OneLine(message)) + "\n");

    /// <inheritdoc/>
    public void Dispose()
    {
        Input.Dispose();
        _error.Dispose();
    }

    // Whoever reads no further, such as head, has what it wants.
    private static Exception CannotWrite(Exception fault) => BrokenPipe.Is(fault)
        ? new BrokenPipeException()
        : new ToolException($"Standard output cannot be written: {fault.Message}");
}
