// What ends a command, or what it does with one file, with a line that says what to do.
using System;

namespace Formwork.Tool;

/// <summary>Something that the user has to put right.</summary>
/// <param name="message">One line: what, where, and what would be right.</param>
/// <param name="exitCode">The exit code.</param>
internal sealed class ToolException(string message, int exitCode = ExitCodes.Unusable) : Exception(message)
{
    /// <summary>The exit code.</summary>
    public int ExitCode => exitCode;
}
