// Emits formats: constant output with slots, for the whole and for each table.
using System.Collections.Generic;
using System.Linq;

namespace Formwork.Generator.Emit;

/// <summary>Emits the method that returns the formats of one kind of output.</summary>
internal static class FormatEmitter
{
    /// <summary>Emits the method.</summary>
    /// <param name="writer">The writer; it stands in the template's class.</param>
    /// <param name="name">The name of the method.</param>
    /// <param name="whole">The format of the whole.</param>
    /// <param name="parts">The formats of sections; null where there is none.</param>
    public static void Emit(CodeWriter writer, string name, string whole, IEnumerable<(SectionShape Section, string? Format)> parts)
    {
        var sections = parts.Where(part => part.Format is not null).ToList();
        using (writer.Block($"private static global::System.ReadOnlySpan<byte> {name}(int section) => section switch", ";"))
        {
            CSharpText.WriteUtf8(writer, "-1 =>", whole, ",");
            foreach (var (section, format) in sections)
                CSharpText.WriteUtf8(writer, $"{section.Index} =>", format!, ",");
            writer.Write("_ => default,");
        }
    }
}
