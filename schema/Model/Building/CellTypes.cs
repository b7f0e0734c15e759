using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Syntax;
using Formwork.Schema.Text;

namespace Formwork.Schema.Model.Building;

/// <summary>Gives every cell of a band its type.</summary>
internal sealed class CellTypes(BuildContext context)
{
    private readonly CellTypeModels _models = new(context);

    /// <summary>Resolves the types of a band.</summary>
    public void Resolve(BandNode band, IReadOnlyList<CellTypeSyntax> outer)
    {
        var before = context.Findings.Count;
        var types = new CellTypeModel[band.RowCount * band.ColumnCount];
        var edge = outer.Aggregate(CellTypeSyntax.None, (known, said) => Merge(known, said, null, null));
        var rows = band.HasRows ? band.Rows.Leaves.Select(row => Chain(edge, row)).ToList() : [edge];
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < band.ColumnCount; column++)
            {
                var head = band.Columns.Leaves[column];
                var said = Merge(rows[row], Chain(CellTypeSyntax.None, head), band.HasRows ? band.Rows.Leaves[row] : null, head);
                types[(row * band.ColumnCount) + column] = _models.Of(said);
                band.HasDoubtfulTypes |= said.IsDoubtful;
            }
        }

        band.HasDoubtfulTypes |= context.Findings.Count > before;
        band.Types = new EquatableArray<CellTypeModel>(types);
    }

    private CellTypeSyntax Chain(CellTypeSyntax outer, HeadNode leaf)
    {
        var above = leaf.Whole ?? leaf.Parent;
        return Merge(above is null ? outer : Chain(outer, above), leaf.Syntax.Type, leaf, null);
    }

    private CellTypeSyntax Merge(CellTypeSyntax first, CellTypeSyntax second, HeadNode? row, HeadNode? column)
    {
        if (ReferenceEquals(second, CellTypeSyntax.None) || second == CellTypeSyntax.None)
            return first;
        return new CellTypeSyntax(
            Pick("type", first.Kind, second.Kind, row, column),
            Pick("unit", first.Unit, second.Unit, row, column),
            Pick("decimals", first.Decimals, second.Decimals, row, column),
            Pick("signed", first.Signed, second.Signed, row, column))
        {
            Min = Pick("min", first.Min, second.Min, row, column),
            Max = Pick("max", first.Max, second.Max, row, column),
            Options = PickOptions(first.Options, second.Options, row, column),
            IsDoubtful = first.IsDoubtful || second.IsDoubtful,
        };
    }

    private Located<T>? Pick<T>(string what, Located<T>? first, Located<T>? second, HeadNode? row, HeadNode? column)
    {
        if (first is null || second is null)
            return first ?? second;
        if (!EqualityComparer<T>.Default.Equals(first.Value, second.Value))
            ReportDisagreement(what, $" '{Word(second.Value)}'", $"'{Word(first.Value)}'", second.Span, first.Span, row, column);
        return first;
    }

    private Located<OptionsSyntax>? PickOptions(Located<OptionsSyntax>? first, Located<OptionsSyntax>? second, HeadNode? row, HeadNode? column)
    {
        if (first is null || second is null)
            return first ?? second;
        if (!first.Value.Says(second.Value))
            ReportDisagreement("options", "", "others", second.Span, first.Span, row, column);
        return first;
    }

    private void ReportDisagreement(string what, string here, string there, TextSpan place, TextSpan first, HeadNode? row, HeadNode? column)
    {
        var cell = row is null && column is null ? "A cell" : row is null ? $"The cell in column '{column!.Path}'" : column is null ? $"The row '{row.Path}'" : $"The cell in row '{row.Path}' and column '{column.Path}'";
        context.Findings.ReportBoth(Rules.TypesDisagree, place, first, cell, what + here, there, Number.Text(context.Findings.LineOf(first)));
    }

    private static string Word<T>(T value) => value switch
    {
        int number => Number.Text(number),
        decimal number => Number.Text(number),
        _ => $"{value}".ToLowerInvariant(),
    };
}
