using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Model;

namespace Formwork.Generator.Emit;

/// <summary>Emits the part of <c>Holds</c> that is about one band.</summary>
internal static class BandHoldsEmitter
{
    /// <summary>Emits the methods.</summary>
    public static void Emit(CodeWriter writer, BandShape band, List<CellTypeModel> types, BandTotals totals)
    {
        if (!band.HasRows)
        {
            HoldsEmitter.WriteAll(writer, $"private static bool {band.Id}Holds({band.TypePath} row)", RowConditions.Of(band, 0, types, totals.Across[0]));
            return;
        }

        // Rows whose cells are of the same types and add up in the same way share a method.
        var variants = Enumerable.Range(0, band.Rows.Count)
            .Select(row => (Row: row, Conditions: RowConditions.Of(band, row, types, totals.Across[row])))
            .GroupBy(row => string.Join("\n", row.Conditions))
            .ToList();
        var names = new string[band.Rows.Count];
        for (var i = 0; i < variants.Count; i++)
        {
            foreach (var (row, _) in variants[i])
                names[row] = $"{band.Id}RowHolds{(i == 0 ? "" : "_" + (i + 1))}";
        }

        var conditions = new List<(ItemsShape? Items, string Code)>();
        conditions.AddRange(band.Rows.Select((row, index) => (row.Items, $"{names[index]}(rows.{row.Path})")));
        conditions.AddRange(band.Rows.Where(row => row.Whole >= 0).Select(row => (row.Items, $"{WithinOf(band)}(rows.{row.Path}, rows.{band.Rows[row.Whole].Path})")));
        conditions.AddRange(totals.Vectors.Select(total => (band.Rows[total.Totals[0]].Items, SumsEmitter.CallOf(band, total))));
        conditions.AddRange(totals.Others.Select(total => Sum(band, total)));

        var byItem = conditions.Where(condition => condition.Items is not null).Select(condition => (condition.Items!, condition.Code));
        var others = conditions.Where(condition => condition.Items is null).Select(condition => condition.Code).ToList();
        HoldsEmitter.WriteAll(writer, $"private static bool {band.Id}Holds({band.TypePath} rows{(band.HasItems ? ", global::Formwork.Form form" : "")})", byItem, others);
        foreach (var variant in variants)
            HoldsEmitter.WriteAll(writer, $"private static bool {names[variant.First().Row]}(in {band.RowTypePath} row)", variant.First().Conditions);
        EmitWithin(writer, band);
        if (totals.Vectors.Count > 0)
            SumsEmitter.Emit(writer, band, totals.Vectors);
    }

    private static string WithinOf(BandShape band) => band.Id + "RowIsWithin";

    private static void EmitWithin(CodeWriter writer, BandShape band)
    {
        if (band.Rows.All(row => row.Whole < 0))
            return;
        var numbers = band.Columns.Where(column => column.Type.IsNumber).Select(column => $"Value(part.{column.Path}) <= Value(whole.{column.Path})").ToList();

        // Where a column holds numbers in some rows only, the engine knows in which.
        if (band.Columns.Any(column => column.Type.Kind == ColumnKind.Mixed))
            numbers = ["false"];
        HoldsEmitter.WriteAll(writer, $"private static bool {WithinOf(band)}(in {band.RowTypePath} part, in {band.RowTypePath} whole)", numbers);
    }

    private static (ItemsShape? Items, string Code) Sum(BandShape band, TotalModel total)
    {
        var rows = total.Parts.Append(total.Cell).Select(cell => band.Rows[(cell - band.Model.FirstCell) / band.Columns.Count]).ToList();
        var own = rows[rows.Count - 1].Items;

        // Adding one column up over items is rare enough to be left to the engine.
        if (own is null && rows.Any(row => row.Items is not null))
            return (null, "false");

        string Figure(int cell)
        {
            var index = cell - band.Model.FirstCell;
            return $"Value({band.Figure("rows", index / band.Columns.Count, index % band.Columns.Count)})";
        }

        return (own, RowConditions.Sum(total.Parts.Select(Figure)) + " == " + Figure(total.Cell));
    }
}
