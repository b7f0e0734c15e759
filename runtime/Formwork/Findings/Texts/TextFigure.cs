// A figure in a text.
namespace Formwork;

/// <summary>A figure in a text: it stands from one place to another in the folded text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Value">What it says.</param>
internal readonly record struct TextFigure(int Start, int End, Rational Value);
