using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Formwork.Reading;

/// <summary>Collects the labels in tables that nothing in the form is called.</summary>
internal sealed class UnclaimedLabels(Lexicon lexicon)
{
    // What is longer is a sentence in a table, such as a note, and no label.
    private const int Longest = 60;

    /// <summary>Collects the labels.</summary>
    public ImmutableArray<SourcePlace> Of(IEnumerable<Line> lines, IEnumerable<FoundTable> tables)
    {
        var rows = tables.SelectMany(table => table.Rows.Values).DistinctBy(row => row.Line).ToDictionary(row => row.Line, row => row.Label);
        var printed = lines.SelectMany(line => line.Printed?.Rows ?? []).Select(row => row.Line).ToHashSet();
        return [.. lines.Where(line => line.Kind == LineKind.Row && !printed.Contains(line) && line.Use is LineUse.Table or LineUse.UnclaimedRow or LineUse.Text).SelectMany(line => Of(line, rows)).Select(view => view.Place)];
    }

    private IEnumerable<CellView> Of(Line line, Dictionary<Line, int> rows)
    {
        var views = line.Views(lexicon);

        // Of a row that was found only what stands before its label can be a label; behind it are values.
        if (rows.TryGetValue(line, out var label))
            return views.TakeWhile(view => view.Index < label).Where(IsUnknown);

        // Without figures it may be a line of heads, and a piece of a label there is a head that is torn.
        return views.Any(view => view.IsFigure)
            ? views.TakeWhile(view => !view.IsFigure || view.Key.Length == 0).Where(IsUnknown)
            : views.Where(view => IsUnknown(view) && !IsPiece(view.Key));
    }

    private bool IsUnknown(CellView view) =>
        !view.IsFigure && view.Key.Length > 0 && view.Text.Length <= Longest && !lexicon.IsPartMark(view.Key) && !lexicon.IsLabel(view.Key)
        && lexicon.Rows(view.Key).Count == 0 && lexicon.Columns(view.Key).Count == 0 && lexicon.Decorations(view.Key).Count == 0 && lexicon.Sections(view.Key).Count == 0;

    private bool IsPiece(string key) =>
        lexicon.IsBeginning(key) || lexicon.Tables.Any(table => table.Bands.Any(band => band.Heads.Any(head => head.Matches(key, torn: true))));
}
