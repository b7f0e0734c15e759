// How much YAML is read: beyond any template, short of what would hurt an editor.
namespace Formwork.Schema.Yaml;

/// <summary>The limits of the reader.</summary>
internal static class YamlLimits
{
    /// <summary>UTF-16 units of a text.</summary>
    public const int Characters = 1_000_000;

    /// <summary>UTF-16 units of one key or value: more than any label or instruction has.</summary>
    public const int Scalar = 20_000;

    /// <summary>Levels of nesting; YamlDotNet's time is quadratic in them.</summary>
    public const int Depth = 64;

    /// <summary>Keys and values.</summary>
    public const int Nodes = 100_000;

    /// <summary>How often a text with syntax errors is mended and read again: less often where each reading takes long.</summary>
    /// <param name="length">The length of the text.</param>
    /// <returns>The number of repairs.</returns>
    public static int RepairsOf(int length) => System.Math.Max(2, System.Math.Min(24, 2_000_000 / (length + 1)));
}
