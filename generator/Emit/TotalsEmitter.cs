// Emits the totals as data, for the engine that looks at them one by one.
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Model;
using Formwork.Schema.Text;

namespace Formwork.Generator.Emit;

/// <summary>Emits the totals.</summary>
internal static class TotalsEmitter
{
    private const int TotalsPerLine = 32;

    // So few parts are as short as a name for them.
    private const int FewParts = 8;

    private const string Head = "private static global::System.Collections.Immutable.ImmutableArray<global::Formwork.Generated.TotalInfo> MakeTotals()";

    /// <summary>Emits the method that lists them.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="totals">The totals.</param>
    public static void Emit(CodeWriter writer, EquatableArray<TotalModel> totals)
    {
        // Many parts that several totals add are written once.
        var shared = new Dictionary<EquatableArray<int>, string>();
        foreach (var parts in totals.GroupBy(total => total.Parts).Where(group => group.Key.Count > FewParts && group.Skip(1).Any()).Select(group => group.Key))
            shared.Add(parts, "parts" + (shared.Count + 1));
        if (shared.Count == 0)
        {
            writer.Write(Head + " =>");
            using (writer.Open("[", "];"))
                EmitTotals(writer, totals, shared);
        }
        else
        {
            using (writer.Block(Head))
            {
                foreach (var parts in shared)
                    writer.Write($"global::System.Collections.Immutable.ImmutableArray<int> {parts.Value} = {List(parts.Key)};");
                using (writer.Open("return\n[", "];"))
                    EmitTotals(writer, totals, shared);
            }
        }

        writer.Line();
    }

    private static void EmitTotals(CodeWriter writer, EquatableArray<TotalModel> totals, Dictionary<EquatableArray<int>, string> shared)
    {
        var line = new List<string>();
        foreach (var total in totals)
        {
            line.Add($"new({CSharpText.Literal(total.Axis == TotalAxis.Row)}, {total.Cell}, {(shared.TryGetValue(total.Parts, out var name) ? name : List(total.Parts))}),");
            if (line.Count < TotalsPerLine)
                continue;
            writer.Write(string.Join(" ", line));
            line.Clear();
        }

        if (line.Count > 0)
            writer.Write(string.Join(" ", line));
    }

    private static string List(EquatableArray<int> parts) => "[" + string.Join(", ", parts) + "]";
}
