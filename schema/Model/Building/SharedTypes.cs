using Formwork.Schema.Diagnostics;

namespace Formwork.Schema.Model.Building;

/// <summary>Compares what the uses of shared heads hold.</summary>
internal sealed class SharedTypes(BuildContext context)
{
    /// <summary>Looks at the columns of a band that come from shared sets.</summary>
    public void Compare(BandNode band, BandModel model)
    {
        for (var column = 0; column < band.ColumnCount; column++)
        {
            var leaf = band.Columns.Leaves[column];
            var kind = model.KindOf(column, band.ColumnCount);
            var path = leaf.Key;
            var declared = leaf.Choice is not null || leaf.Whole?.Choice is not null;
            for (var under = leaf.Parent; under is not null; under = under.Parent)
            {
                if (under.Shared is not null)
                    Compare(band, under, path, (kind, kind == ColumnKind.Choice ? band.Types[column].ChoiceTypeName : null), declared);
                path = under.Key + "." + path;
                declared |= under.Choice is not null;
            }
        }
    }

    private void Compare(BandNode band, HeadNode head, string path, (ColumnKind Kind, string? Choice) held, bool declared)
    {
        var key = head.Shared + ":" + path;
        if (held.Kind == ColumnKind.Choice && !declared)
            context.Findings.Report(Rules.ChoiceFromOutside, head.Syntax.Children!.Span, head.Shared!, path);
        else if (!context.SharedKinds.TryGetValue(key, out var first))
            context.SharedKinds.Add(key, held);
        else if (first != held && !band.HasDoubtfulTypes)
            context.Findings.Report(Rules.SharedTypes, head.Syntax.Children!.Span, head.Shared!, path, Describe(held.Kind), Describe(first.Kind));
    }

    private static string Describe(ColumnKind kind) => kind switch
    {
        ColumnKind.Count => "counts",
        ColumnKind.Amount => "amounts",
        ColumnKind.Date => "dates",
        ColumnKind.Choice => "choices",
        ColumnKind.Text => "texts",
        _ => "cells of several types",
    };
}
