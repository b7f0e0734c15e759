namespace Formwork.Checks;

/// <summary>A figure that a text says in a phrase of a check.</summary>
/// <param name="Check">The index of the check among those of the template.</param>
/// <param name="Figure">The figure.</param>
internal readonly record struct SaidFigure(int Check, TextFigure Figure);
