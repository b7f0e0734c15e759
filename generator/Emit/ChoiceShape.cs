using System;
using Formwork.Schema.Model;
using Formwork.Schema.Text;

namespace Formwork.Generator.Emit;

/// <summary>An enumeration.</summary>
/// <param name="Scope">The type in which it is nested, seen from inside the report's type.</param>
/// <param name="Name">Its name.</param>
/// <param name="Label">What is chosen, as printed.</param>
/// <param name="Options">Its options.</param>
/// <param name="Keys">The static array of the keys of its options.</param>
internal sealed record ChoiceShape(string Scope, string Name, string Label, EquatableArray<OptionModel> Options, string Keys)
{
    /// <summary>Where the arrays of keys stand. Nothing that is made from keys ends in an underscore, so this hides
    /// none of it.</summary>
    public const string Holder = "Choices_";

    /// <summary>A hash of what is quickly hashed and tells enumerations apart.</summary>
    public override int GetHashCode() => (Scope, Name).GetHashCode();

    /// <summary>The enumeration, seen from inside the report's type.</summary>
    public string Path => BandShape.Member(Scope, Name);

    /// <summary>The enumeration as it is written inside another type.</summary>
    public string NameIn(string scope) =>
        scope == Scope || scope.StartsWith(Scope + ".", StringComparison.Ordinal) ? Name : Path;
}
