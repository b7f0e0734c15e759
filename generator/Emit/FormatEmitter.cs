using Formwork.Schema.Pages;

namespace Formwork.Generator.Emit;

/// <summary>Emits the method that returns the formats of one kind of output.</summary>
internal static class FormatEmitter
{
    public static void Emit(CodeWriter writer, string name, PageFormat format)
    {
        using (writer.Block($"private static global::System.ReadOnlySpan<byte> {name}(int section) => section switch", ";"))
        {
            CSharpText.WriteUtf8(writer, "-1 =>", format.Whole, ",");
            for (var section = 0; section < format.Tables.Count; section++)
            {
                if (format.Tables[section] is { } table)
                    CSharpText.WriteUtf8(writer, $"{section} =>", table, ",");
            }

            writer.Write("_ => default,");
        }
    }
}
