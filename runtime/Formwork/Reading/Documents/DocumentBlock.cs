namespace Formwork.Reading;

/// <summary>A block of a document: a paragraph, a table or a picture.</summary>
/// <param name="Line">The line of the source where it begins, from 1.</param>
/// <param name="Column">The column where it begins, from 1.</param>
public abstract record DocumentBlock(int Line, int Column);
