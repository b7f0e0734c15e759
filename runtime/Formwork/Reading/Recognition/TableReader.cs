using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Formwork.Reading;

/// <summary>
/// Reads the lines of tables from top to bottom. A table is known by its own labels and heads, never by where it
/// stands: a title of a section is only a hint where labels are the same in two tables.
/// </summary>
internal sealed class TableReader(Lexicon lexicon)
{
    private readonly TableProgress _progress = new(lexicon);
    private ItemReader? _items;

    /// <summary>What was found, in the form's order.</summary>
    public IEnumerable<FoundTable> Tables => _progress.Tables;

    /// <summary>The items of the lists, in the order in which they were first met.</summary>
    public ItemList[] Items => Reader.Items;

    private ItemReader Reader => _items ??= new(lexicon, _progress);

    /// <summary>Reads all lines.</summary>
    public void Read(List<Line> lines)
    {
        foreach (var line in lines)
        {
            if (line.Use == LineUse.Heading)
                _progress.Begin(line.Section);
            else if (line.Printed is { } printed)
                ReadPrinted(printed);
            else if (line.Use == LineUse.Text && line.IsRow)
                ReadLine(line);
        }
    }

    private void ReadPrinted(FoundPrint printed)
    {
        foreach (var row in printed.Rows)
        {
            if (row.Item is not null)
                Reader.AddItem(row.List, row.Item);
        }

        _progress.Take(printed);
    }

    private void ReadLine(Line line)
    {
        var views = line.Views(lexicon);
        if (views.IsEmpty)
        {
            ReadBlankRow(line);
            return;
        }

        if (Reader.TryRead(line, views) || TryCaption(line, views) || TryRow(line, views) || TryFigures(line, views) || TryHeads(line, views))
            return;

        // A number alone between rows is the number of a page.
        if (line.Kind == LineKind.Paragraph)
            line.Use = views[0].IsFigure ? LineUse.Dropped : LineUse.Text;
        else if (_progress.Current is not null && views.Any(view => view.IsFigure))
            line.Use = LineUse.UnclaimedRow;
    }

    private bool TryCaption(Line line, ImmutableArray<CellView> views)
    {
        if (views.Any(view => view.IsFigure) || _progress.Choose([.. lexicon.Rows(views[0].Key).Where(entry => entry.IsCaption)]) is not { } caption)
            return false;
        _progress.Enter(caption, line);
        if (views.Length > 1)
            _progress.AddHeads(_progress.Current!, line, views[1..]);
        return true;
    }

    private bool TryRow(Line line, ImmutableArray<CellView> views)
    {
        var labels = ReadLabels(views, out var next);
        var rest = views[next..];
        if (labels.Count == 0 || IsHeads(rest, labels[^1].Band))
            return false;

        // A word that is a row's label and a head as well is a head as long as no row has begun under the heads.
        var isInHeader = !_progress.HasRows && _progress.Header.Lines.Count > 0;
        if (rest.IsEmpty && isInHeader && lexicon.Columns(views[0].Key).Any(head => head.Band.Table == _progress.Current?.Form))
            return false;
        foreach (var label in labels)
            _progress.Enter(label, line);
        _progress.BeginRows();
        if (labels[^1] is { IsLeaf: true } row)
            _progress.Add(new(row, line, views[next - 1].Index, _progress.Header));
        else if (!rest.IsEmpty)
            line.Use = LineUse.UnclaimedRow;
        return true;
    }

    // A head among the figures of a row says that it is none; a text in a cell may be the same words as a head.
    private bool IsHeads(ImmutableArray<CellView> rest, BandLabels band) => band.HoldsWords
        ? rest.Length > 1 && rest.All(view => lexicon.Columns(view.Key).Count > 0)
        : rest.Any(view => !view.IsFigure && lexicon.Columns(view.Key).Count > 0);

    // The labels at the beginning of a line, heads over rows before the row's own.
    private List<RowLabels> ReadLabels(ImmutableArray<CellView> views, out int next)
    {
        var labels = new List<RowLabels>();
        for (next = 0; next < views.Length && !labels.Exists(label => label.IsLeaf); next++)
        {
            // A number that stands in a cell of its own before the label is no figure yet.
            var hasMore = next + 1 < views.Length && !views[next + 1].IsFigure;
            if (hasMore && labels.Count == 0 && (views[next].Key.Length == 0 || views[next].IsFigure))
                continue;
            if (hasMore && labels.Count == 0 && lexicon.IsPartMark(views[next].Key))
                continue;
            RowLabels[] entries = [.. lexicon.Rows(views[next].Key).Where(entry => !entry.IsCaption)];
            if (_progress.Choose(entries, labels.LastOrDefault(), preferLeaf: !hasMore) is not { } label)
                break;
            labels.Add(label);
        }

        return labels;
    }

