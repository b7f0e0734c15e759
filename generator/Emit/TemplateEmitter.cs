using Formwork.Schema.Compiled;

namespace Formwork.Generator.Emit;

/// <summary>Emits the part of the template's class that carries the compiled template: what the runtime knows of the
/// form.</summary>
internal static class TemplateEmitter
{
    public static void Emit(CodeWriter writer, ReportShape shape)
    {
        writer.Write("""
            private static TemplateImplementation? s_instance;

            private TemplateImplementation()
                : base(Compiled)
            {
            }

            internal static TemplateImplementation Instance => s_instance ?? Once(ref s_instance, new());

            private static global::System.ReadOnlySpan<byte> Compiled =>
            """);

        // Nothing in it can end the literal: a quote in a text is escaped, and characters that cannot be seen are too.
        writer.WriteUnindented("\"\"\"\n" + CompiledTemplate.Write(shape.Model) + "\n\"\"\"u8;");
        writer.Line();
    }
}
