// What must hold in one row: every figure is known and fits its cell, and the totals across the row are right.
using System.Collections.Generic;
using System.Linq;

namespace Formwork.Generator.Emit;

/// <summary>Writes the conditions of a row as C# expressions over <c>row</c>.</summary>
internal static class RowConditions
{
    /// <summary>The conditions of a row.</summary>
    /// <param name="band">The band.</param>
    /// <param name="row">The index of the leaf row.</param>
    /// <param name="totals">The totals across the row, as column indexes.</param>
    /// <returns>The conditions.</returns>
    public static List<string> Of(BandShape band, int row, IEnumerable<(int Total, IReadOnlyList<int> Parts)> totals)
    {
        var conditions = new List<string>();
        var unsigned = new List<string>();
        for (var i = 0; i < band.Columns.Count; i++)
        {
            var type = band.Model.Cells[(row * band.Columns.Count) + i];
            var figure = "row." + band.Columns[i].Path;
            if (band.Columns[i].IsAmount)
                conditions.Add($"Fits({figure}, {type.Decimals}, {CSharpText.Literal(type.Signed)})");
            else if (type.Signed)
                conditions.Add($"Fits({figure})");
            else
                unsigned.Add($"Bits({figure})");
        }

        if (unsigned.Count > 0)
            conditions.Insert(0, unsigned.Count == 1 ? unsigned[0] + " < 0" : $"({string.Join(" & ", unsigned)}) < 0");
        conditions.AddRange(totals.Select(total => Sum(total.Parts.Select(part => Figure(band, part))) + " == " + Figure(band, total.Total)));
        return conditions;
    }

    /// <summary>A sum.</summary>
    /// <param name="terms">The terms.</param>
    /// <returns>The expression.</returns>
    public static string Sum(IEnumerable<string> terms)
    {
        var sum = string.Join(" + ", terms);
        return sum.Length == 0 ? "0" : sum;
    }

    private static string Figure(BandShape band, int column) => $"Value(row.{band.Columns[column].Path})";
}
