using System;

namespace Formwork.Sums;

/// <summary>Keeps the facts in which all reports agree.</summary>
internal sealed class SumFacts(Template template)
{
    private readonly Cell[] _facts = new Cell[template.Facts.Length];
    private bool _isFirst = true;

    /// <summary>Whether a further report could make a difference.</summary>
    public bool AreOpen { get; private set; } = !template.Facts.IsEmpty;

    /// <summary>Takes in the facts of a report.</summary>
    public void Add(ReadOnlySpan<Cell> facts)
    {
        if (_isFirst)
        {
            facts.CopyTo(_facts);
            _isFirst = false;
            return;
        }

        AreOpen = false;
        for (var i = 0; i < _facts.Length; i++)
        {
            if (_facts[i] != facts[i])
                _facts[i] = default;
            AreOpen |= !_facts[i].IsBlank;
        }
    }

    /// <summary>Copies what all agree in.</summary>
    public void CopyTo(Span<Cell> facts) => _facts.CopyTo(facts);
}
