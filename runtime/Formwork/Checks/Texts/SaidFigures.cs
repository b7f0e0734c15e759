using System;
using System.Collections.Generic;

namespace Formwork.Checks;

/// <summary>Gathers the figures that a clause says; each once for a check.</summary>
internal sealed class SaidFigures(int[] checks, decimal?[] values, int count) : IPhraseSink
{
    private readonly List<SaidFigure> _said = [];
    private readonly bool[] _hasWords = new bool[count];

    /// <summary>The figures in the order of the text.</summary>
    public List<SaidFigure> Said => _said;

    /// <summary>Forgets the clause before.</summary>
    public void Clear()
    {
        if (_said.Count > 0)
        {
            _said.Clear();
            Array.Clear(_hasWords);
        }
    }

    /// <inheritdoc/>
    public void Take(int[] phrases, int at, in TextFigure figure)
    {
        foreach (var phrase in phrases)
        {
            var check = checks[phrase];
            if (values[phrase] is not { } value)
            {
                if (figure.End > 0 && !Has(check, figure.Start))
                    _said.Add(new(check, figure));
            }
            else if (!_hasWords[check])
            {
                // What words say without a figure is taken once in a clause.
                _hasWords[check] = true;
                _said.Add(new(check, new(at, at, value)));
            }
        }
    }

    // What belongs to one figure stands together, but for words between.
    private bool Has(int check, int start)
    {
        for (var i = _said.Count - 1; i >= 0 && _said[i].Figure.Start >= start; i--)
        {
            if (_said[i].Check == check && _said[i].Figure.Start == start)
                return true;
        }

        return false;
    }
}
