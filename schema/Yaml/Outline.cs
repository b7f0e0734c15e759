// The outline of a template: its lines by indentation, and the first one that does not fit.
using System.Collections.Generic;
using Formwork.Schema.Text;

namespace Formwork.Schema.Yaml;

/// <summary>The lines of a text that are neither blank nor comments nor inside brackets, quotes or long texts.</summary>
internal sealed class Outline
{
    /// <summary>Faults that YAML would not forgive weigh this much; others are only unlikely.</summary>
    private const int Grave = 100;

    /// <summary>A text of so many lines is not followed to its beginning.</summary>
    private const int LongText = 100;

    private readonly List<OutlineLine> _lines;

    private Outline(List<OutlineLine> lines, int step)
    {
        _lines = lines;
        Step = step;
        IndentsLists = lines.Exists(line => line.Kind == OutlineKind.Item && line.Indentation > 0);
    }

    /// <summary>By how much a line stands deeper than the one that opens its block, most often.</summary>
    public int Step { get; }

    /// <summary>Whether items of lists stand deeper than their keys.</summary>
    public bool IndentsLists { get; }

    public int Count => _lines.Count;

    public OutlineLine this[int at]
    {
        get => _lines[at];
        set => _lines[at] = value;
    }

    /// <summary>Reads the outline of a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Its lines.</returns>
    public static Outline Of(MendedText text)
    {
        var inside = new HashSet<int>();
        foreach (var stretch in StructureScan.Of(text.Current).Stretches)
        {
            var last = text.LineOf(stretch.End - 1);
            for (var line = text.LineOf(stretch.Start) + 1; line <= last; line++)
                inside.Add(line);
        }

        var lines = new List<OutlineLine>();
        for (var i = 0; i < text.LineCount; i++)
        {
            if (text.IndentationOf(i) is >= 0 and var indentation && !inside.Contains(i))
                lines.Add(new OutlineLine(i, indentation, KindOf(text[i], indentation)));
        }

        return new Outline(lines, CommonStep(lines));
    }

    /// <summary>Where a line of the text is, or the first behind it.</summary>
    /// <param name="index">The index in the text.</param>
    /// <returns>The index in the outline.</returns>
    public int Find(int index)
    {
        var at = 0;
        while (at < Count && _lines[at].Index < index)
            at++;
        return at;
    }

    public Outline Copy() => new([.. _lines], Step);

    /// <summary>The end of the block that a line opens: the first line behind it that is no deeper.</summary>
    /// <param name="at">The line.</param>
    /// <returns>An index of the outline.</returns>
    public int EndOf(int at)
    {
        var end = at + 1;
        while (end < Count && _lines[end].Indentation > _lines[at].Indentation)
            end++;
        return end;
    }

    /// <summary>How much does not fit, from a line on.</summary>
    /// <param name="limit">Above this weight nothing more is counted.</param>
    /// <param name="first">The first line with a grave fault, or -1.</param>
    /// <returns>The weight of all faults.</returns>
    public int Weigh(int limit, out int first)
    {
        var weight = 0;
        first = -1;
        var levels = new Stack<Level>();
        for (var at = 0; at < Count && weight <= limit; at++)
        {
            var fault = Place(at, levels);
            weight += fault;
            if (fault >= Grave && first < 0)
                first = at;
        }

        return weight;
    }

    /// <summary>The lines that fit, but as few others do: deeper than usual, or behind a key with nothing beneath it.</summary>
    /// <returns>Their indices.</returns>
    public List<int> Doubtful()
    {
        var doubtful = new List<int>();
        var levels = new Stack<Level>();
        for (var at = 0; at < Count; at++)
        {
            if (Place(at, levels) is > 0 and < Grave)
                doubtful.Add(at);
        }

        return doubtful;
    }

    /// <summary>The levels that are open before a line.</summary>
    /// <param name="at">The line.</param>
    /// <returns>Their indentations, the deepest first.</returns>
    public List<int> LevelsBefore(int at)
    {
        var levels = new Stack<Level>();
        for (var i = 0; i < at; i++)
            Place(i, levels);
        var found = new List<int>();
        foreach (var level in levels)
            found.Add(level.Indentation);
        return found;
    }

