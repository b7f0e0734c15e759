// Text -> nodes. A syntax error ends the reading of its block, not of the file: the block is blanked and the text read again.
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;

namespace Formwork.Schema.Yaml;

/// <summary>Reads YAML into nodes with exact places. This folder is the only place that knows YamlDotNet.</summary>
internal static class YamlReader
{
    /// <summary>Reads a text; never throws.</summary>
    /// <param name="source">The text.</param>
    /// <param name="findings">Where mistakes are reported.</param>
    /// <param name="supposition">Lines that are to be read as if they stood elsewhere, or null.</param>
    /// <returns>What could be read.</returns>
    public static YamlDocument Read(SourceText source, FindingBag findings, Supposition? supposition = null)
    {
        if (source.Text.Length > YamlLimits.Characters)
        {
            findings.Report(Rules.TemplateTooLarge, default, Number.Text(source.Text.Length), Number.Text(YamlLimits.Characters));
            return new YamlDocument(null, true);
        }

        var mended = new MendedText(source.Text, source.Lines);
        CharacterCheck.Mend(mended, findings);
        BlankCheck.Mend(mended, findings);
        TabCheck.Mend(mended, findings);
        DocumentCheck.Mend(mended, findings);
        var suppositions = new OutlineDoctor(mended, findings).Mend(supposition);
        var repairs = YamlLimits.RepairsOf(source.Text.Length);
        for (var repair = 0; repair <= repairs; repair++)
        {
            var reading = new FindingBag(source);
            try
            {
                var builder = new TreeBuilder(mended, reading);
                var root = builder.Build();
                HashCheck.Report(mended, findings);
                foreach (var finding in reading.ToArray())
                    findings.Repeat(finding);
                return new YamlDocument(root, mended.HasGaps || builder.HasGaps) { Suppositions = suppositions };
            }
            catch (YamlFault fault)
            {
                // Lines that follow a line indented anew are wrong with it.
                var span = mended.Original(fault.Span);
                if (fault.Rule == Rules.BadIndentation && mended.FollowsMended(fault.MendAt))
                    findings.MarkDamage(span);
                else
                    findings.ReportDamage(fault.Rule, span, fault.Arguments);
                if (repair < repairs - 1 && fault.Rule != Rules.TooManyNodes)
                    mended.Mend(fault);
                else
                    mended.BlankFromOffset(fault.MendAt);
            }
        }

        return new YamlDocument(null, true);
    }
}
