using System;
using Formwork.Schema.Model;

namespace Formwork.Generator.Emit;

/// <summary>The C# type of a leaf column: one for all its rows, and for all uses of a shared set.</summary>
/// <param name="Kind">What the column holds.</param>
/// <param name="Choice">The enumeration, where it holds a choice.</param>
internal sealed record FigureType(ColumnKind Kind, ChoiceShape? Choice = null)
{
    /// <summary>Whether the column holds nothing but numbers.</summary>
    public bool IsNumber => Kind is ColumnKind.Count or ColumnKind.Amount;

    /// <summary>The type as it is written.</summary>
    public string Code(string scope) => Kind switch
    {
        ColumnKind.Count => "global::Formwork.Count",
        ColumnKind.Amount => "global::Formwork.Amount",
        ColumnKind.Date => "global::Formwork.Entry<global::System.DateOnly>",
        ColumnKind.Text => "global::Formwork.Entry<string>",
        ColumnKind.Choice => $"global::Formwork.Entry<{Choice!.NameIn(scope)}>",
        ColumnKind.Mixed => "global::Formwork.Cell",
        _ => throw new InvalidOperationException($"There is no kind of column '{Kind}'."),
    };

    /// <summary>The cell of a figure.</summary>
    public string ToCell(string figure) => Kind switch
    {
        ColumnKind.Date or ColumnKind.Text => $"ToCell({figure})",
        ColumnKind.Choice => $"ToCell({figure}, {Choice!.Keys})",
        _ => figure,
    };

    /// <summary>The figure in a cell.</summary>
    public string FromCell(string cell) => Kind switch
    {
        ColumnKind.Count => $"ToCount({cell})",
        ColumnKind.Amount => $"ToAmount({cell})",
        ColumnKind.Date => $"ToDateEntry({cell})",
        ColumnKind.Text => $"ToTextEntry({cell})",
        ColumnKind.Choice => $"ToChoiceEntry<{Choice!.Path}>({cell}, {Choice.Keys})",
        _ => cell,
    };

    /// <summary>Whether there is nothing to say about a figure by itself: a number is known and fits its cell, anything
    /// else may be blank.</summary>
    public string Fits(string figure, CellTypeModel type, string name) => Kind switch
    {
        ColumnKind.Amount => $"Fits({figure}, {type.Decimals}, {CSharpText.Literal(type.Signed)})",
        ColumnKind.Choice => $"Fits({figure}, {Choice!.Keys})",
        ColumnKind.Mixed => $"Fits({figure}, {name})",
        _ => $"Fits({figure})",
    };
}
