// Where the tool begins: the machine's streams, and what the command line asks for.
namespace Formwork.Tool;

/// <summary>The program.</summary>
internal static class Program
{
    /// <summary>Runs the tool.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <returns>The exit code.</returns>
    public static int Main(string[] arguments)
    {
        using var host = ToolHost.OfMachine();
        return CommandLine.Run(arguments, host);
    }
}
