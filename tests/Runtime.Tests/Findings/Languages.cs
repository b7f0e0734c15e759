// The language files of the repository, as far as the tests of sentences need them.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Formwork.Tests.Findings;

/// <summary>The sentences of the language files.</summary>
internal static partial class Languages
{
    public static Language English { get; } = Of("en");

    public static Language Chinese { get; } = Of("zh-CN");

    /// <summary>The tags of all language files.</summary>
    public static IReadOnlyList<string> Tags { get; } = [.. Directory.GetFiles(Folder, "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    private static string Folder
    {
        get
        {
            var folder = AppContext.BaseDirectory;
            while (!File.Exists(Path.Combine(folder, "Schema.sln")))
            {
                folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the repository.");
            }

            return Path.Combine(folder, "schema", "languages");
        }
    }

    public static Language Of(string tag)
    {
        var lines = File.ReadLines(Path.Combine(Folder, tag + ".yaml")).SkipWhile(line => line != "messages:");
        return new(tag) { Messages = [.. lines.Select(line => Message().Match(line)).Where(match => match.Success).Select(Pair)] };
    }

    private static KeyValuePair<string, string> Pair(Match match) =>
        new(match.Groups["id"].Value, match.Groups["quoted"].Success ? match.Groups["quoted"].Value : match.Groups["plain"].Value.Trim());

    [GeneratedRegex("""^  (?<id>[a-z_.]+): (?:"(?<quoted>[^"]*)"|(?<plain>[^"#]+))""")]
    private static partial Regex Message();
}
