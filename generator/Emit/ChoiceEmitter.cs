using System.Linq;

namespace Formwork.Generator.Emit;

/// <summary>Emits enumerations.</summary>
internal static class ChoiceEmitter
{
    /// <summary>Writes the enumerations that are nested in a type. The first option is 1, so that 0, the default, is
    /// none.</summary>
    public static void Write(CodeWriter writer, ReportShape shape, string scope)
    {
        foreach (var choice in shape.Choices.In(scope))
        {
            writer.Line();
            Documentation.Write(writer, choice.Label, "What can be chosen. 0, the default, is none of it.");
            writer.Write($"[global::Formwork.Generated.Choice<{choice.Name}>({CSharpText.Literal(string.Join(" ", choice.Options.Select(option => option.Key)))})]");
            writer.Write($"[global::System.Text.Json.Serialization.JsonConverter(typeof(global::Formwork.Json.ChoiceJsonConverter<{choice.Name}>))]");
            using (writer.Block("public enum " + choice.Name))
            {
                for (var i = 0; i < choice.Options.Count; i++)
                {
                    Documentation.Write(writer, choice.Options[i].Label);
                    writer.Write($"{choice.Options[i].Name} = {i + 1},");
                    writer.Line();
                }
            }
        }
    }
}
