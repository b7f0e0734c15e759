using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Formwork.Checks;

namespace Formwork.Findings;

/// <summary>Puts findings of the rule <c>parts</c> into sentences for people.</summary>
internal static class PartsText
{
    // So many cells are listed in a sentence.
    private const int MostListed = 8;

    /// <summary>Whether a finding is one of those that make a sentence together.</summary>
    public static bool IsOne(Finding finding) => finding is { Rule: RuleIds.Parts, At: not null };

    /// <summary>The sentences about one table.</summary>
    public static IEnumerable<FindingEntry> Say(Form form, IEnumerable<Finding> findings)
    {
        var messages = form.Template.Messages;
        foreach (var kind in findings.GroupBy(KindOf).OrderBy(kind => kind.Key))
        {
            List<Finding> all = [.. kind];
            if (all.Count == 1)
            {
                yield return FindingEntry.Of(all[0]);
                continue;
            }

            var cells = all.Take(kind.Key == MessageIds.PartsTable ? MostListed : all.Count).Select(finding => messages.Say(
                kind.Key == MessageIds.PartsTable ? MessageIds.PartsTableCell : MessageIds.BlankTotalCell,
                ("cell", form.Findings.NameOf(finding.At!.Value)),
                ("expected", messages.Show(finding.Expected)),
                ("actual", messages.Show(finding.Actual))));
            yield return new(all[0].Severity, messages.Say(
                kind.Key == MessageIds.PartsTable && all.Count > MostListed ? MessageIds.PartsTableMany : kind.Key,
                ("count", all.Count.ToString(CultureInfo.InvariantCulture)),
                ("cells", string.Join(messages.ListSeparator, cells)),
                ("parts", ReportPartsRule.NameOf(messages, [.. all.SelectMany(finding => finding.Parts).Distinct()]))), [.. all]);
        }
    }

    private static string KindOf(Finding finding) =>
        finding.State == FindingState.Fails ? MessageIds.PartsTable
        : !finding.Expected.IsBlank ? MessageIds.PartsBlankTable
        : finding.Parts.IsEmpty ? MessageIds.PartsWholeTable : MessageIds.PartsUndecidedTable;
}
