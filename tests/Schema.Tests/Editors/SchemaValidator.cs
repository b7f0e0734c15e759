using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Formwork.Testing;
using Json.Schema;
using Json.Schema.Keywords;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Formwork.Schema.Tests.Editors;

/// <summary>Validates templates against schema/formwork.schema.json, with a validator that is not ours.</summary>
internal static class SchemaValidator
{
    private static readonly JsonSerializerOptions s_deep = new() { MaxDepth = 1000 };

    private static readonly EvaluationOptions s_options = new() { OutputFormat = OutputFormat.List };

    /// <summary>The text of the schema.</summary>
    public static string Schema { get; } = File.ReadAllText(Path.Combine(Repository.Root, "schema", "formwork.schema.json"));

    private static JsonSchema Validator { get; } = JsonSchema.FromText(Schema, new() { DialectRegistry = Dialects() });

    /// <summary>The errors of each template; none where it is valid.</summary>
    public static IReadOnlyList<string[]> Validate(IReadOnlyList<string> templates) => [.. templates.Select(Errors)];

    /// <summary>Draft-07 and the words that editors add; any other word in the schema is a mistake.</summary>
    private static DialectRegistry Dialects()
    {
        var registry = new DialectRegistry();
        string[] words = ["defaultSnippets", "enumDescriptions", "patternErrorMessage", "doNotSuggest"];
        var handlers = words.Select(word => new EditorKeyword(word));
        registry.Register(Dialect.Draft07.With(handlers, MetaSchemas.Draft7Id, allowUnknownKeywords: false));
        return registry;
    }

    private static string[] Errors(string template)
    {
        var yaml = new YamlStream();
        try
        {
            yaml.Load(new StringReader(template));
        }
        catch (Exception exception) when (exception is YamlException or InvalidOperationException)
        {
            return [$"not YAML: {exception.Message}"];
        }

        var root = yaml.Documents.Count == 1 ? Json(yaml.Documents[0].RootNode) : null;
        var document = JsonSerializer.SerializeToElement(root, s_deep);
        var results = Validator.Evaluate(document, s_options);
        return results.IsValid
            ? []
            : [.. from detail in results.Details!
                  from error in detail.Errors ?? []
                  select $"{detail.InstanceLocation}: {error.Key} {error.Value}"];
    }

    /// <summary>The core schema of YAML 1.2.</summary>
    private static JsonNode? Json(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(pair => KeyValuePair.Create(pair.Key.ToString(), Json(pair.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Json)]),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: var text } => text switch
        {
            null or "" or "~" or "null" or "Null" or "NULL" => null,
            "true" or "True" or "TRUE" => true,
            "false" or "False" or "FALSE" => false,
            _ when Regex.IsMatch(text, @"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$") => double.Parse(text, CultureInfo.InvariantCulture),
            _ => text,
        },
        _ => ((YamlScalarNode)node).Value,
    };

    private sealed class EditorKeyword(string name) : AnnotationKeyword, IKeywordHandler
    {
        string IKeywordHandler.Name => name;
    }
}
