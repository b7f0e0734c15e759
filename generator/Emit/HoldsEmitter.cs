// Emits the fast path of the checks: small straight methods on the typed figures. They answer "all is known and right" or
// "look closer"; which figure is wrong, and what a blank means, is the engine's business.
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Model;

namespace Formwork.Generator.Emit;

/// <summary>Emits <c>Holds</c>.</summary>
internal static class HoldsEmitter
{
    /// <summary>Emits the methods.</summary>
    /// <param name="writer">The writer; it stands in the template's class.</param>
    /// <param name="shape">The report.</param>
    public static void Emit(CodeWriter writer, ReportShape shape)
    {
        var conditions = shape.Bands.Select(band => $"{band.Id}Holds(report.{band.Path})")
            .Concat(shape.Model.Checks.Select(check => $"Check{check.Name}(report)"))
            .ToList();
        WriteAll(writer, $"protected override bool Holds({shape.TypeName} report)", conditions);
        RequiredEmitter.Emit(writer, shape);
        foreach (var band in shape.Bands)
            EmitBand(writer, band, BandTotals.Of(band, shape.Model.Totals));
        foreach (var check in shape.Model.Checks)
            EmitCheck(writer, shape, check);
    }

    /// <summary>Writes a method that returns whether all conditions hold.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="head">The method's head.</param>
    /// <param name="conditions">The conditions.</param>
    internal static void WriteAll(CodeWriter writer, string head, IReadOnlyList<string> conditions)
    {
        using (writer.Open(head + " =>"))
            writer.Write(conditions.Count == 0 ? "true;" : string.Join("\n&& ", conditions) + ";");
        writer.Line();
    }

    private static void EmitBand(CodeWriter writer, BandShape band, BandTotals totals)
    {
        if (!band.HasRows)
        {
            WriteAll(writer, $"private static bool {band.Id}Holds({band.TypePath} row)", RowConditions.Of(band, 0, totals.Across[0]));
            return;
        }

        // Rows whose cells are of the same types and add up in the same way share a method.
        var variants = Enumerable.Range(0, band.Rows.Count)
            .Select(row => (Row: row, Conditions: RowConditions.Of(band, row, totals.Across[row])))
            .GroupBy(row => string.Join("\n", row.Conditions))
            .ToList();
        var names = new string[band.Rows.Count];
        for (var i = 0; i < variants.Count; i++)
        {
            foreach (var (row, _) in variants[i])
                names[row] = $"{band.Id}RowHolds{(i == 0 ? "" : "_" + (i + 1))}";
        }

        var conditions = band.Rows.Select((row, index) => $"{names[index]}(rows.{row.Path})").ToList();
        conditions.AddRange(totals.Vectors.Select(total => SumsEmitter.MethodOf(band, total.Total) + "(rows)"));
        conditions.AddRange(totals.Others.Select(total => Sum(band, total)));
        WriteAll(writer, $"private static bool {band.Id}Holds({band.TypePath} rows)", conditions);
        foreach (var variant in variants)
            WriteAll(writer, $"private static bool {names[variant.First().Row]}(in {band.RowTypePath} row)", variant.First().Conditions);
        if (totals.Vectors.Count > 0)
            SumsEmitter.Emit(writer, band, totals.Vectors);
    }

    private static string Sum(BandShape band, TotalModel total)
    {
        string Figure(int cell)
        {
            var index = cell - band.Model.FirstCell;
            return $"Value({band.Figure("rows", index / band.Columns.Count, index % band.Columns.Count)})";
        }

        return RowConditions.Sum(total.Parts.Select(Figure)) + " == " + Figure(total.Cell);
    }

    private static void EmitCheck(CodeWriter writer, ReportShape shape, CheckModel check)
    {
        // A comment may say anything but the end of its line.
        writer.Write("// " + MarkupText.Documentation(check.Text.Replace('\n', ' ')).Replace("&lt;", "<").Replace("&gt;", ">").Replace("&amp;", "&"));
        var conditions = new List<string>();
        foreach (var instance in check.Instances)
        {
            var condition = new FastExpression(shape, instance, check.Within).Truth(check.Assert);
            if (condition is null)
            {
                writer.Write("// Cannot be decided exactly in a few instructions, so the engine always looks at it.");
                conditions = ["false"];
                break;
            }

            conditions.Add(condition);
        }

        WriteAll(writer, $"private static bool Check{check.Name}({shape.TypeName} report)", conditions);
    }
}
