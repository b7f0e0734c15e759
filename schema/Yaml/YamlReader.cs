using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;

namespace Formwork.Schema.Yaml;

/// <summary>The tree of a YAML text.</summary>
/// <param name="Root">The root, or null where nothing could be read.</param>
/// <param name="HasGaps">Whether lines were left out, so that a missing key or name may only follow from that.</param>
/// <param name="Readings">How many other readings there are of lines that perhaps stand wrongly.</param>
internal sealed record YamlDocument(YamlNode? Root, bool HasGaps, int Readings = 0);

/// <summary>How much YAML is read: beyond any template, short of what would hurt an editor.</summary>
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

    /// <summary>How often a text is mended and read again: less often where each reading takes long.</summary>
    public static int RepairsOf(int length) => System.Math.Max(2, System.Math.Min(24, 2_000_000 / (length + 1)));
}

/// <summary>
/// Reads YAML into nodes with exact places. A syntax error ends the reading of its block, not of the file: its line is
/// mended or its block taken out, and the text is read again. This folder is the only place that knows YamlDotNet.
/// </summary>
internal static class YamlReader
{
    /// <summary>Reads a text; never throws.</summary>
    public static YamlDocument Read(SourceText source, FindingBag findings, int reading = 0)
    {
        if (source.Text.Length > YamlLimits.Characters)
        {
            var lengths = new[] { Number.Text(source.Text.Length), Number.Text(YamlLimits.Characters) };
            findings.Report(Rules.TemplateTooLarge, default, lengths);
            return new YamlDocument(null, true);
        }

        var lines = new SourceLines(source);
        new LineChecks(lines, findings).Mend();
        var readings = new OutlineDoctor(lines, findings).Mend(reading);
        var repairs = YamlLimits.RepairsOf(source.Text.Length);
        for (var repair = 0; repair <= repairs; repair++)
        {
            var found = new FindingBag(source);
            try
            {
                var builder = new TreeBuilder(lines, found);
                var root = builder.Build();
                MarkCheck.ReportHashes(lines, findings);
                foreach (var finding in found.ToArray())
                    findings.Repeat(finding);
                return new YamlDocument(root, lines.HasGaps || builder.HasGaps, readings);
            }
            catch (YamlFault fault)
            {
                findings.ReportDamage(fault.Rule, lines.Original(fault.Span), fault.Arguments);
                if (repair < repairs - 1 && fault.Rule != Rules.TooManyNodes)
                    lines.Mend(fault);
                else
                    lines.BlankFrom(lines.LineOf(fault.MendAt));
            }
        }

        return new YamlDocument(null, true);
    }
}
