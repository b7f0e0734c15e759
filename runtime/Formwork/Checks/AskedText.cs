using System.Collections.Immutable;

namespace Formwork.Checks;

/// <summary>What is asked of the text of one section.</summary>
/// <param name="Section">The index of the section.</param>
/// <param name="Info">How long it should be.</param>
/// <param name="Topics">What it should speak of.</param>
/// <param name="SaysFigures">Whether figures in it are compared with tables.</param>
internal sealed record AskedText(int Section, TextInfo Info, ImmutableArray<AskedTopic> Topics, bool SaysFigures);
