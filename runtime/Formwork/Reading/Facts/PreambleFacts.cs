using System;
using System.Collections.Generic;
using System.Linq;

namespace Formwork.Reading;

/// <summary>Finds facts in paragraphs: between the words of the preamble's patterns, or behind a label and a
/// colon.</summary>
internal sealed class PreambleFacts
{
    private const int LongestValue = 150;
    private const int LongestGap = 6;
    private const int MostPlaces = 20;

    private readonly Lexicon _lexicon;
    private readonly FactValues _values;
    private readonly DateReader _dates;
    private readonly List<(SlotPattern Slots, TitlePattern Whole)> _paragraphs = [];
    private readonly List<Slot> _slots = [];
    private readonly List<(int Fact, string Label)> _labels = [];

    /// <summary>Takes the preamble of a template.</summary>
    public PreambleFacts(Lexicon lexicon, FactValues values, DateReader dates)
    {
        _lexicon = lexicon;
        _values = values;
        _dates = dates;
        var facts = lexicon.Template.Facts.ToDictionary(fact => fact.Key);
        foreach (var pattern in SlotPattern.ParseAll(lexicon.Template.Preamble, lexicon.Folding))
        {
            _paragraphs.Add((pattern, new(pattern, facts)));
            for (var i = 0; i < pattern.Slots.Length; i++)
            {
                if (lexicon.FactIndex(pattern.Slots[i]) is var fact and >= 0)
                    _slots.Add(new(fact, i > 0 ? lexicon.FactIndex(pattern.Slots[i - 1]) : -1, pattern.Literals[i], pattern.Literals[i + 1]));
            }
        }

        for (var i = 0; i < lexicon.Template.Facts.Length; i++)
        {
            var fact = lexicon.Template.Facts[i];
            foreach (var label in fact.Also.Prepend(fact.Label))
                _labels.Add((i, new CompactText(label, lexicon.Folding).Text + ":"));
        }
    }

    /// <summary>Finds facts that are not known yet in a paragraph.</summary>
    public void Read(Line line, Dictionary<int, FoundFact> known)
    {
        if (_slots.TrueForAll(slot => IsKnown(slot.Fact)) && _labels.TrueForAll(label => IsKnown(label.Fact)))
            return;
        var text = new CompactText(line.Text, _lexicon.Folding);
        foreach (var (slots, whole) in _paragraphs)
        {
            // The paragraph as the form prints it leaves no doubt where a fact ends.
            if (whole.Match(text.Text, exactly: true, allowEmpty: false) is not { } places)
                continue;
            for (var i = 0; i < places.Length; i++)
            {
                var fact = _lexicon.FactIndex(slots.Slots[i]);
                if (fact >= 0 && !IsKnown(fact))
                    Add(Make(fact, text, places[i].Start, places[i].Length, line));
            }
        }

        var end = -1;
        foreach (var slot in _slots)
        {
            if (IsKnown(slot.Fact))
                continue;
            var found = Find(slot, text, line, known, ref end);
            if (found is not null)
                Add(found);
        }

        foreach (var (fact, label) in _labels)
        {
            if (!IsKnown(fact) && FindLabel(fact, label, text, line) is { } found)
                Add(found);
        }

        // What could not be read gives way to what can, wherever that stands.
        bool IsKnown(int fact) => known.TryGetValue(fact, out var found) && (!found.Value.IsBlank || found.LeftOver is not null);

        void Add(FoundFact found)
        {
            if (!found.Value.IsBlank || found.LeftOver is not null || !known.ContainsKey(found.Fact))
                known[found.Fact] = found;
        }
    }

