// A table exactly as the form prints it as text: the format that it is written with, read the other way round.
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Formwork.Reading;

/// <summary>A table exactly as the form prints it as text.</summary>
internal sealed class PrintedTable
{
    private readonly ImmutableArray<PrintedBlock>.Builder _blocks = ImmutableArray.CreateBuilder<PrintedBlock>();
    private readonly ImmutableArray<ImmutableArray<PrintedCell>>.Builder _rows = ImmutableArray.CreateBuilder<ImmutableArray<PrintedCell>>();
    private readonly ImmutableArray<PrintedCell>.Builder _cells = ImmutableArray.CreateBuilder<PrintedCell>();
    private readonly StringBuilder _words = new();
    private PrintedCell? _slot;
    private bool _isFirst;
    private int _list = -1;

    private PrintedTable(TableForm form, SectionInfo section)
    {
        Form = form;
        Title = TextMarks.RemoveFromParagraph(section.Number + section.Label, 0, 0, null);
    }

    /// <summary>The table.</summary>
    public TableForm Form { get; }

    /// <summary>The title that is printed over it.</summary>
    public string Title { get; }

    /// <summary>Its rows from top to bottom.</summary>
    public ImmutableArray<PrintedBlock> Blocks { get; private set; } = [];

    /// <summary>Whether the rows of two lists stand one behind the other: then nothing tells where the second begins but the items themselves.</summary>
    public bool HasNeighbours => Blocks.Skip(1).Where((block, i) => block.List >= 0 && Blocks[i].List >= 0).Any();

    /// <summary>How many cells a row has.</summary>
    public int Width => Blocks[0].Rows[0].Length;

    /// <summary>Takes the format of a table apart; null where the template has none.</summary>
    public static PrintedTable? Of(TableForm form, Template template)
    {
        var table = new PrintedTable(form, template.Sections[form.Section]);
        var format = Encoding.UTF8.GetString(template.GetFormat(ReportFormat.Text, form.Section));
        return table.TryRead(format, form.Info.Notes.Length) ? table : null;
    }

    private bool TryRead(string format, int notes)
    {
        for (var i = 0; i < format.Length; i++)
        {
            var isDouble = i + 1 < format.Length && format[i + 1] == format[i];
            if (format[i] is '{' or '}' && isDouble)
                _words.Append(format[i++]);
            else if (format[i] == '{' && format.IndexOf('}', i) is var end and > 0 && TryReadSlot(format[(i + 1)..end]))
                i = end;
            else if (format[i] is '{' or '}')
                return false;
            else if (format[i] == '\t')
                EndCell();
            else if (format[i] == '\n')
                EndRow();
            else
                _words.Append(format[i]);
        }

        // The notes under a table are texts.
        if (_rows.Count >= notes)
            _rows.RemoveRange(_rows.Count - notes, notes);
        EndBlock(-1);
        Blocks = _blocks.ToImmutable();
        return !Blocks.IsEmpty && Blocks.All(block => block.List < 0 || block.ItemPlace >= 0);
    }

    private bool TryReadSlot(string slot)
    {
        if (int.TryParse(slot, NumberStyles.None, CultureInfo.InvariantCulture, out var cell))
            _slot = new(PrintedCellKind.Figure, "", cell);
        else if (slot == "item")
            _slot = new(PrintedCellKind.Item, "");
        else if (slot == "first")
            _isFirst = true;
        else if (slot.StartsWith("each:", System.StringComparison.Ordinal))
            EndBlock(int.Parse(slot["each:".Length..], NumberStyles.None, CultureInfo.InvariantCulture));
        else if (slot == "/each")
            EndBlock(-1);
        else
            return slot == "/first";
        return true;
    }

    // The words are compared with what is left of them when a text is taken apart.
    private void EndCell()
    {
        _cells.Add(_slot ?? new(_isFirst ? PrintedCellKind.FirstWords : PrintedCellKind.Words, TextMarks.Remove(_words.ToString(), 0, 0, null)));
        _words.Clear();
        (_slot, _isFirst) = (null, false);
    }

    private void EndRow()
    {
        EndCell();
        _rows.Add(_cells.ToImmutable());
        _cells.Clear();
    }

    private void EndBlock(int next)
    {
        if (_rows.Count > 0)
            _blocks.Add(new(_list, _rows.ToImmutable()));
        _rows.Clear();
        _list = next;
    }
}
