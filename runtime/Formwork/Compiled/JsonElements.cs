using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.Json;

namespace Formwork.Compiled;

/// <summary>Short verbs for the members of a compiled template. Of what is no object, nothing is found.</summary>
internal static class JsonElements
{
    public static JsonElement? Find(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : null;

    public static string Text(this JsonElement element, string name) => element.GetProperty(name).GetString() ?? throw new FormatException($"This compiled template is damaged: '{name}' is null.");

    public static string? TextOrNull(this JsonElement element, string name) => element.Find(name)?.GetString();

    public static ImmutableArray<string> Texts(this JsonElement element, string name) => element.Items(name, static text => text.GetString()!);

    public static bool Is(this JsonElement element, string name) => element.Find(name)?.GetBoolean() ?? false;

    public static int Number(this JsonElement element, string name) => element.Find(name)?.GetInt32() ?? 0;

    public static decimal? DecimalOrNull(this JsonElement element, string name) => element.Find(name)?.GetDecimal();

    /// <summary>The members of an object, in their order.</summary>
    public static IEnumerable<JsonProperty> Members(this JsonElement element, string name) => element.Find(name)?.EnumerateObject() ?? Enumerable.Empty<JsonProperty>();

    public static ImmutableArray<T> Items<T>(this JsonElement element, string name, Func<JsonElement, T> read) =>
        element.Find(name) is { } array ? [.. array.EnumerateArray().Select(read)] : [];

    public static Severity Severity(this JsonElement element) => (Severity)element.Word("off", "information", "warning", "error");

    /// <summary>Which of some words a text is.</summary>
    public static int Word(this JsonElement element, params ReadOnlySpan<string> words)
    {
        var said = element.GetString();
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] == said)
                return i;
        }

        throw new FormatException($"This compiled template is damaged: '{said}' is none of {string.Join(", ", words.ToArray())}.");
    }
}
