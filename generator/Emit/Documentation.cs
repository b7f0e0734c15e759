// XML documentation of generated members: what the form prints, and what its author says about it.
namespace Formwork.Generator.Emit;

/// <summary>Writes XML documentation.</summary>
internal static class Documentation
{
    /// <summary>Documents a member.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="label">The printed label; escaped here.</param>
    /// <param name="remarks">A description, or null; escaped here.</param>
    public static void Write(CodeWriter writer, string label, string? remarks = null)
    {
        writer.Write("/// <summary>" + MarkupText.Documentation(label) + "</summary>");
        if (!string.IsNullOrWhiteSpace(remarks))
            writer.Write("/// <remarks>" + MarkupText.Documentation(remarks!) + "</remarks>");
    }
}
