using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Formwork.Schema.Model;

namespace Formwork.Generator.Emit;

/// <summary>Writes the conditions of a row as C# expressions over <c>row</c>.</summary>
internal static class RowConditions
{
    /// <summary>The conditions of a row.</summary>
    public static List<string> Of(BandShape band, int row, List<CellTypeModel> types, IEnumerable<(int Total, IReadOnlyList<int> Parts)> totals)
    {
        var conditions = new List<string>();
        var unsigned = new List<string>();
        for (var i = 0; i < band.Columns.Count; i++)
        {
            var type = band.TypeOf(row, i);
            var figure = "row." + band.Columns[i].Path;
            if (band.Columns[i].Type.Kind == ColumnKind.Count && !type.Signed)
            {
                unsigned.Add($"Bits({figure})");
                continue;
            }

            conditions.Add(band.Columns[i].Type.Fits(figure, type, $"Instance.Type({types.IndexOf(type)})"));

            // A table in which nothing is filled in is a finding; where it has numbers, they are all asked for already.
            if (!band.IsOfNumbers && !band.Columns[i].Type.IsNumber)
                conditions.Add($"!{figure}.IsBlank");
        }

        if (unsigned.Count > 0)
            conditions.Insert(0, unsigned.Count == 1 ? unsigned[0] + " < 0" : $"({string.Join(" & ", unsigned)}) < 0");
        for (var i = 0; i < band.Columns.Count; i++)
            AddLimits(conditions, band.TypeOf(row, i), band.Columns[i].Type.Kind == ColumnKind.Count, Figure(band, i));
        for (var i = 0; i < band.Columns.Count; i++)
        {
            if (band.Columns[i].Whole is var whole and >= 0 && band.TypeOf(row, i).IsNumber && band.TypeOf(row, whole).IsNumber)
                conditions.Add($"{Figure(band, i)} <= {Figure(band, whole)}");
        }

        // Of totals that add the same the first is added up, and the others are equal to it.
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (total, parts) in totals)
        {
            var key = string.Join(",", parts);
            conditions.Add((known.TryGetValue(key, out var first) ? Figure(band, first) : Sum(parts.Select(part => Figure(band, part)))) + " == " + Figure(band, total));
            known[key] = total;
        }

        return conditions;
    }

    /// <summary>A sum.</summary>
    public static string Sum(IEnumerable<string> terms)
    {
        var sum = string.Join(" + ", terms);
        return sum.Length == 0 ? "0" : sum;
    }

    private static void AddLimits(List<string> conditions, CellTypeModel type, bool isWhole, string value)
    {
        if (type.Min is { } min && (type.Signed || min > 0))
            conditions.Add($"{value} >= {Limit(min, isWhole)}");
        if (type.Max is { } max)
            conditions.Add($"{value} <= {Limit(max, isWhole)}");
    }

    // The limit of a count is a whole number, though perhaps one that no long holds.
    private static string Limit(decimal limit, bool isWhole) =>
        isWhole && Math.Abs(limit) < long.MaxValue ? decimal.Truncate(limit).ToString(CultureInfo.InvariantCulture) + "L" : CSharpText.Literal(limit);

    private static string Figure(BandShape band, int column) => $"Value(row.{band.Columns[column].Path})";
}
