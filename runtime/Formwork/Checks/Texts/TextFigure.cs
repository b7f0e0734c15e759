namespace Formwork.Checks;

/// <summary>A figure in a text.</summary>
/// <param name="Start">Where it begins; where the words end, if they say it without a figure.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Value">What it says.</param>
internal readonly record struct TextFigure(int Start, int End, decimal Value);
