namespace Formwork.Reading;

/// <summary>A paragraph, without marks of emphasis.</summary>
/// <param name="Line">The line of the source where it begins, from 1.</param>
/// <param name="Column">The column where it begins, from 1.</param>
/// <param name="Text">The text, without line feeds.</param>
public sealed record DocumentParagraph(int Line, int Column, string Text) : DocumentBlock(Line, Column);
