using System.Collections.Generic;
using System.Linq;

namespace Formwork.Schema.Yaml;

/// <summary>What a line is, as far as the outline of a template goes.</summary>
internal enum OutlineKind
{
    /// <summary>A key whose value stands beneath.</summary>
    Opener,

    /// <summary>A key with a value that cannot go on beneath: in quotes or brackets.</summary>
    Pair,

    /// <summary>A key with a plain text, which can go on beneath.</summary>
    TextPair,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>An item whose dash lacks its blank.</summary>
    Glued,

    /// <summary>Neither: the rest of a text, or a key that lacks its colon.</summary>
    Text,
}

/// <summary>A line of the outline.</summary>
/// <param name="Index">Its index in the text.</param>
/// <param name="Indentation">How many blanks stand before it.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct OutlineLine(int Index, int Indentation, OutlineKind Kind)
{
    public bool IsKey => Kind is OutlineKind.Opener or OutlineKind.Pair or OutlineKind.TextPair;

    public bool IsItem => Kind == OutlineKind.Item;
}

/// <summary>The lines of a text that are neither blank nor comments nor in brackets, quotes or long texts.</summary>
internal sealed class Outline
{
    /// <summary>Faults that YAML would not forgive weigh this much; others are only unlikely.</summary>
    private const int Grave = 100;

    /// <summary>A text of so many lines is not followed to its beginning.</summary>
    private const int LongText = 100;

    private readonly OutlineLine[] _lines;
    private readonly bool _indentsLists;

    private Outline(OutlineLine[] lines, int step, bool indentsLists) =>
        (_lines, Step, _indentsLists) = (lines, step, indentsLists);

    /// <summary>By how much a line stands deeper than the one that opens its block, most often.</summary>
    public int Step { get; }

    public int Count => _lines.Length;

    public OutlineLine this[int at] => _lines[at];

    public static Outline Of(SourceLines text)
    {
        var inside = new HashSet<int>();
        foreach (var stretch in StructureScan.Of(text.Current).Stretches)
        {
            var last = text.LineOf(stretch.End - 1);
            for (var line = text.LineOf(stretch.Start) + 1; line <= last; line++)
                inside.Add(line);
        }

        var lines = Enumerable.Range(0, text.Count)
            .Where(index => text.IndentationOf(index) >= 0 && !inside.Contains(index))
            .Select(index => new OutlineLine(index, text.IndentationOf(index), KindOf(text[index])))
            .ToArray();
        var steps = lines.Skip(1)
            .Zip(lines, (line, before) => before.Kind == OutlineKind.Opener ? line.Indentation - before.Indentation : 0)
            .Where(step => step > 0).GroupBy(step => step).OrderByDescending(steps => steps.Count());
        var indentsLists = lines.Any(line => line.IsItem && line.Indentation > 0);
        return new Outline(lines, steps.FirstOrDefault()?.Key ?? 2, indentsLists);
    }

    /// <summary>What a line is.</summary>
    public static OutlineKind KindOf(string content)
    {
        var first = SourceLines.FirstOf(content);
        var rest = content.Substring(first);
        if (rest == "-" || rest.StartsWith("- ", System.StringComparison.Ordinal))
            return OutlineKind.Item;
        if (rest[0] == '-' && rest[1] is not ('-' or (>= '0' and <= '9')))
            return OutlineKind.Glued;
        var colon = SourceLines.ColonOf(rest, 0);
        if (colon < 0 || "\"'{[#".IndexOf(rest[0]) >= 0 || rest.Substring(0, colon).Contains(" #"))
            return OutlineKind.Text;
        var value = rest.Substring(colon + 1).TrimStart();
        if (value.Length == 0 || value[0] == '#' || (value[0] is '&' or '!' && value.IndexOf(' ') < 0))
            return OutlineKind.Opener;
        return "\"'{[|>".IndexOf(value[0]) >= 0 ? OutlineKind.Pair : OutlineKind.TextPair;
    }

    /// <summary>The outline with some lines moved to the right or left.</summary>
    public Outline Moved(int from, int to, int shift) =>
        With(from, to, line => line with { Indentation = System.Math.Max(0, line.Indentation + shift) });

    /// <summary>The outline with some lines as something else.</summary>
    public Outline With(int from, int to, System.Func<OutlineLine, OutlineLine> change)
    {
        var lines = (OutlineLine[])_lines.Clone();
        for (var at = from; at < to; at++)
            lines[at] = change(lines[at]);
        return new Outline(lines, Step, _indentsLists);
    }

