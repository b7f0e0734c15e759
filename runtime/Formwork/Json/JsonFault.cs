using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using Formwork.Findings;

namespace Formwork.Json;

/// <summary>Makes the exceptions that say what is wrong with a JSON, and where.</summary>
internal static class JsonFault
{
    // The same characters that System.Text.Json does not write into a path as they are.
    private static readonly SearchValues<char> s_special =
        SearchValues.Create(". '/\"[]()\t\n\r\f\b\\\u0085\u2028\u2029");

    /// <summary>A fault at a path.</summary>
    public static JsonException At(string path, string message, Exception? inner = null) =>
        new($"{path}: {message}", path, null, null, inner);

    /// <summary>Something else stands where something is expected.</summary>
    public static JsonException Expected(string path, string expected, ref Utf8JsonReader reader) =>
        At(path, $"{expected} is expected, not {Describe(ref reader)}.");

    /// <summary>A member, a list or the row of an item that the form does not have.</summary>
    public static JsonException Unknown(JsonMember parent, string name)
    {
        var names = parent.Members.Select(member => member.Name);
        return At(Join(parent.Path, name), parent.Kind switch
        {
            JsonMemberKind.Items => "the list has no such item in \"$lists\"."
                + (Suggestion.Closest(name, names) is { } nearest ? $" Did you mean “{Quote.Of(nearest)}”?" : ""),
            JsonMemberKind.Lists => "the form has no such list." + Hint(name, names),
            _ => "the form has no such member here." + Hint(name, names),
        });
    }

    /// <summary>What was probably meant, with a space before it; nothing where no name is near.</summary>
    public static string Hint(string name, IEnumerable<string> names) =>
        Suggestion.Closest(name, names) is { } nearest ? $" Did you mean \"{nearest}\"?" : "";

    /// <summary>The path of a member.</summary>
    public static string Join(string path, string name) =>
        name.Length == 0 || name.AsSpan().ContainsAny(s_special) ? $"{path}['{name}']" : $"{path}.{name}";

    private static string Describe(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => $"the text \"{Quote.Of(reader.GetString()!)}\"",
        JsonTokenType.Number => $"the number {Quote.Of(TokenText(ref reader))}",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => "null",
    };

    private static string TokenText(ref Utf8JsonReader reader) =>
        Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);
}
