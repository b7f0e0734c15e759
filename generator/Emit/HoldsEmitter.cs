using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Model;

namespace Formwork.Generator.Emit;

/// <summary>Emits <c>Holds</c>.</summary>
internal static class HoldsEmitter
{
    /// <summary>Emits the methods.</summary>
    public static void Emit(CodeWriter writer, ReportShape shape)
    {
        // Without last year's report checks that look at it say nothing; with it, or for a check that is off, the
        // engine is asked.
        var checks = shape.Model.Checks.Where(check => check.Severity != Severity.Off && !check.Assert.Nodes().Any(node => node.IsLastYear)).Select(check => new CheckHoldsEmitter(shape, check)).ToList();
        var conditions = shape.Bands.Select(band => $"{band.Id}Holds(report.{band.Path}{(band.HasItems ? ", form" : "")})")
            .Concat(checks.Select(check => check.Call))
            .ToList();
        if (shape.Bands.Any(band => band.HasItems))
        {
            using (writer.Block($"protected override bool Holds({shape.TypeName} report)"))
            {
                writer.Write("var form = GetForm(report);");
                Return(writer, conditions);
            }
        }
        else
        {
            WriteAll(writer, $"protected override bool Holds({shape.TypeName} report)", conditions);
        }

        new WordsEmitter(shape).Emit(writer);
        var types = shape.Model.CellTypes.ToList();
        foreach (var band in shape.Bands)
            BandHoldsEmitter.Emit(writer, band, types, BandTotals.Of(band, shape.Model.Totals));
        foreach (var check in checks)
            check.Emit(writer);
    }

    /// <summary>Writes a method that returns whether all conditions hold.</summary>
    internal static void WriteAll(CodeWriter writer, string head, IReadOnlyList<string> conditions)
    {
        using (writer.Open(head + " =>"))
            writer.Write(All(conditions) + ";");
        writer.Line();
    }

    /// <summary>
    /// Writes a method that returns whether all conditions hold, some of them for each item of a list.
    /// </summary>
    internal static void WriteAll(CodeWriter writer, string head, IEnumerable<(ItemsShape Items, string Condition)> byItem, IReadOnlyList<string> conditions)
    {
        var loops = byItem.GroupBy(condition => condition.Items.List).ToList();
        if (loops.Count == 0)
        {
            WriteAll(writer, head, conditions);
            return;
        }

        using (writer.Block(head))
        {
            foreach (var loop in loops)
            {
                var each = loop.Select(condition => condition.Condition).ToList();
                using (writer.Block(loop.First().Items.Loop))
                using (writer.Block(each.Count == 1 && !each[0].Contains(' ') ? $"if (!{each[0]})" : $"if (!({string.Join("\n    && ", each)}))"))
                    writer.Write("return false;");
            }

            Return(writer, conditions);
        }
    }

    /// <summary>Writes the end of a method that returns whether all conditions hold.</summary>
    internal static void Return(CodeWriter writer, IReadOnlyList<string> conditions)
    {
        writer.Line();
        using (writer.Open("return " + (conditions.Count == 0 ? "true;" : conditions[0] + (conditions.Count == 1 ? ";" : ""))))
        {
            if (conditions.Count > 1)
                writer.Write("&& " + string.Join("\n&& ", conditions.Skip(1)) + ";");
        }
    }

    private static string All(IReadOnlyList<string> conditions) => conditions.Count == 0 ? "true" : string.Join("\n&& ", conditions);
}
