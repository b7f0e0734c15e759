using System;

namespace Formwork.Tool;

/// <summary>Something that the user has to put right.</summary>
internal sealed class ToolException(string message, int exitCode = ExitCodes.Unusable) : Exception(message)
{
    /// <summary>The exit code.</summary>
    public int ExitCode => exitCode;
}
