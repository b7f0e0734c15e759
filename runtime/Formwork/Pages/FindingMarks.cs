using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Formwork.Findings;
using Formwork.Generated;

namespace Formwork.Pages;

/// <summary>The marks in a page, by what they stand at, and the links from the entries of the list to them.</summary>
internal sealed class FindingMarks
{
    // A shorter value stands in many a text where it is not meant.
    private const int ShortestValue = 4;

    // A check of more cells is marked at its table: a mark in each of them would say nothing.
    private const int MostCells = 12;

    private readonly ReportContent _content;
    private readonly string _preamble;
    private readonly HashSet<int> _shown;
    private readonly Dictionary<int, List<FindingMark>> _cells = [];
    private readonly Dictionary<string, List<FindingMark>> _facts = [];
    private readonly Dictionary<string, List<FindingMark>> _sections = [];
    private readonly Dictionary<string, List<(string Quote, FindingMark Mark)>> _quotes = [];
    private readonly Dictionary<int, string> _targets = [];

    /// <summary>Finds the places of findings.</summary>
    public FindingMarks(ReportContent content, IReadOnlyList<FindingGroup> groups, HashSet<int> shown)
    {
        _content = content;
        _preamble = content.Preamble ?? PreambleText.Of(content);
        _shown = shown;
        var number = 0;
        foreach (var group in groups)
        {
            foreach (var entry in group.Entries)
            {
                number++;
                foreach (var finding in entry.Findings)
                    Place(finding, new(number, finding.Severity, group.IsAccepted, finding.Sentence ?? finding.Message));
            }
        }
    }

    /// <summary>The key of the preamble among sections.</summary>
    public const string Preamble = "";

    /// <summary>The marks at a cell.</summary>
    public IReadOnlyList<FindingMark> AtCell(int cell) => _cells.GetValueOrDefault(cell) ?? [];

    /// <summary>The marks at a fact in the title.</summary>
    public IReadOnlyList<FindingMark> AtFact(string key) => _facts.GetValueOrDefault(key) ?? [];

    /// <summary>The marks at a section that has no better place for them.</summary>
    public IReadOnlyList<FindingMark> AtSection(string path) => _sections.GetValueOrDefault(path) ?? [];

    /// <summary>The words of a text that are marked.</summary>
    public IReadOnlyList<(string Quote, FindingMark Mark)> InText(string path) => _quotes.GetValueOrDefault(path) ?? [];

    /// <summary>The id of the place that an entry is marked at first, or null where it is nowhere.</summary>
    public string? TargetOf(int number) => _targets.GetValueOrDefault(number);

    /// <summary>The id of a cell.</summary>
    public static string IdOfCell(int cell) => "cell-" + cell.ToString(CultureInfo.InvariantCulture);

    /// <summary>The id of a mark in a text or behind a fact.</summary>
    public static string IdOfMark(int number) => "mark-" + number.ToString(CultureInfo.InvariantCulture);

    private void Place(Finding finding, FindingMark mark)
    {
        var isMarked = false;
        if (finding.Section == RuleIds.Facts)
        {
            isMarked = PlaceFact(finding, mark);
        }
        else if (finding.Quote is { Length: > 0 } quote && Contains(finding.Section ?? Preamble, quote))
        {
            Add(_quotes, finding.Section ?? Preamble, (quote, mark));
            _targets.TryAdd(mark.Number, IdOfMark(mark.Number));
            isMarked = true;
        }

        foreach (var cell in CellsOf(finding).Where(_shown.Contains))
        {
            Add(_cells, cell, mark);
            _targets.TryAdd(mark.Number, IdOfCell(cell));
            isMarked = true;
        }

        if (isMarked || finding.Section is not { } section || !_content.Form.Template.Sections.Any(candidate => candidate.Path == section))
            return;
        // What many checks of a table leave open is said once, in the list.
        _targets.TryAdd(mark.Number, section);
        if (finding.State == FindingState.Fails || finding.Severity != Severity.Information)
            Add(_sections, section, mark);
    }

    // A fact stands in the title, in the preamble, or nowhere on the page.
    private bool PlaceFact(Finding finding, FindingMark mark)
    {
        var key = finding.Row ?? "";
        if (_content.Form.Template.Titles[0].Contains("{" + key + "}", StringComparison.Ordinal))
        {
            Add(_facts, key, mark);
            _targets.TryAdd(mark.Number, IdOfMark(mark.Number));
            return true;
        }

        if (finding.Actual.TryGetText(out var text) && text.Trim() is { Length: >= ShortestValue } words && Contains(Preamble, words))
        {
            Add(_quotes, Preamble, (words, mark));
            _targets.TryAdd(mark.Number, IdOfMark(mark.Number));
            return true;
        }

        return false;
    }

    // A total is marked at the total; what else takes part stands beside it. What is open is marked only where it is
    // about one cell.
    private static IEnumerable<int> CellsOf(Finding finding)
    {
        IEnumerable<int> cells = finding.At is { } at && (finding.Rule is RuleIds.RowTotal or RuleIds.ColumnTotal or RuleIds.BlankTotal || finding.State == FindingState.Undecided || finding.Cells.Length > MostCells) ? [at]
            : finding.State == FindingState.Undecided || finding.Cells.Length > MostCells ? []
            : finding.Cells;
        return finding.Suspect is { } suspect ? cells.Append(suspect).Distinct() : cells;
    }

    private bool Contains(string path, string quote)
    {
        var sections = _content.Form.Template.Sections;
        for (var i = 0; i < sections.Length; i++)
        {
            if (sections[i].Path == path)
                return MarkedWords.IsIn(_content.Texts[i], quote);
        }

        return path == Preamble && MarkedWords.IsIn(_preamble, quote);
    }

    private static void Add<TKey, TMark>(Dictionary<TKey, List<TMark>> marks, TKey key, TMark mark)
        where TKey : notnull
    {
        if (!marks.TryGetValue(key, out var list))
            marks.Add(key, list = []);
        list.Add(mark);
    }
}
