namespace Formwork.Checks;

/// <summary>Takes what is found in a clause.</summary>
internal interface IPhraseSink
{
    /// <summary>Phrases end at a place.</summary>
    void Take(int[] phrases, int at, in TextFigure figure);
}
