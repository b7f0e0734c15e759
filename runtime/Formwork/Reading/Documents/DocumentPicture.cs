namespace Formwork.Reading;

/// <summary>A picture: nothing of it can be read.</summary>
/// <param name="Line">The line of the source where it stands, from 1.</param>
/// <param name="Column">The column where it stands, from 1.</param>
/// <param name="Mark">What stands for it in the source.</param>
public sealed record DocumentPicture(int Line, int Column, string Mark) : DocumentBlock(Line, Column);
