// Emits the adding up of whole rows, for total rows.
using System.Collections.Generic;
using System.Linq;

namespace Formwork.Generator.Emit;

/// <summary>Emits total rows.</summary>
internal static class SumsEmitter
{
    /// <summary>The method that looks at a total row.</summary>
    /// <param name="band">The band.</param>
    /// <param name="total">The index of the total row.</param>
    /// <returns>Its name: the path of the row, whose parts an underscore keeps apart so that no two paths give one name.</returns>
    public static string MethodOf(BandShape band, int total) => $"{band.Id}_{band.Rows[total].Path.Replace('.', '_')}Holds";

    // Nothing that is made from keys ends in an underscore, so this hides none of it.
    private static string TypeOf(BandShape band) => band.Id + "Sums_";

    /// <summary>Emits one method a total row, and the sums that they add up.</summary>
    /// <param name="writer">The writer; it stands in the template's class.</param>
    /// <param name="band">The band.</param>
    /// <param name="totals">The total rows, as row indexes.</param>
    public static void Emit(CodeWriter writer, BandShape band, IReadOnlyList<(int Total, IReadOnlyList<int> Parts)> totals)
    {
        foreach (var (total, parts) in totals)
        {
            using (writer.Block($"private static bool {MethodOf(band, total)}({band.TypePath} rows)"))
            {
                writer.Write($"var sums = new {TypeOf(band)}();");
                foreach (var part in parts)
                    writer.Write($"sums.Add(rows.{band.Rows[part].Path});");
                writer.Write($"return sums.Are(rows.{band.Rows[total].Path});");
            }
        }

        EmitSums(writer, band);
    }

    private static void EmitSums(CodeWriter writer, BandShape band)
    {
        var fields = band.Columns.Select((column, index) => (Column: column, Name: "_" + index)).ToList();
        using (writer.Block($"private struct {TypeOf(band)}"))
        {
            foreach (var kind in fields.GroupBy(field => field.Column.IsAmount))
                writer.Write($"private {(kind.Key ? "decimal" : "long")} {string.Join(", ", kind.Select(field => field.Name))};");
            writer.Line();
            using (writer.Block($"internal void Add(in {band.RowTypePath} row)"))
            {
                foreach (var field in fields)
                    writer.Write($"{field.Name} += Value(row.{field.Column.Path});");
            }

            HoldsEmitter.WriteAll(
                writer,
                $"internal readonly bool Are(in {band.RowTypePath} row)",
                fields.Select(field => $"{field.Name} == Value(row.{field.Column.Path})").ToList());
        }
    }
}
