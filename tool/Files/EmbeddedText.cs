using System.IO;

namespace Formwork.Tool;

/// <summary>Reads the texts that the tool carries.</summary>
internal static class EmbeddedText
{
    /// <summary>Reads a text.</summary>
    public static string Read(string name)
    {
        using var reader = new StreamReader(typeof(EmbeddedText).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
