using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Findings;

namespace Formwork.Reading;

/// <summary>Reads remarks under a table: what pages print behind the name of a cell is a remark on that cell.</summary>
internal sealed class NoteReader(Form form)
{
    private const string Slot = "{text}";

    private readonly string? _onCell = form.Template.Language.FindMessage(MessageIds.NoteCell);
    private readonly string? _onSingle = form.Template.Language.FindMessage(MessageIds.NoteCellSingle);
    private readonly string? _onSection = form.Template.Language.FindMessage(MessageIds.NoteSection);

    // Made once for a section, when its first remark is read.
    private readonly Dictionary<int, List<Pattern>> _patterns = [];

    /// <summary>Reads a remark.</summary>
    public Note Read(string text, int section) => TryRead(text, section) ?? new(null, text);

    /// <summary>Reads a line that is printed as remarks are; null where it is not.</summary>
    public Note? TryRead(string text, int section)
    {
        if (!_patterns.TryGetValue(section, out var patterns))
            _patterns.Add(section, patterns = PatternsOf(section));
        foreach (var pattern in patterns)
        {
            if (TryMatch(pattern, text, out var remark))
                return new(pattern.Place, remark);
        }

        return null;
    }

    private List<Pattern> PatternsOf(int section)
    {
        var patterns = new List<Pattern>();
        foreach (var cell in form.Cells.Where(cell => cell.SectionIndex == section))
            Add(patterns, cell.RowLabel is null ? _onSingle : _onCell, cell);
        Add(patterns, _onSection, null);

        // Where the words name several cells, the remark stays as it is, with these words.
        return [.. patterns.GroupBy(pattern => (pattern.Before, pattern.Behind)).Where(group => !group.Skip(1).Any()).SelectMany(group => group)];
    }

    private static void Add(List<Pattern> patterns, string? message, CellInfo? cell)
    {
        if (message?.IndexOf(Slot, StringComparison.Ordinal) is { } open and >= 0)
            patterns.Add(new(Fill(message[..open], cell), Fill(message[(open + Slot.Length)..], cell), cell?.Place));
    }

    private static string Fill(string words, CellInfo? cell) =>
        words.Replace("{row}", cell?.RowLabel, StringComparison.Ordinal).Replace("{column}", cell?.ColumnLabel, StringComparison.Ordinal);

    private static bool TryMatch(Pattern pattern, string text, out string remark)
    {
        var isMatch = text.Length > pattern.Before.Length + pattern.Behind.Length
            && text.StartsWith(pattern.Before, StringComparison.Ordinal)
            && text.EndsWith(pattern.Behind, StringComparison.Ordinal);
        remark = isMatch ? text[pattern.Before.Length..^pattern.Behind.Length] : "";
        return isMatch || text == (pattern.Before + pattern.Behind).Trim();
    }

    // What stands before a remark and behind it, and the cell that this says.
    private sealed record Pattern(string Before, string Behind, string? Place);
}
