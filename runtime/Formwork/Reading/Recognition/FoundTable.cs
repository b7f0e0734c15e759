using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Formwork.Reading;

/// <summary>What was found of a table.</summary>
internal sealed class FoundTable(TableLabels form)
{
    private const int FewestHeads = 3;
    private readonly HashSet<string> _heads = [];
    private readonly int _allHeads = form.Bands.SelectMany(band => band.Heads).SelectMany(head => head.Keys.Take(1)).Distinct().Count();
    private bool _hasCaption;

    /// <summary>The table.</summary>
    public TableLabels Form => form;

    /// <summary>The last entry that was read.</summary>
    public RowLabels? Current { get; private set; }

    /// <summary>The rows found, by their place in the form.</summary>
    public Dictionary<RowLabels, RowMatch> Rows { get; } = [];

    /// <summary>Rows without any figure that have no label either.</summary>
    public HashSet<RowLabels> BlankRows { get; } = [];

    /// <summary>The rows in their columns, where the table stands in the document exactly as the form prints it; null
    /// where it does not.</summary>
    public ImmutableArray<PlacedRow>? Printed { get; private set; }

    /// <summary>The line where the table begins, or null.</summary>
    public Line? Start { get; private set; }

    /// <summary>Whether enough of the table is there to call it found: a row, a caption, or some of its
    /// heads.</summary>
    public bool IsFound => _hasCaption || Printed is not null || Rows.Count > 0 || _heads.Count >= System.Math.Min(FewestHeads, _allHeads);

    /// <summary>How far an entry lies ahead of the last one read; entries that lie behind count as farthest.</summary>
    public int DistanceTo(RowLabels entry)
    {
        var current = Current?.Order ?? -1;
        if (Current is not null && Current.IsUnder(entry))
            return 0;
        return entry.Order > current ? entry.Order - current : form.Entries.Length + current - entry.Order;
    }

    /// <summary>Goes on to an entry. A head that is printed again beside its rows is no step back.</summary>
    public void MoveTo(RowLabels entry, Line line)
    {
        Start ??= line;
        _hasCaption |= entry.IsCaption;
        if (Current is null || !Current.IsUnder(entry))
            Current = entry;
    }

    /// <summary>Takes the rows of the table where it is printed exactly as the form has it.</summary>
    public void Take(FoundPrint printed, ImmutableArray<PlacedRow> rows)
    {
        Start ??= printed.Rows[0].Line;
        Printed = rows;
        foreach (var row in rows)
            Rows[row.Match.Row] = row.Match;
    }

    /// <summary>Remembers the heads of a line.</summary>
    public void AddHeads(IEnumerable<string> keys, Line line)
    {
        Start ??= line;
        _heads.UnionWith(keys);
    }
}
