namespace Formwork.Tool;

/// <summary>The program.</summary>
internal static class Program
{
    /// <summary>Runs the tool.</summary>
    public static int Main(string[] arguments)
    {
        using var host = ToolHost.OfMachine();
        return CommandLine.Run(arguments, host);
    }
}
