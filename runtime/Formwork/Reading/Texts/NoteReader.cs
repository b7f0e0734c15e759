// Reads remarks that stand under a table.
using System;
using System.Linq;

namespace Formwork.Reading;

/// <summary>Reads remarks under a table: what pages print behind the name of a cell is a remark on that cell.</summary>
/// <param name="form">The form.</param>
internal sealed class NoteReader(Form form)
{
    private readonly string? _onCell = form.Template.Language.FindMessage(MessageIds.NoteCell);
    private readonly string? _onSingle = form.Template.Language.FindMessage(MessageIds.NoteCellSingle);
    private readonly string? _onSection = form.Template.Language.FindMessage(MessageIds.NoteSection);

    /// <summary>Reads a remark.</summary>
    public Note Read(string text, int section)
    {
        foreach (var cell in form.Cells.Where(cell => cell.SectionIndex == section))
        {
            var pattern = cell.RowLabel is null ? _onSingle : _onCell;
            if (pattern is not null && TryMatch(Fill(pattern, cell), text, out var remark))
                return new(cell.Place, remark);
        }

        return new(null, _onSection is not null && TryMatch(_onSection, text, out var rest) ? rest : text);
    }

    private static string Fill(string pattern, CellInfo cell) =>
        pattern.Replace("{row}", cell.RowLabel, StringComparison.Ordinal).Replace("{column}", cell.ColumnLabel, StringComparison.Ordinal);

    private static bool TryMatch(string pattern, string text, out string remark)
    {
        remark = "";
        const string Slot = "{text}";
        var open = pattern.IndexOf(Slot, StringComparison.Ordinal);
        if (open < 0)
            return false;
        var before = pattern.AsSpan(0, open);
        var behind = pattern.AsSpan(open + Slot.Length);
        if (text.Length <= before.Length + behind.Length || !text.AsSpan().StartsWith(before) || !text.AsSpan().EndsWith(behind))
            return false;
        remark = text[before.Length..^behind.Length];
        return remark.Length > 0;
    }
}
