using System;
using System.Collections.Immutable;
using System.Text.Json;

namespace Formwork.Compiled;

/// <summary>
/// Short verbs for the members of a compiled template. Of what is no object, nothing is found. They are loops and not queries: every
/// fresh process pays for compiling queries over structs.
/// </summary>
internal static class JsonElements
{
    public static JsonElement? Find(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : null;

    /// <summary>The text of a string.</summary>
    public static string Text(this JsonElement element) => element.GetString() ?? throw new FormatException("This compiled template is damaged: a text is null.");

    public static string Text(this JsonElement element, string name) => element.GetProperty(name).Text();

    public static string? TextOrNull(this JsonElement element, string name) => element.Find(name)?.Text();

    public static ImmutableArray<string> Texts(this JsonElement element, string name) => element.Items(name, static text => text.Text());

    public static bool Is(this JsonElement element, string name) => element.Find(name)?.GetBoolean() ?? false;

    public static int Number(this JsonElement element, string name) => element.Find(name)?.GetInt32() ?? 0;

    public static decimal? DecimalOrNull(this JsonElement element, string name) => element.Find(name)?.GetDecimal();

    /// <summary>What the members of an object say, in their order.</summary>
    public static ImmutableArray<T> Named<T>(this JsonElement element, string name, Func<string, JsonElement, T> read)
    {
        if (element.Find(name) is not { } members)
            return [];
        var result = ImmutableArray.CreateBuilder<T>();
        foreach (var member in members.EnumerateObject())
            result.Add(read(member.Name, member.Value));
        return result.ToImmutable();
    }

    /// <summary>What the items of an array say, in their order.</summary>
    public static ImmutableArray<T> Items<T>(this JsonElement element, string name, Func<JsonElement, T> read)
    {
        if (element.Find(name) is not { } items)
            return [];
        var result = ImmutableArray.CreateBuilder<T>(items.GetArrayLength());
        foreach (var item in items.EnumerateArray())
            result.Add(read(item));
        return result.MoveToImmutable();
    }

    public static Severity Severity(this JsonElement element) => (Severity)element.Word("off", "information", "warning", "error");

    /// <summary>Which of some words a text is.</summary>
    public static int Word(this JsonElement element, params ReadOnlySpan<string> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (element.ValueEquals(words[i]))
                return i;
        }

        throw new FormatException($"This compiled template is damaged: '{element}' is none of {string.Join(", ", words.ToArray())}.");
    }
}
