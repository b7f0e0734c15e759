// The type of each cell, from what table, band, row and column say about it.
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Syntax;
using Formwork.Schema.Text;

namespace Formwork.Schema.Model.Building;

/// <summary>Gives every cell of a band its type.</summary>
internal sealed class CellTypes(BuildContext context)
{
    private const int DefaultDecimals = 2;

    private static readonly CellTypeModel s_count = new(CellKind.Count, false, 0, null);

    private readonly Dictionary<CellTypeSyntax, CellTypeModel> _models = [];

    /// <summary>Resolves the types of a band.</summary>
    /// <param name="band">The band.</param>
    /// <param name="outer">What the table and the band say.</param>
    public void Resolve(BandNode band, IReadOnlyList<CellTypeSyntax> outer)
    {
        var before = context.Findings.Count;
        var types = new CellTypeModel[band.RowCount * band.ColumnCount];
        var kinds = new Located<CellKind>?[types.Length];
        var edge = outer.Aggregate(CellTypeSyntax.None, (known, said) => Merge(known, said, null, null));
        var rows = band.HasRows ? band.Rows.Leaves.Select(row => Chain(edge, row)).ToList() : [edge];
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < band.ColumnCount; column++)
            {
                var head = band.Columns.Leaves[column];
                var said = Merge(rows[row], Chain(CellTypeSyntax.None, head), band.HasRows ? band.Rows.Leaves[row] : null, head);
                var cell = (row * band.ColumnCount) + column;
                (types[cell], kinds[cell]) = (ToModel(said), said.Kind);
                band.HasDoubtfulTypes |= said.IsDoubtful;
            }
        }

        band.HasDoubtfulTypes |= context.Findings.Count > before;
        UniteKinds(band, types, kinds);
        band.HasDoubtfulTypes |= context.Findings.Count > before;
        band.Types = new EquatableArray<CellTypeModel>(types);
    }

    private CellTypeSyntax Chain(CellTypeSyntax outer, HeadNode leaf)
    {
        var inner = leaf.Parent is null ? outer : Chain(outer, leaf.Parent);
        return Merge(inner, leaf.Syntax.Type, leaf, null);
    }

    private CellTypeSyntax Merge(CellTypeSyntax first, CellTypeSyntax second, HeadNode? row, HeadNode? column)
    {
        if (ReferenceEquals(second, CellTypeSyntax.None) || second == CellTypeSyntax.None)
            return first;
        return new CellTypeSyntax(
            Pick("type", first.Kind, second.Kind, row, column),
            Pick("unit", first.Unit, second.Unit, row, column),
            Pick("decimals", first.Decimals, second.Decimals, row, column),
            Pick("signed", first.Signed, second.Signed, row, column)) { IsDoubtful = first.IsDoubtful || second.IsDoubtful };
    }

    private Located<T>? Pick<T>(string what, Located<T>? first, Located<T>? second, HeadNode? row, HeadNode? column)
    {
        if (first is null || second is null)
            return first ?? second;
        if (!EqualityComparer<T>.Default.Equals(first.Value, second.Value))
        {
            context.Findings.ReportBoth(
                Rules.TypesDisagree, second.Span, first.Span, row?.Path ?? "*", column?.Path ?? "*", what, Word(second.Value), Word(first.Value), Number.Text(context.Findings.LineOf(first.Span)));
        }

        return first;
    }

    private static string Word<T>(T value) => value is int number ? Number.Text(number) : $"{value}".ToLowerInvariant();

    private CellTypeModel ToModel(CellTypeSyntax said)
    {
        if (said == CellTypeSyntax.None)
            return s_count;
        if (_models.TryGetValue(said, out var model))
            return model;
        var isAmount = said.Kind?.Value == CellKind.Amount;
        if (!isAmount && said.Unit is not null)
            context.Findings.Report(Rules.OnlyForAmounts, said.Unit.Span, "unit");
        else if (!isAmount && said.Decimals is not null)
            context.Findings.Report(Rules.OnlyForAmounts, said.Decimals.Span, "decimals");

        // A unit without a type is an amount whose type was forgotten.
        isAmount |= said.Kind is null && (said.Unit ?? (object?)said.Decimals) is not null;
        model = new CellTypeModel(
            isAmount ? CellKind.Amount : CellKind.Count,
            said.Signed?.Value ?? false,
            isAmount ? said.Decimals?.Value ?? DefaultDecimals : 0,
            isAmount ? said.Unit?.Value : null);
        _models.Add(said, model);
        if (said is { Kind.Value: CellKind.Amount, Unit: not null })
            context.Units.Add(said.Unit);
        return model;
    }

    /// <summary>All rows of a band are one C# type, and all uses of a shared set as well: a column is of one kind.</summary>
    private void UniteKinds(BandNode band, CellTypeModel[] types, Located<CellKind>?[] kinds)
    {
        for (var column = 0; column < band.ColumnCount; column++)
        {
            var head = band.Columns.Leaves[column];
            var first = types[column];
            for (var i = column; i < types.Length; i += band.ColumnCount)
            {
                if (types[i].Kind == first.Kind)
                    continue;
                if (!band.HasDoubtfulTypes)
                    context.Findings.Report(Rules.MixedRowType, (kinds[i] ?? kinds[column])?.Span ?? head.Span, head.Path);
                types[i] = first;
            }

            var path = head.Key;
            for (var under = head.Parent; under is not null; under = under.Parent)
            {
                if (under.Shared is not null)
                    UniteShared(under, path, first.Kind);
                path = under.Key + "." + path;
            }
        }
    }

    private void UniteShared(HeadNode head, string path, CellKind kind)
    {
        var key = head.Shared + ":" + path;
        if (!context.SharedKinds.TryGetValue(key, out var first))
            context.SharedKinds.Add(key, kind);
        else if (first != kind)
            context.Findings.Report(Rules.SharedTypes, head.Syntax.Children!.Span, head.Shared!);
    }
}
