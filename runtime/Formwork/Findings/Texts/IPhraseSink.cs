// Takes what is found in a clause.
namespace Formwork;

/// <summary>Takes what is found in a clause.</summary>
internal interface IPhraseSink
{
    /// <summary>Phrases end at a place.</summary>
    /// <param name="phrases">The phrases.</param>
    /// <param name="at">Where they end.</param>
    /// <param name="figure">The last figure before it, which is the one that stands in them if one does.</param>
    void Take(int[] phrases, int at, in TextFigure figure);
}
