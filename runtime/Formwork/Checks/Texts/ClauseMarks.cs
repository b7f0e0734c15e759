using System;
using System.Collections.Generic;

namespace Formwork.Checks;

/// <summary>Gathers where a clause has phrases that decide whether a figure in it counts.</summary>
internal sealed class ClauseMarks(ClauseMarks.Mark[] marks, int count) : IPhraseSink
{
    private readonly int[] _about = new int[count];
    private readonly int[] _aside = new int[count + 1];
    private readonly List<(int Start, int Check)> _figures = [];

    /// <summary>Forgets the clause before.</summary>
    public void Clear()
    {
        Array.Fill(_about, int.MaxValue);
        Array.Fill(_aside, int.MaxValue);
        _figures.Clear();
    }

    /// <inheritdoc/>
    public void Take(int[] phrases, int at, in TextFigure figure)
    {
        foreach (var phrase in phrases)
        {
            var (check, isAbout, hasFigure) = marks[phrase];
            if (isAbout)
                _about[check] = Math.Min(_about[check], at);
            else if (!hasFigure)
                _aside[check] = Math.Min(_aside[check], at);
            else
                Add((figure.Start, check));
        }
    }

    /// <summary>Whether the clause is about what a check needs, up to some place.</summary>
    public bool IsAbout(int check, int end) => _about[check] <= end;

    /// <summary>Whether a figure is put aside by a phrase that ends before some place, or that it stands in.</summary>
    public bool PutsAside(in SaidFigure said, int end) =>
        _aside[said.Check] <= end || _aside[count] <= end || Has(said.Figure.Start, said.Check) || Has(said.Figure.Start, count);

    // Kept in order: figures come in that of the text, so the place is near the end.
    private void Add((int Start, int Check) figure)
    {
        var at = _figures.Count;
        while (at > 0 && _figures[at - 1].CompareTo(figure) > 0)
            at--;
        if (at == 0 || _figures[at - 1] != figure)
            _figures.Insert(at, figure);
    }

    private bool Has(int start, int check) => _figures.BinarySearch((start, check)) >= 0;

    /// <summary>What a phrase marks.</summary>
    /// <param name="Check">The check it belongs to, or the number of checks for the language.</param>
    /// <param name="IsAbout">Whether it says what a clause is about; otherwise it puts figures aside.</param>
    /// <param name="HasFigure">Whether it puts one figure aside, the one in it.</param>
    internal readonly record struct Mark(int Check, bool IsAbout, bool HasFigure);
}
