using System.Linq;

namespace Formwork.Generator.Emit;

/// <summary>Writes XML documentation.</summary>
internal static class Documentation
{
    /// <summary>Documents a member.</summary>
    public static void Write(CodeWriter writer, string label, params string?[] remarks)
    {
        writer.Write("/// <summary>" + MarkupText.Documentation(label) + "</summary>");
        var said = string.Join(" ", remarks.Where(remark => !string.IsNullOrWhiteSpace(remark)).Select(remark => MarkupText.Documentation(remark!)));
        if (said.Length > 0)
            writer.Write("/// <remarks>" + said + "</remarks>");
    }
}
