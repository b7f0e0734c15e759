namespace Formwork.Generator.Emit;

/// <summary>Emits the method that returns the format of JSON.</summary>
internal static class FormatEmitter
{
    public static void Emit(CodeWriter writer, string name, string whole)
    {
        using (writer.Block("protected override global::System.ReadOnlySpan<byte> GetFormat(global::Formwork.ReportFormat format, int section) => format switch", ";"))
        {
            CSharpText.WriteUtf8(writer, "global::Formwork.ReportFormat." + name + " =>", whole, ",");
            writer.Write("_ => base.GetFormat(format, section),");
        }
    }
}
