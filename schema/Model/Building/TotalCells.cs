using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;

namespace Formwork.Schema.Model.Building;

/// <summary>Makes the cells of one total. Cells without numbers are left out, on both sides.</summary>
internal sealed class TotalCells(BuildContext context, BandNode band, TotalAxis axis, HeadNode total, List<HeadNode> parts, Dictionary<(List<HeadNode> Parts, int Index), EquatableArray<int>> known)
{
    /// <summary>Makes the cells.</summary>
    public List<TotalModel> Build(int count, Func<int, HeadNode, int> cellOf)
    {
        var totals = new List<TotalModel>();
        var types = Enumerable.Range(0, count).Select(index => band.TypeOf(cellOf(index, total))).ToList();
        if (types.All(type => !type.IsNumber))
        {
            if (!IsDoubtful)
                context.Findings.Report(Rules.TotalOfNoNumbers, total.Total!.Span, total.Key, Describe(types[0]));
            return totals;
        }

        // Rates do not add up: beside counts or amounts, percents are left out.
        var addsPercents = types.All(type => !type.IsNumber || type.Kind == CellTypeKind.Percent);
        for (var index = 0; index < count; index++)
        {
            var type = types[index];
            if (!IsAdded(type, addsPercents))
                continue;
            var added = parts.Where(part => IsAdded(band.TypeOf(cellOf(index, part)), addsPercents)).ToList();
            if (added.FirstOrDefault(part => !Fits(type, band.TypeOf(cellOf(index, part)))) is { } odd)
            {
                if (!band.HasDoubtfulTypes)
                    context.Findings.Report(Rules.TotalMixesTypes, total.Total!.Span, total.Key, Describe(type), odd.Path, Describe(band.TypeOf(cellOf(index, odd))));
                return totals;
            }

            if (added.Count > 0)
                totals.Add(new TotalModel(axis, cellOf(index, total), Known(index, added.Select(part => cellOf(index, part)).ToEquatableArray())));
        }

        if (totals.Count == 0 && !IsDoubtful)
            context.Findings.Report(Rules.TotalWithoutParts, total.Total!.Span, total.Key, "number stands");
        return totals;
    }

    /// <summary>The cells of another total with the same parts where they are the same: what adds the same is kept
    /// once.</summary>
    private EquatableArray<int> Known(int index, EquatableArray<int> cells)
    {
        if (known.TryGetValue((parts, index), out var other) && other == cells)
            return other;
        return known[(parts, index)] = cells;
    }

    /// <summary>Whether the numbers may have been in what could not be read.</summary>
    private bool IsDoubtful => band.HasDoubtfulTypes || band.Columns.HasGaps || band.Rows.HasGaps;

    private static bool IsAdded(CellTypeModel type, bool addsPercents) => type.IsNumber && (addsPercents || type.Kind != CellTypeKind.Percent);

    private static bool Fits(CellTypeModel type, CellTypeModel part) =>
        part.Kind == type.Kind && part.Unit == type.Unit && part.Decimals <= type.Decimals && (type.Signed || !part.Signed);

    private static string Decimals(CellTypeModel type) => Number.Text(type.Decimals) + (type.Decimals == 1 ? " decimal" : " decimals");

    private static string Describe(CellTypeModel type) => type.Kind switch
    {
        CellTypeKind.Count => (type.Signed ? "a signed " : "a ") + "count",
        CellTypeKind.Amount => $"{(type.Signed ? "a signed " : "an ")}amount{(type.Unit is null ? "" : " in " + type.Unit)} with {Decimals(type)}",
        CellTypeKind.Percent => $"{(type.Signed ? "a signed " : "a ")}percent with {Decimals(type)}",
        CellTypeKind.Date => "a date",
        CellTypeKind.Choice => "a choice",
        _ => "a text",
    };
}
