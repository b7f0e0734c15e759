using System;

namespace Formwork.Checks;

/// <summary>Reads clauses of a text. White space is nothing but between Latin words; days and years are no
/// figures.</summary>
internal sealed class ClauseReader(TextSymbols symbols, FigureReader figures)
{
    /// <summary>The year of the report; null makes every year another one.</summary>
    public int? Year { get; set; }

    /// <summary>Whether the clause that was read last names another year.</summary>
    public bool NamesOtherYear { get; private set; }

    /// <summary>How many steps were taken; tests count them.</summary>
    public long Steps { get; private set; }

    /// <summary>Reads a clause.</summary>
    public int Read(ReadOnlySpan<char> text, int start, PhraseMachine machine, IPhraseSink sink)
    {
        NamesOtherYear = false;
        var figure = default(TextFigure);
        var wasLatin = false;
        var at = start;
        var state = machine.Step(machine.Start, TextSymbols.Comma, insideWord: false);
        while (at < text.Length)
        {
            var info = symbols[text[at]];
            if ((info & (TextSymbols.KindMask | TextSymbols.Latin)) == 0)
            {
                // A character like most.
                Tell(state, at, figure, sink);
                state = machine.Step(state, info, insideWord: false);
                wasLatin = false;
                at++;
                Steps++;
                continue;
            }

            var kind = info & TextSymbols.KindMask;
            if (kind is not (0 or TextSymbols.Digit or TextSymbols.Numeral))
            {
                if (kind == TextSymbols.ClauseEnd || (kind == TextSymbols.FullStop && IsLast(text, at)))
                    break;
                if (kind != TextSymbols.FullStop)
                {
                    var next = Behind(text, at);
                    if (wasLatin && kind == TextSymbols.White && next < text.Length && (symbols[text[next]] & TextSymbols.Latin) != 0)
                    {
                        Tell(state, at, figure, sink);
                        state = machine.Step(state, TextSymbols.Blank, insideWord: false);
                        wasLatin = false;
                    }

                    at = next;
                    continue;
                }
            }

            var isLatin = (info & TextSymbols.Latin) != 0;
            if (!(isLatin && wasLatin))
                Tell(state, at, figure, sink);
            if (kind >= TextSymbols.Digit && Number(text, start, at, kind, ref figure, out var end) is var number && (number || end > at + 1))
            {
                state = number ? machine.Step(state, TextSymbols.Figure, insideWord: false) : Pass(text, at, end, machine, state, figure, sink);
                at = end;
            }
            else
            {
                state = machine.Step(state, info & TextSymbols.SymbolMask, isLatin && wasLatin);
                at++;
            }

            wasLatin = isLatin;
            Steps++;
        }

        Tell(state, at, figure, sink);
        Tell(machine.Step(state, TextSymbols.Comma, insideWord: false), at, figure, sink);
        return at;
    }

    /// <summary>Where the clause begins in which a place stands.</summary>
    public int StartOf(ReadOnlySpan<char> text, int from, int at)
    {
        while (at > from && !Ends(text, at - 1))
            at--;
        return at;
    }

    /// <summary>Where the part of a clause ends in which a place stands: behind the next comma, at the next bracket, or
    /// beyond the clause.</summary>
    public int EndOfPart(ReadOnlySpan<char> text, int at, int clauseEnd)
    {
        for (; at < clauseEnd; at++)
        {
            Steps++;
            switch (symbols[text[at]] & TextSymbols.SymbolMask)
            {
                case TextSymbols.Comma:
                    return at + 1;
                case TextSymbols.Bracket:
                    return at;
            }
        }

        return clauseEnd + 1;
    }

    private static void Tell(MachineState state, int at, in TextFigure figure, IPhraseSink sink)
    {
        if (state.Found is { } phrases)
            sink.Take(phrases, at, figure);
    }

    // Reads a number: true for a figure. Otherwise its characters are like any others.
    private bool Number(ReadOnlySpan<char> text, int start, int at, int kind, ref TextFigure figure, out int end)
    {
        var found = kind == TextSymbols.Digit ? figures.ReadDigits(text, start, at, out var value, out end) : figures.ReadNumerals(text, start, at, out value, out end);
        if (found == FigureKind.Figure)
            figure = new(at, end, value);
        NamesOtherYear |= found == FigureKind.Year && value != Year;
        return found == FigureKind.Figure;
    }

    private MachineState Pass(ReadOnlySpan<char> text, int at, int end, PhraseMachine machine, MachineState state, in TextFigure figure, IPhraseSink sink)
    {
        for (var i = at; i < end; i++)
        {
            if (i > at)
                Tell(state, i, figure, sink);
            state = machine.Step(state, symbols[text[i]] & TextSymbols.SymbolMask, insideWord: false);
            Steps++;
        }

        return state;
    }

    private bool Ends(ReadOnlySpan<char> text, int at) => (symbols[text[at]] & TextSymbols.KindMask) switch
    {
        TextSymbols.ClauseEnd => true,
        TextSymbols.FullStop => IsLast(text, at),
        _ => false,
    };

    private static bool IsLast(ReadOnlySpan<char> text, int at) => at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]);

    private int Behind(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (symbols[text[at]] & TextSymbols.KindMask) is TextSymbols.White or TextSymbols.Invisible)
        {
            at++;
            Steps++;
        }

        return at;
    }
}
