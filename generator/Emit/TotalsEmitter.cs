// Emits the totals as data, for the engine that looks at them one by one.
using System.Linq;
using Formwork.Schema.Model;
using Formwork.Schema.Text;

namespace Formwork.Generator.Emit;

/// <summary>Emits the totals.</summary>
internal static class TotalsEmitter
{
    private const int TotalsPerLine = 32;

    /// <summary>Emits the method that lists them.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="totals">The totals.</param>
    public static void Emit(CodeWriter writer, EquatableArray<TotalModel> totals)
    {
        writer.Write("private static global::System.Collections.Immutable.ImmutableArray<global::Formwork.Generated.TotalInfo> MakeTotals() =>");
        using (writer.Open("[", "];"))
        {
            for (var i = 0; i < totals.Count; i += TotalsPerLine)
                writer.Write(string.Join(" ", totals.Skip(i).Take(TotalsPerLine).Select(total => $"new({CSharpText.Literal(total.Axis == TotalAxis.Row)}, {total.Cell}, [{string.Join(", ", total.Parts)}]),")));
        }

        writer.Line();
    }
}
