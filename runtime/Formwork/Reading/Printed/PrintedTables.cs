using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Formwork.Reading;

/// <summary>
/// Finds the tables that stand in a document exactly as the form prints them as text, before anything else looks at
/// their lines: no likeness, no order of labels and no mark of a page break says anything against a table that is there
/// whole and word for word.
/// </summary>
internal sealed class PrintedTables(Lexicon lexicon)
{
    /// <summary>Finds the tables.</summary>
    public void Find(List<Line> lines)
    {
        var missing = new List<PrintedTable>(lexicon.Printed);
        for (var start = 0; start < lines.Count; start++)
        {
            if (missing.Find(table => table.Width == 1 && IsUnder(table, lines, start)) is { } narrow)
                FindNarrow(narrow, lines, start, missing);
            if (lines[start].Kind != LineKind.Row)
                continue;
            var end = start + 1;
            while (end < lines.Count && lines[end].Kind == LineKind.Row && lines[end].Number == lines[end - 1].Number + 1)
                end++;
            FindWide(lines, start, end, missing);
            start = end - 1;
        }
    }

    // Two tables may be printed alike: then the title tells.
    private void FindWide(List<Line> lines, int start, int end, List<PrintedTable> missing)
    {
        var rows = lines.GetRange(start, end - start);
        var found = missing.Where(table => table.Width == rows[0].Cells.Length)
            .Select(table => (Table: table, Rows: new PrintedMatch(table, rows, lexicon).Find()))
            .Where(match => match.Rows is not null)
            .ToList();
        if (found.Count > 1)
            found.RemoveAll(match => !IsUnder(match.Table, lines, start));
        if (found.Count == 1)
            Take(found[0].Table, found[0].Rows!, missing);
    }

    // A table of one column has no tabs: it is known by standing right under its title, and blank lines are its blank
    // cells.
    private void FindNarrow(PrintedTable table, List<Line> lines, int start, List<PrintedTable> missing)
    {
        var title = lines[start - 1].Number;
        var count = table.Blocks.Sum(block => block.Rows.Length);
        var rows = new List<Line>();
        var end = start;
        for (var number = title + 1; number <= title + count; number++)
        {
            var isThere = end < lines.Count && lines[end].Number == number;
            rows.Add(isThere ? lines[end++] : new(LineKind.Row, [new("", number, 1)]));
        }

        if (new PrintedMatch(table, rows, lexicon).Find() is not { } match)
            return;
        Take(table, match, missing);
        lines.RemoveRange(start, end - start);
        lines.InsertRange(start, rows);
    }

    private static bool IsUnder(PrintedTable table, List<Line> lines, int start) => start > 0 && lines[start - 1].Text == table.Title;

    private static void Take(PrintedTable table, IReadOnlyList<PrintedRow> rows, List<PrintedTable> missing)
    {
        missing.Remove(table);
        foreach (var row in rows)
            row.Line.Use = row.IsUnclaimed ? LineUse.UnclaimedRow : LineUse.Table;
        rows[0].Line.Printed = new(table.Form, [.. rows]);
    }
}
