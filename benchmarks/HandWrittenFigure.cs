// A sum as somebody would write it by hand: what is known, and how much is not.
namespace Formwork.Benchmarks;

/// <summary>A sum of counts of which some may be blank.</summary>
internal struct HandWrittenFigure
{
    /// <summary>The sum of those that are known.</summary>
    public long Known;

    /// <summary>How many are blank.</summary>
    public int Unknown;

    /// <summary>The sum, or null where a figure is blank.</summary>
    public readonly long? Value => Unknown > 0 ? null : Known;

    /// <summary>Adds a count.</summary>
    public void Add(Count count)
    {
        if (count.TryGetValue(out var value))
        {
            Known += value;
        }
        else if (count.IsBlank)
        {
            Unknown++;
        }
    }
}
