using System.Collections.Generic;
using System.Linq;
using Formwork.Findings;
using Formwork.Generated;

namespace Formwork.Reading;

/// <summary>Reads figures into the content of a report, and says what of the tables is missing or cannot be
/// read.</summary>
internal sealed class FiguresReader(Lexicon lexicon, ReportContent content, List<Finding> findings)
{
    private FindingFactory Say => lexicon.Form.Findings;

    /// <summary>Reads the figures.</summary>
    public void Read(IEnumerable<FoundTable> tables, List<SectionLines> sections, List<Line> lines)
    {
        foreach (var table in tables)
        {
            if (table.IsFound)
                ReadTable(table);
            else if (sections.Find(section => section.Section == table.Form.Section && section.Picture is not null)?.Picture is { } picture)
                findings.Add(Say.PictureOfTable(table.Form.Section, picture.Place()));
            else
                findings.Add(Say.MissingTable(table.Form.Section));
        }

        SayUnclaimed(lines);
    }

    private void ReadTable(FoundTable table)
    {
        foreach (var row in table.Printed ?? new Aligner(lexicon).Place(table))
            ReadRow(row, table.Form.Section);
        var missing = table.Form.Bands
            .SelectMany(band => band.Rows)
            .Where(row => !table.Rows.ContainsKey(row) && !table.BlankRows.Contains(row))
            .SelectMany(row => Enumerable.Range(row.FirstCell, row.Band.Width))
            .ToList();
        if (missing.Count > 0)
            findings.Add(Say.MissingRows(table.Form.Section, missing, table.Start?.Place()));
    }

    private void ReadRow(PlacedRow row, int section)
    {
        var cells = row.Match.Cells;
        for (var column = 0; column < row.Places.Length; column++)
        {
            if (row.Places[column] < 0 || cells[row.Places[column]].IsEmpty)
                continue;
            var source = cells[row.Places[column]];
            var cell = lexicon.Form.Cells[row.Match.Row.FirstCell + column];
            var value = lexicon.Values.Read(source.Text, cell.Type, row.Units[column]);
            content.Cells[cell.Index] = value.Cell;
            if (!value.IsReadable)
                findings.Add(Say.Unreadable(cell.Index, source.Text, value.Misfit, new(source.Line, source.Column, source.Text)));
            if (value.Remark is { } remark)
                content.Notes[section] = [.. content.Notes[section], new Note(cell.Place, remark)];
        }

        if (row.Unplaced.IsEmpty)
            return;

        // Said once a row, with the whole row as the place.
        var first = cells[row.Unplaced[0]];
        var text = string.Join(' ', row.Unplaced.Select(place => cells[place].Text));
        findings.Add(Say.UnclaimedFigures(section, text, new(first.Line, first.Column, row.Match.Line.Text)));
    }

    private void SayUnclaimed(List<Line> lines)
    {
        var section = -1;
        foreach (var line in lines)
        {
            if (line.Use == LineUse.Heading)
                section = line.Section;
            if (line.Use == LineUse.UnclaimedRow)
                findings.Add(Say.UnclaimedFigures(section < 0 ? null : section, line.Text.Replace('\t', ' '), line.Place()));
        }
    }
}
