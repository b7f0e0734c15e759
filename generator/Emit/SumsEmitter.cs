using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Model;

namespace Formwork.Generator.Emit;

/// <summary>Emits total rows.</summary>
internal static class SumsEmitter
{
    /// <summary>The call of the method that looks at total rows which add the same rows.</summary>
    public static string CallOf(BandShape band, (IReadOnlyList<int> Totals, IReadOnlyList<int> Parts) total) =>
        $"{MethodOf(band, total.Totals[0])}({string.Join(", ", Parameters(band, total).Select(parameter => parameter.Name))})";

    // The path of the row makes the name; nothing that is made from keys ends in an underscore, so the type hides none
    // of it.
    private static string MethodOf(BandShape band, int total) => $"{band.Id}_{band.Rows[total].Id}Holds";

    private static string TypeOf(BandShape band) => band.Id + "Sums_";

    // A total of items adds the rows of all of them; a total that each item has is asked for one item.
    private static IEnumerable<(string Type, string Name)> Parameters(BandShape band, (IReadOnlyList<int> Totals, IReadOnlyList<int> Parts) total)
    {
        yield return (band.TypePath, "rows");
        if (band.Rows[total.Totals[0]].Items is not null)
            yield return ("string", "item");
        else if (total.Parts.Any(part => band.Rows[part].Items is not null))
            yield return ("global::Formwork.Form", "form");
    }

    /// <summary>Emits one method for the total rows that add the same, and the sums that they add up.</summary>
    public static void Emit(CodeWriter writer, BandShape band, IReadOnlyList<(IReadOnlyList<int> Totals, IReadOnlyList<int> Parts)> totals)
    {
        foreach (var total in totals)
        {
            var parameters = string.Join(", ", Parameters(band, total).Select(parameter => parameter.Type + " " + parameter.Name));
            using (writer.Block($"private static bool {MethodOf(band, total.Totals[0])}({parameters})"))
            {
                writer.Write($"var sums = new {TypeOf(band)}();");
                var parts = total.Parts.Select(part => band.Rows[part]).ToList();
                if (band.Rows[total.Totals[0]].Items is null)
                    ItemsLoops.Write(writer, parts, part => writer.Write($"sums.Add(rows.{part.Path});"));
                else
                    parts.ForEach(part => writer.Write($"sums.Add(rows.{part.Path});"));
                using (writer.Open($"return {Are(band, total.Totals[0])}{(total.Totals.Count == 1 ? ";" : "")}"))
                {
                    for (var i = 1; i < total.Totals.Count; i++)
                        writer.Write($"&& {Are(band, total.Totals[i])}{(i == total.Totals.Count - 1 ? ";" : "")}");
                }
            }
        }

        EmitSums(writer, band);
    }

    private static string Are(BandShape band, int row) => $"sums.Are(rows.{band.Rows[row].Path})";

    private static void EmitSums(CodeWriter writer, BandShape band)
    {
        var fields = band.Columns.Where(column => column.Type.IsNumber).Select((column, index) => (Column: column, Name: "_" + index)).ToList();
        using (writer.Block($"private struct {TypeOf(band)}"))
        {
            foreach (var kind in fields.GroupBy(field => field.Column.Type.Kind))
                writer.Write($"private {(kind.Key == ColumnKind.Count ? "long" : "decimal")} {string.Join(", ", kind.Select(field => field.Name))};");
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
