using System.Collections.Generic;
using System.Linq;

namespace Formwork.Checks;

/// <summary>What a reader has said: missing tables and rows, what could not be read, and so what the checks cannot
/// know.</summary>
internal sealed class AlreadySaid
{
    private readonly HashSet<int> _cells = [];
    private readonly HashSet<string> _tables = [];
    private readonly HashSet<string> _leftOver = [];
    private readonly HashSet<string> _facts = [];
    private readonly bool _isNoReport;

    /// <summary>Takes in a reader's findings.</summary>
    public AlreadySaid(Form form, IReadOnlyList<Finding> reading)
    {
        foreach (var finding in reading)
        {
            _isNoReport |= finding.Rule == RuleIds.NotAReport;
            _cells.UnionWith(finding.Cells);
            if (finding.Rule == RuleIds.LeftOver)
                _leftOver.Add(PlaceOf(finding));
            if (finding.Section is not { } section)
                continue;
            if (section == RuleIds.Facts && finding.Row is { } fact)
                _facts.Add(fact);
            if (finding.Rule is RuleIds.MissingTable or RuleIds.MissingRows)
                _tables.Add(section);
            if (finding.Rule == RuleIds.MissingTable)
                _cells.UnionWith(form.Cells.Where(cell => cell.Section.Path == section).Select(cell => cell.Index));
        }
    }

    /// <summary>Whether a finding of the checks only follows from what the reader has said; all do where the document
    /// is no report.</summary>
    public bool Covers(Finding finding) => _isNoReport || finding.Rule switch
    {
        RuleIds.Required when finding.Section == RuleIds.Facts => _facts.Contains(finding.Row!),
        RuleIds.Required => _leftOver.Contains(finding.Section!),
        RuleIds.LeftOver => _leftOver.Contains(PlaceOf(finding)),
        RuleIds.EmptyTable => _tables.Contains(finding.Section!),
        _ => finding.State == FindingState.Undecided && finding.Cells.Any(_cells.Contains),
    };

    // An instruction before the first section may stand where a fact should.
    private static string PlaceOf(Finding finding) => finding.Section ?? RuleIds.Facts;
}
