using System;
using System.IO;

namespace Formwork.Tool;

/// <summary>Asks the machine about the terminal.</summary>
internal static class Terminal
{
    private const int UsualWidth = 80;

    private static readonly string[] s_windowsTerminals = ["WT_SESSION", "TERM_PROGRAM", "TERM", "ConEmuANSI"];

    /// <summary>The width of the terminal.</summary>
    public static int? WidthOf(bool isRedirected)
    {
        if (isRedirected)
            return null;
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : UsualWidth;
        }
        catch (IOException)
        {
            return UsualWidth;
        }
    }

    /// <summary>How a stream is coloured: not at all where it is no terminal, and where the user wants none
    /// (no-color.org).</summary>
    public static Style StyleOf(bool isTerminal) =>
        isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && CanSteer() ? Style.Coloured : Style.Plain;

    /// <summary>
    /// Whether terminals understand colours and moves. Where they do not say that they are dumb, they do; on Windows
    /// the old console does not unless it
    /// is asked to, and the new ones say who they are.
    /// </summary>
    public static bool CanSteer() => Environment.GetEnvironmentVariable("TERM") != "dumb"
        && (!OperatingSystem.IsWindows() || Array.Exists(s_windowsTerminals, name => Environment.GetEnvironmentVariable(name) is { Length: > 0 }));
}