    /// <summary>The end of the block that a line opens: the first line behind it that is no deeper.</summary>
    public int EndOf(int at)
    {
        var end = at + 1;
        while (end < Count && _lines[end].Indentation > _lines[at].Indentation)
            end++;
        return end;
    }

    /// <summary>How much does not fit, up to a limit, and the first line with a grave fault, or -1.</summary>
    public (int Weight, int First) Weigh(int limit)
    {
        var (weight, first, at) = (0, -1, 0);
        foreach (var fault in Faults())
        {
            first = fault >= Grave && first < 0 ? at : first;
            weight += fault;
            if (weight > limit)
                break;
            at++;
        }

        return (weight, first);
    }

    /// <summary>The lines that fit, but as few others do: deeper than usual, or behind an empty key.</summary>
    public IEnumerable<int> Doubtful() =>
        Faults().Select((fault, at) => fault is > 0 and < Grave ? at : -1).Where(at => at >= 0);

    /// <summary>How badly each line fits.</summary>
    private IEnumerable<int> Faults()
    {
        var levels = new Stack<Level>();
        return Enumerable.Range(0, Count).Select(at => Place(at, levels));
    }

    /// <summary>The indentations of the levels that are open before a line, the deepest first.</summary>
    public List<int> LevelsBefore(int at)
    {
        var levels = new Stack<Level>();
        for (var i = 0; i < at; i++)
            Place(i, levels);
        return levels.Select(level => level.Indentation).ToList();
    }

    /// <summary>Puts a line on its level and weighs how badly it fits.</summary>
    private int Place(int at, Stack<Level> levels)
    {
        var line = _lines[at];
        if (at == 0)
        {
            levels.Push(new Level(line.Indentation, line.IsItem));
            return line.Kind == OutlineKind.Glued || (line.Kind == OutlineKind.Text && Count > 1) ? Grave : 0;
        }

        if (line.Kind == OutlineKind.Glued)
            return Grave;
        var before = _lines[at - 1];
        var isText = line.Kind == OutlineKind.Text;
        if (line.Indentation > before.Indentation)
        {
            if (before.Kind != OutlineKind.Opener)
                return isText && before.Kind != OutlineKind.Pair && CanGoOn(at, levels) ? 0 : Grave;
            levels.Push(new Level(line.Indentation, line.IsItem));
            var doubt = line.Indentation - before.Indentation == Step ? 0 : 1;
            return isText && !IsWholeText(at, before.Indentation) ? Grave + doubt : doubt;
        }

        // Items may stand beneath the key that opens them without being deeper.
        var isList = before.Kind == OutlineKind.Opener && line.Indentation == before.Indentation && line.IsItem;
        if (isList)
            levels.Push(new Level(line.Indentation, true));
        while (levels.Count > 1 && (levels.Peek().Indentation > line.Indentation || EndsList(line, levels)))
            levels.Pop();
        var weight = isList ? _indentsLists ? 1 : 0 : before.Kind == OutlineKind.Opener ? 2 : 0;
        var level = levels.Peek();
        if (level.Indentation != line.Indentation)
            return weight + (isText && level.Indentation < line.Indentation && CanGoOn(at, levels) ? 0 : Grave);
        return weight + (isText || level.IsList != line.IsItem ? Grave : 0);
    }

    /// <summary>Whether a line ends a list that stands where the key above it does.</summary>
    private static bool EndsList(OutlineLine line, Stack<Level> levels) =>
        !line.IsItem && levels.Peek() == new Level(line.Indentation, true)
        && levels.ElementAt(1).Indentation == line.Indentation;

    /// <summary>Whether a text goes on in a line: it stands deeper than the key or dash that it belongs to.</summary>
    private bool CanGoOn(int at, Stack<Level> levels)
    {
        var owner = at - 1;
        while (owner > 0 && at - owner < LongText && _lines[owner].Kind == OutlineKind.Text)
            owner--;
        return _lines[at].Indentation > levels.Peek().Indentation
            && _lines[owner].Kind is OutlineKind.TextPair or OutlineKind.Item or OutlineKind.Text;
    }

    /// <summary>Whether all lines beneath a key are one text.</summary>
    private bool IsWholeText(int at, int outer)
    {
        while (at < Count && _lines[at].Indentation > outer && _lines[at].Kind == OutlineKind.Text)
            at++;
        return at == Count || _lines[at].Indentation <= outer;
    }

    private readonly record struct Level(int Indentation, bool IsList);
}