    private FoundFact? Find(Slot slot, CompactText text, Line line, Dictionary<int, FoundFact> known, ref int end)
    {
        var isDate = _lexicon.Template.Facts[slot.Fact].Kind == FactKind.Date;

        // A date right behind the one before it, whatever stands between them.
        var year = known.GetValueOrDefault(slot.Previous)?.Value is { } value && value.TryGetDate(out var date) ? date.Year : (int?)null;
        for (var start = end; isDate && end > 0 && slot.Previous >= 0 && start < Math.Min(end + LongestGap, text.Text.Length); start++)
        {
            if (ReadDate(slot.Fact, text, start, year, line, ref end) is { } next)
                return next;
        }

        FoundFact? unreadable = null;
        foreach (var before in SlotAnchors.Before(slot.Before))
        {
            var start = text.Text.IndexOf(before, StringComparison.Ordinal);
            for (var places = 0; start >= 0 && places < MostPlaces; places++)
            {
                var from = start + before.Length;
                if (isDate && ReadDate(slot.Fact, text, from, year, line, ref end) is { } found)
                    return found;
                if (ReadBetween(slot, text, from, line) is { } between)
                {
                    if (!between.Value.IsBlank || between.LeftOver is not null)
                        return between;
                    unreadable ??= before == slot.Before ? between : null;
                }

                start = text.Text.IndexOf(before, from, StringComparison.Ordinal);
            }
        }

        return IsWords(_lexicon.Template.Facts[slot.Fact].Kind) ? null : unreadable;
    }

    private FoundFact? ReadDate(int fact, CompactText text, int start, int? year, Line line, ref int end)
    {
        var length = _dates.Read(text.Text, start, year, out var date);
        if (length == 0)
            return null;
        end = start + length;
        return new(fact, date, PlaceOf(text, start, length, line));
    }

    private FoundFact? ReadBetween(Slot slot, CompactText text, int start, Line line)
    {
        var window = text.Text.AsSpan(start, Math.Min(LongestValue, text.Text.Length - start));
        foreach (var behind in SlotAnchors.Behind(slot.Behind))
        {
            var length = window.IndexOf(behind, StringComparison.Ordinal);
            if (length > 0)
                return Make(slot.Fact, text, start, length, line);
        }

        return null;
    }

    private FoundFact? FindLabel(int fact, string label, CompactText text, Line line)
    {
        var start = text.Text.IndexOf(label, StringComparison.Ordinal);
        if (start < 0)
            return null;
        var isFirst = start == 0;
        var isWords = IsWords(_lexicon.Template.Facts[fact].Kind);
        start += label.Length;
        var end = start;
        for (var depth = 0; end < text.Text.Length && end - start < LongestValue; end++)
        {
            var c = text.Text[end];
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0 || c is ';' or '。' || (c == ',' && (isWords || !IsAmongDigits(text.Text, end))))
                break;
        }

        var found = end > start ? Make(fact, text, start, end - start, line) : null;

        // A label and a colon may stand in any sentence; only one that begins a line says for certain that its value
        // follows.
        return found is { LeftOver: null, Value.IsBlank: true } && (isWords || !isFirst) ? null : found;
    }

    private static bool IsAmongDigits(string text, int comma) =>
        comma > 0 && comma + 1 < text.Length && char.IsAsciiDigit(text[comma - 1]) && char.IsAsciiDigit(text[comma + 1]);

    private static bool IsWords(FactKind kind) => kind is FactKind.Text or FactKind.Telephone or FactKind.Web;

    private FoundFact Make(int fact, CompactText text, int start, int length, Line line)
    {
        var place = PlaceOf(text, start, length, line);
        var compact = text.Text.Substring(start, length);
        return _lexicon.FindLeftOver(compact) is { } leftOver
            ? new(fact, default, place, leftOver)
            : new(fact, _values.Read(place.Text, _lexicon.Template.Facts[fact]), place);
    }

    private static SourcePlace PlaceOf(CompactText text, int start, int length, Line line)
    {
        var place = line.Place();
        return new(place.Line, place.Column + text.PlaceOf(start), text.Original(start, length));
    }

    private sealed record Slot(int Fact, int Previous, string Before, string Behind);
}