    /// <summary>Puts a line on its level and weighs how badly it fits.</summary>
    private int Place(int at, Stack<Level> levels)
    {
        var line = _lines[at];
        if (at == 0)
        {
            levels.Push(new Level(line.Indentation, line.Kind == OutlineKind.Item));
            return line.Kind == OutlineKind.Glued || (line.Kind == OutlineKind.Text && Count > 1) ? Grave : 0;
        }

        if (line.Kind == OutlineKind.Glued)
            return Grave;

        var before = _lines[at - 1];
        if (line.Indentation > before.Indentation)
        {
            if (before.Kind == OutlineKind.Opener)
            {
                levels.Push(new Level(line.Indentation, line.Kind == OutlineKind.Item));
                return (line.Kind == OutlineKind.Text && !IsWholeText(at, before.Indentation) ? Grave : 0) + (line.Indentation - before.Indentation == Step ? 0 : 1);
            }

            return line.Kind == OutlineKind.Text && before.Kind is not OutlineKind.Pair && CanGoOn(at, levels) ? 0 : Grave;
        }

        var isList = before.Kind == OutlineKind.Opener && line.Indentation == before.Indentation && line.Kind == OutlineKind.Item;
        if (isList)
            levels.Push(new Level(line.Indentation, true));
        while (levels.Count > 1 && (levels.Peek().Indentation > line.Indentation || (levels.Peek() is { IsList: true } top && top.Indentation == line.Indentation && line.Kind != OutlineKind.Item && Below(levels).Indentation == line.Indentation)))
            levels.Pop();
        var weight = before.Kind == OutlineKind.Opener && !isList ? 2 : isList && IndentsLists ? 1 : 0;
        var level = levels.Peek();
        if (level.Indentation != line.Indentation)
            return weight + (line.Kind == OutlineKind.Text && level.Indentation < line.Indentation && CanGoOn(at, levels) ? 0 : Grave);
        return weight + (line.Kind == OutlineKind.Text || level.IsList != (line.Kind == OutlineKind.Item) ? Grave : 0);
    }

    /// <summary>Whether a text goes on in a line: it stands deeper than the key or dash that it belongs to.</summary>
    private bool CanGoOn(int at, Stack<Level> levels)
    {
        var owner = at - 1;
        while (owner > 0 && at - owner < LongText && _lines[owner].Kind == OutlineKind.Text)
            owner--;
        return _lines[owner].Kind is OutlineKind.TextPair or OutlineKind.Item or OutlineKind.Text && _lines[at].Indentation > levels.Peek().Indentation;
    }

    /// <summary>Whether all lines beneath a key are one text.</summary>
    private bool IsWholeText(int at, int outer)
    {
        for (; at < Count && _lines[at].Indentation > outer; at++)
        {
            if (_lines[at].Kind != OutlineKind.Text)
                return false;
        }

        return true;
    }

    private static Level Below(Stack<Level> levels)
    {
        var top = levels.Pop();
        var below = levels.Peek();
        levels.Push(top);
        return below;
    }

    /// <summary>What a line is.</summary>
    /// <param name="content">The line.</param>
    /// <param name="indentation">Where its first character stands.</param>
    /// <returns>Its kind.</returns>
    public static OutlineKind KindOf(string content, int indentation)
    {
        if (content[indentation] == '-' && (indentation + 1 == content.Length || content[indentation + 1] == ' '))
            return OutlineKind.Item;
        if (content[indentation] == '-' && content[indentation + 1] is not ('-' or (>= '0' and <= '9')))
            return OutlineKind.Glued;
        if (content[indentation] is '"' or '\'' or '{' or '[')
            return OutlineKind.Text;
        for (var i = indentation; i < content.Length; i++)
        {
            if (content[i] == '#' && content[i - 1] == ' ')
                return OutlineKind.Text;
            if (content[i] != ':' || (i + 1 < content.Length && content[i + 1] is not (' ' or '\t')))
                continue;
            var value = content.Substring(i + 1).TrimStart();
            return value.Length == 0 || value[0] == '#' || (value[0] is '&' or '!' && value.IndexOf(' ') < 0) ? OutlineKind.Opener : value[0] is '"' or '\'' or '{' or '[' or '|' or '>' ? OutlineKind.Pair : OutlineKind.TextPair;
        }

        return OutlineKind.Text;
    }

    private static int CommonStep(List<OutlineLine> lines)
    {
        var counts = new Dictionary<int, int>();
        var (best, most) = (2, 0);
        for (var at = 1; at < lines.Count; at++)
        {
            var step = lines[at].Indentation - lines[at - 1].Indentation;
            if (step <= 0 || lines[at - 1].Kind != OutlineKind.Opener)
                continue;
            counts.TryGetValue(step, out var count);
            counts[step] = count + 1;
            if (count + 1 > most)
                (best, most) = (step, count + 1);
        }

        return best;
    }

    private readonly record struct Level(int Indentation, bool IsList);
}
