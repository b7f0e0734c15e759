using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;

namespace Formwork.Tool;

/// <summary>Reads lists of arguments.</summary>
internal static class ArgumentList
{
    /// <summary>How the command line is understood: a line of a list is one argument as it stands, whatever blanks are
    /// in it.</summary>
    public static ParserConfiguration Configuration(ToolHost host) => new()
    {
        ResponseFileTokenReplacer = (string path, out IReadOnlyList<string>? arguments, out string? fault) =>
        {
            try
            {
                (arguments, fault) = (Read(path, host), null);
                return true;
            }
            catch (ToolException exception)
            {
                (arguments, fault) = (null, exception.Message);
                return false;
            }
        },
    };

    private static List<string> Read(string path, ToolHost host) =>
        [.. InputFile.Read(path, host).Text.ReplaceLineEndings("\n").Split('\n').Where(line => !string.IsNullOrWhiteSpace(line) && line[0] != '#')];
}
