// XML documentation of generated members: what the form prints, and what its author says about it.
using System.Linq;

namespace Formwork.Generator.Emit;

/// <summary>Writes XML documentation.</summary>
internal static class Documentation
{
    /// <summary>Documents a member.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="label">The printed label; escaped here.</param>
    /// <param name="remarks">What else is to be said, sentence by sentence; escaped here. What is null or empty is left out.</param>
    public static void Write(CodeWriter writer, string label, params string?[] remarks)
    {
        writer.Write("/// <summary>" + MarkupText.Documentation(label) + "</summary>");
        var said = string.Join(" ", remarks.Where(remark => !string.IsNullOrWhiteSpace(remark)).Select(remark => MarkupText.Documentation(remark!)));
        if (said.Length > 0)
            writer.Write("/// <remarks>" + said + "</remarks>");
    }
}