    private bool TryFigures(Line line, ImmutableArray<CellView> views)
    {
        if (views.Any(view => !view.IsFigure))
            return TryWords(line, views);
        if (_progress.Open is { } open && open.Figures + views.Length <= open.Row.Band.Width)
        {
            if (line.Cells.Length == 1 && (open.IsVertical || open.Line.Cells.Length == 1))
            {
                open.Append(line.Cells[0]);
                line.Use = LineUse.Table;
                return true;
            }

            if (open.Figures == 0 && line.Kind == LineKind.Row)
            {
                open.TakeFiguresOf(line);
                line.Use = LineUse.Table;
                return true;
            }
        }

        return TrySingleRow(line, views);
    }

    // A row without any label in which days, options or texts stand: it fits the table whose heads are read, cell by
    // cell.
    private bool TryWords(Line line, ImmutableArray<CellView> views)
    {
        foreach (var (band, table) in _progress.SingleRows())
        {
            if (table != _progress.Current || !band.HoldsWords || line.Cells.Length < band.Width || !_progress.Header.IsEvidenceFor(band)
                || views.Any(view => band.Heads.Any(head => head.Matches(view.Key, torn: false))))
            {
                continue;
            }

            _progress.Enter(band.Rows[0], line);
            _progress.Add(new(band.Rows[0], line, -1, _progress.Header));
            return true;
        }

        return false;
    }

    // A row of figures without any label: only heads over it tell what it is.
    private bool TrySingleRow(Line line, ImmutableArray<CellView> views)
    {
        if (_progress.Header.Lines.Count == 0)
            return false;
        foreach (var (band, _) in _progress.SingleRows())
        {
            var isVertical = line.Cells.Length == 1 && band.Width > 1;
            var isWhole = !isVertical && (views.Length == band.Width || line.Cells.Length == band.Width);
            if ((!isWhole && !isVertical) || !_progress.Header.IsEvidenceFor(band))
                continue;
            var row = band.Rows[0];
            if (isWhole)
            {
                _progress.Enter(row, line);
                _progress.Add(new(row, line, -1, _progress.Header));
                return true;
            }

            line.Use = LineUse.Table;
            _progress.Loose.Add(line);
            if (_progress.Loose.Count == band.Width)
            {
                var match = new RowMatch(row, _progress.Loose[0], -1, _progress.Header);
                foreach (var figure in _progress.Loose.Skip(1))
                    match.Append(figure.Cells[0]);
                _progress.Enter(row, line);
                _progress.Add(match);
            }

            return true;
        }

        return false;
    }

    private bool TryHeads(Line line, ImmutableArray<CellView> views)
    {
        if (views.Any(view => view.IsFigure && view.Key.Length > 0 && lexicon.Columns(view.Key).Count == 0))
            return false;
        var scores = Tables
            .Select(table => HeadScore.Of(views, table, lexicon))
            .OrderByDescending(score => score.Best)
            .ThenBy(score => score.Table == _progress.Current ? 0 : score.Table == _progress.Expected ? 1 : 2)
            .ToList();
        if (scores.Count == 0 || !scores[0].IsEnough(views.Length))
            return false;

        // One word is too little to leave the table that is being read, if it is a head there too.
        var best = scores[0];
        var here = scores.Find(score => score.Table == _progress.Current);
        if (views.Length == 1 && _progress.Open is null && best.Exact == here.Exact)
            best = here;
        _progress.AddHeads(best.Table, line, views);
        return true;
    }

    // An empty row under the heads of a table without row heads is its row of figures, left blank.
    private void ReadBlankRow(Line line)
    {
        if (_progress.HasRows || _progress.Header.Lines.Count == 0 || line.Cells.Length < 2)
            return;
        foreach (var (band, table) in _progress.SingleRows())
        {
            if (table == _progress.Current && line.Cells.Length >= band.Width && _progress.Header.IsEvidenceFor(band))
                table.BlankRows.Add(band.Rows[0]);
        }
    }
}
