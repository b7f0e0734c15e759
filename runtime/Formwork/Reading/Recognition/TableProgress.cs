using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Formwork.Reading;

/// <summary>How far the reading of tables has come.</summary>
internal sealed class TableProgress(Lexicon lexicon)
{
    private readonly Dictionary<TableLabels, FoundTable> _tables = lexicon.Tables.ToDictionary(table => table, table => new FoundTable(table));

    /// <summary>What was found, in the form's order.</summary>
    public IEnumerable<FoundTable> Tables => lexicon.Tables.Select(table => _tables[table]);

    /// <summary>The table that is being read, or null.</summary>
    public FoundTable? Current { get; private set; }

    /// <summary>The table of the section that is being read, or null: a hint where labels are the same in two
    /// tables.</summary>
    public FoundTable? Expected { get; private set; }

    /// <summary>The heads over the rows to come.</summary>
    public Header Header { get; private set; } = new();

    /// <summary>Whether rows have begun under the heads: further heads are new ones.</summary>
    public bool HasRows { get; private set; }

    /// <summary>The row that figures on lines of their own still belong to, or null.</summary>
    public RowMatch? Open { get; private set; }

    /// <summary>Figures on lines of their own that belong to no row yet.</summary>
    public List<Line> Loose { get; } = [];

    /// <summary>Rows without a label that are not found yet, those of the table being read first.</summary>
    public IEnumerable<(BandLabels Band, FoundTable Table)> SingleRows() =>
        from table in _tables.Values
        from band in table.Form.Bands
        where band.IsSingleRow && !table.Rows.ContainsKey(band.Rows[0])
        orderby table == Current ? 0 : 1
        select (band, table);

    /// <summary>Begins a section.</summary>
    public void Begin(int section)
    {
        Expected = _tables.Values.FirstOrDefault(table => table.Form.Section == section);
        Leave(null);
        Open = null;
        Loose.Clear();
    }

    /// <summary>Takes a table that is printed exactly as the form has it, and leaves it behind.</summary>
    public void Take(FoundPrint printed)
    {
        _tables[printed.Form].Take(printed, [.. new PrintedFigures(lexicon, printed).Place()]);
        Leave(null);
        Open = null;
        Loose.Clear();
    }

    /// <summary>The entry that a label means: not read yet, of the table being read before others, and the next one
    /// from where it stands.</summary>
    public RowLabels? Choose(IReadOnlyCollection<RowLabels> entries, RowLabels? under = null, bool preferLeaf = true) => entries
        .Where(entry => entry.Whole is null || entries.Count == 1 || entry.IsBeside(_tables[entry.Band.Table].Current))
        .Where(entry => under is null || (entry.Band.Table == under.Band.Table && entry != under))
        .OrderBy(entry => _tables[entry.Band.Table].Rows.ContainsKey(entry) ? 1 : 0)
        .ThenBy(entry => under is null || entry.IsUnder(under) ? 0 : 1)
        .ThenBy(entry => entry.Band.Table == Current?.Form ? 0 : entry.Band.Table == Expected?.Form ? 1 : 2)
        .ThenBy(entry => preferLeaf && !entry.IsLeaf && entries.Any(other => other.IsUnder(entry) && other.IsLeaf) ? 1 : 0)
        .ThenBy(entry => _tables[entry.Band.Table].DistanceTo(entry))
        .FirstOrDefault();

    /// <summary>Goes on to an entry.</summary>
    public void Enter(RowLabels entry, Line line)
    {
        var table = _tables[entry.Band.Table];
        if (table != Current)
        {
            // Heads read before the table was known stay, if they are its own.
            var isOwn = Header.Lines.Exists(heads => heads.Any(view => HeadScore.IsHead(view, table.Form, lexicon)));
            Current = table;
            if (!isOwn)
                Leave(table);
        }

        table.MoveTo(entry, line);
        line.Use = LineUse.Table;
        if (entry.IsCaption)
            Leave(table);
        Open = null;
        Loose.Clear();
    }

    /// <summary>Goes on to a row that the form does not have yet.</summary>
    public void EnterItem(Line line)
    {
        line.Use = LineUse.Table;
        Open = null;
        Loose.Clear();
        HasRows = true;
    }

    /// <summary>Adds a row. Of one that is printed twice the first counts, unless it is empty.</summary>
    public void Add(RowMatch match)
    {
        var rows = Current!.Rows;
        match.Line.Use = LineUse.Table;
        if (!rows.TryGetValue(match.Row, out var known) || known.Figures == 0)
            rows[match.Row] = match;
        else if (!Texts(known).SequenceEqual(Texts(match)))
            match.Line.Use = LineUse.UnclaimedRow;
        Open = match;
        HasRows = true;
    }

    /// <summary>Says that rows have begun, although the line had none with figures.</summary>
    public void BeginRows() => HasRows = true;

    /// <summary>Adds a line of heads.</summary>
    public void AddHeads(FoundTable table, Line line, ImmutableArray<CellView> views)
    {
        if (HasRows || table != Current)
            Leave(table);
        Open = null;
        Loose.Clear();
        Header.Lines.Add(views);
        line.Use = LineUse.Table;
        table.AddHeads(views.Where(view => HeadScore.IsHead(view, table.Form, lexicon)).Select(view => view.Key), line);

        // Heads that only a later band has lead to it, where its caption is lost.
        var bands = table.Form.Bands;
        var here = table.Current?.Band ?? bands[0];
        var best = bands.SkipWhile(band => band != here).MaxBy(band => HeadScore.Of(views, band)) ?? here;
        if (best != here && HeadScore.Of(views, best) > HeadScore.Of(views, here) && best.Caption is { } caption)
            table.MoveTo(caption, line);
    }

    private void Leave(FoundTable? next)
    {
        Current = next;
        Header = new();
        HasRows = false;
    }

    private static IEnumerable<string> Texts(RowMatch match) => match.Cells.Where(cell => !cell.IsEmpty).Select(cell => cell.Text);
}
