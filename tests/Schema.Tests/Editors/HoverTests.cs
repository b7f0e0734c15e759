// What an editor shows: every word of the language has a text, and the schema offers what there is.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Formwork.Testing;
using Xunit;

namespace Formwork.Schema.Tests.Editors;

public class HoverTests
{
    private static readonly JsonElement s_schema = JsonSerializer.Deserialize<JsonElement>(SchemaValidator.Schema);

    [Fact]
    public void Every_word_of_the_language_is_explained_on_hover()
    {
        var words = Words(s_schema).ToList();
        Assert.InRange(words.Count, 60, 400);
        Assert.Equal([], words.Where(word => !IsExplained(word.Value)).Select(word => word.Name));
    }

    [Fact]
    public void Every_definition_is_used()
    {
        var used = SchemaValidator.Schema.Split("\"#/definitions/").Skip(1).Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)]);
        Assert.Equal([], s_schema.GetProperty("definitions").EnumerateObject().Select(definition => definition.Name).Except(used));
    }

    [Fact]
    public void The_languages_that_are_offered_are_those_that_ship() => Assert.Equal(
        Directory.GetFiles(Path.Combine(Repository.Root, "schema", "languages"), "*.yaml").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal),
        s_schema.GetProperty("properties").GetProperty("language").GetProperty("enum").EnumerateArray().Select(item => item.GetString()));

    /// <summary>All words, wherever the schema declares some; those that it only forbids are none.</summary>
    private static IEnumerable<JsonProperty> Words(JsonElement node)
    {
        if (node.ValueKind == JsonValueKind.Array)
            return node.EnumerateArray().SelectMany(Words);
        if (node.ValueKind != JsonValueKind.Object)
            return [];
        var own = node.TryGetProperty("properties", out var properties) && node.TryGetProperty("additionalProperties", out _) ? properties.EnumerateObject().ToArray() : [];
        return own.Concat(node.EnumerateObject().Where(member => member.Name is not ("defaultSnippets" or "if")).SelectMany(member => Words(member.Value)));
    }

    private static bool IsExplained(JsonElement schema) =>
        schema.TryGetProperty("$ref", out var reference)
            ? IsExplained(s_schema.GetProperty("definitions").GetProperty(reference.GetString()!["#/definitions/".Length..]))
            : schema.TryGetProperty("description", out var text) && text.GetString()!.EndsWith('.');
}
