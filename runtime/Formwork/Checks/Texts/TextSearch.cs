using System;
using System.Collections.Generic;
using Formwork.Findings;

namespace Formwork.Checks;

/// <summary>Looks through texts. One at a time; it is kept for the next one.</summary>
internal sealed class TextSearch(PhraseBook book)
{
    private readonly ClauseReader _reader = new(book.Symbols, book.Figures);
    private readonly SaidFigures _said = book.MakeSaid();
    private readonly ClauseMarks _marks = book.MakeMarks();
    private string _text = "";
    private int _from;
    private int _partEnd;
    private bool _isMarked;

    /// <summary>The clause that was found.</summary>
    public (int Start, int End) Clause { get; private set; }

    /// <summary>What it says, in order.</summary>
    public List<SaidFigure> Said => _said.Said;

    /// <summary>How many steps were taken so far; tests count them.</summary>
    public long Steps => _reader.Steps;

    /// <summary>Begins with a text.</summary>
    public void Begin(string text, int? year)
    {
        _text = text;
        _from = 0;
        _reader.Year = year;
    }

    /// <summary>Finds the next clause that says something.</summary>
    public bool Next()
    {
        while (_from < _text.Length)
        {
            var start = _from;
            if (book.Anchors is { } anchors)
            {
                var anchor = anchors.Find(_text, _from);
                if (anchor < 0)
                    break;
                start = _reader.StartOf(_text, _from, anchor);
            }

            _said.Clear();
            var end = _reader.Read(_text, start, book.Says, _said);
            _from = end + 1;
            if (Said.Count > 0 && !_reader.NamesOtherYear)
            {
                Clause = (start, end);
                _isMarked = false;
                _partEnd = start;
                return true;
            }
        }

        _text = "";
        return false;
    }

    /// <summary>Whether the words around a figure say that it is another one. Asked in the order of the text.</summary>
    public bool IsAside(in SaidFigure said)
    {
        if (!_isMarked)
        {
            _isMarked = true;
            _marks.Clear();
            _reader.Read(_text, Clause.Start, book.Marks, _marks);
        }

        if (said.Figure.End >= _partEnd)
            _partEnd = _reader.EndOfPart(_text, said.Figure.End, Clause.End);
        return _marks.PutsAside(said, _partEnd) || (book.NeedsSubject(said.Check) && !_marks.IsAbout(said.Check, _partEnd));
    }

    /// <summary>What stands in the text around a figure, for a quote: all of the clause, or the part of it nearest to
    /// the figure.</summary>
    public string Quote(in SaidFigure said)
    {
        const int Around = 30;
        var start = Math.Max(Clause.Start, Formwork.Findings.Quote.StartOf(_text, said.Figure.Start - Around));
        var end = Math.Min(Clause.End, Formwork.Findings.Quote.EndOf(_text, said.Figure.Start + Around));
        return (start > Clause.Start ? "…" : "") + _text[start..end].Trim() + (end < Clause.End ? "…" : "");
    }
}
