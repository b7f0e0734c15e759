using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Formwork.Findings;

/// <summary>Writes findings as text for people.</summary>
internal static class FindingText
{
    /// <summary>Writes findings.</summary>
    public static string Write(Form form, IReadOnlyList<Finding> findings)
    {
        var messages = form.Template.Messages;
        var text = new StringBuilder();
        if (findings.All(finding => finding.Accepted is not null))
            text.Append(messages.Word(MessageIds.Nothing, "0")).Append('\n');
        foreach (var group in FindingGroup.Of(form, findings))
        {
            text.Append(group.Name).Append('\n');
            foreach (var entry in group.Entries)
                text.Append("  ").Append(FindingGroup.NameOf(messages, entry.Severity)).Append("  ").Append(entry.Sentence.ReplaceLineEndings(" ")).Append('\n');
        }

        return text.ToString();
    }
}
