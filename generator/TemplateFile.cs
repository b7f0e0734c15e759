using System;
using Formwork.Schema.Text;

namespace Formwork.Generator;

/// <summary>A template file and what the project says about it. Two are equal when path, content and settings
/// are.</summary>
/// <param name="Path">The path, for diagnostics only.</param>
/// <param name="Checksum">The checksum of the text.</param>
/// <param name="Namespace">The namespace asked for.</param>
/// <param name="Accessibility">The accessibility asked for.</param>
/// <param name="Text">The text, or null where the file cannot be read; it takes no part in comparisons, as the checksum
/// does.</param>
internal sealed record TemplateFile(string Path, EquatableArray<byte> Checksum, string Namespace, string Accessibility, string? Text)
{
    /// <inheritdoc/>
    public bool Equals(TemplateFile? other) =>
        other is not null && Path == other.Path && Checksum == other.Checksum && Namespace == other.Namespace && Accessibility == other.Accessibility;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path) ^ Checksum.GetHashCode();
}
