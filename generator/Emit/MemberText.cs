using Formwork.Schema.Model;

namespace Formwork.Generator.Emit;

/// <summary>The words about a member.</summary>
/// <param name="Label">The printed label with its number.</param>
/// <param name="Description">The description, or null.</param>
/// <param name="Deprecated">Why it is to be used no longer, or null; empty where no reason is given.</param>
/// <param name="Value">What may be in it, where its type does not say it all; or null.</param>
internal sealed record MemberText(string Label, string? Description = null, string? Deprecated = null, string? Value = null)
{
    /// <summary>The words about a head.</summary>
    public static MemberText Of(HeadModel head, string? value = null, HeadModel? whole = null)
    {
        var part = whole is null ? null : $"Part of '{whole.Label}'.";
        return new((head.List is null ? head.Number : "") + head.Label, head.Description, head.Deprecated, part is null ? value : value is null ? part : part + " " + value);
    }

    /// <summary>The words about a section.</summary>
    public static MemberText Of(SectionShape section) => new(section.Title, section.Model.Description, section.Model.Deprecated);

    /// <summary>The words about a band.</summary>
    public static MemberText Of(BandModel band) => new(band.Label!, band.Description, band.Deprecated);

    /// <summary>Writes them above a type, which can be used as long as there is a member of it.</summary>
    public void WriteAboveType(CodeWriter writer) => Documentation.Write(writer, Label, Value, Description);

    /// <summary>Writes them above a member.</summary>
    public void WriteAboveMember(CodeWriter writer)
    {
        WriteAboveType(writer);
        if (Deprecated is { } reason)
            writer.Write(reason.Length == 0 ? "[global::System.Obsolete]" : $"[global::System.Obsolete({CSharpText.Literal(reason)})]");
    }
}
