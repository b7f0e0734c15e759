namespace Formwork.Reading;

/// <summary>A fact found in a document.</summary>
/// <param name="Fact">The index of the fact.</param>
/// <param name="Value">The value; blank where the text is none.</param>
/// <param name="Place">Where it stands, with the raw text.</param>
/// <param name="LeftOver">The instruction of the blank form that stands there instead, or null.</param>
internal sealed record FoundFact(int Fact, Cell Value, SourcePlace Place, string? LeftOver = null);
