using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Formwork.Json;

namespace Formwork.Generated;

/// <summary>Names the keys of the options of a generated enumeration.</summary>
/// <typeparam name="TChoice">The enumeration, whose first option is 1.</typeparam>
/// <param name="keys">The keys in the order of the options, parted by spaces: an array would not comply with the
/// CLS.</param>
[AttributeUsage(AttributeTargets.Enum)]
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Design", "CA1019:Define accessors for attribute arguments", Justification = "Only the runtime asks for the keys.")]
public sealed class ChoiceAttribute<TChoice>(string keys) : ChoiceAttribute
    where TChoice : struct, Enum
{
    internal override string[] GetKeys() => keys.Split(' ');

    internal override JsonConverter MakeEntryConverter() => new ChoiceEntryJsonConverter<TChoice>(GetKeys());
}
