using System.CommandLine;

namespace Formwork.Tool;

/// <summary>The command <c>schema</c>.</summary>
internal static class SchemaCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(ToolHost host) => new ToolCommand(
        "schema",
        "Prints the JSON Schema of the template language, by which editors complete and check templates.",
        "> formwork.schema.json").Does(_ =>
        {
            host.Write(EmbeddedText.Read("formwork.schema.json"));
            return ExitCodes.Sound;
        });
}
