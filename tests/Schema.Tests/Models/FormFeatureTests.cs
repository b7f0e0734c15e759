// The two forms under tests/Testing/Forms use the whole language: a feature that none of them shows is named.
using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Model;
using Formwork.Testing;
using Xunit;

namespace Formwork.Schema.Tests.Models;

public class FormFeatureTests
{
    private static readonly string[] s_forms = Directory.GetFiles(Path.Combine(Repository.Root, "tests", "Testing", "Forms"), "*.report.yaml").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray();

    [Fact]
    public void The_forms_have_no_mistake()
    {
        Assert.Equal(2, s_forms.Length);
        Assert.All(s_forms, form => Assert.Equal([], CompilerLaw.Check(form)));
    }

    [Fact]
    public void Every_word_of_the_language_stands_in_a_form()
    {
        var text = string.Concat(s_forms);
        var words = Words(JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(Path.Combine(Repository.Root, "schema", "formwork.schema.json"))));
        Assert.Equal([], words.Distinct().Where(word => !Regex.IsMatch(text, $"(?<![a-z_]){word}:")));
    }

    [Fact]
    public void Every_kind_of_everything_in_the_model_comes_of_a_form()
    {
        var seen = new HashSet<object>();
        foreach (var form in s_forms)
            Walk(Templates.Compile(form).Model, seen);
        Type[] kinds = [typeof(CellTypeKind), typeof(FactKind), typeof(ExpressionOperator), typeof(CheckScope), typeof(Severity), typeof(TotalAxis)];
        Assert.Equal([], kinds.SelectMany(kind => Enum.GetValues(kind).Cast<object>()).Except(seen).Select(value => $"{value.GetType().Name}.{value}"));
    }

    [Fact]
    public void Every_property_of_the_model_says_something_in_a_form()
    {
        var (said, all) = (new HashSet<string>(), new HashSet<string>());
        foreach (var form in s_forms)
            Properties(Templates.Compile(form).Model!, said, all);
        Assert.Equal("", string.Join(' ', all.Except(said).Order(StringComparer.Ordinal)));
    }

    /// <summary>The words that the schema for editors knows, which another test holds against the compiler.</summary>
    private static IEnumerable<string> Words(JsonElement node)
    {
        if (node.ValueKind == JsonValueKind.Array)
            return node.EnumerateArray().SelectMany(Words);
        if (node.ValueKind != JsonValueKind.Object)
            return [];
        var own = node.TryGetProperty("properties", out var properties) && node.TryGetProperty("additionalProperties", out _) ? properties.EnumerateObject().Select(word => word.Name) : [];
        return own.Concat(node.EnumerateObject().Where(member => member.Name is not ("defaultSnippets" or "if")).SelectMany(member => Words(member.Value)));
    }

    private static void Walk(object? value, HashSet<object> seen)
    {
        if (value is Enum)
            seen.Add(value);
        foreach (var (_, inner) in Inner(value))
            Walk(inner, seen);
    }

    private static void Properties(object? value, HashSet<string> said, HashSet<string> all)
    {
        foreach (var (name, inner) in Inner(value))
        {
            if (name.Length > 0)
                all.Add(name);
            if (inner is IEnumerable items ? items.Cast<object?>().Any() : inner is not (null or false))
                said.Add(name);
            Properties(inner, said, all);
        }
    }

    /// <summary>What a value of the model is made of: the items of a list, the properties of a record.</summary>
    private static IEnumerable<(string Name, object? Value)> Inner(object? value)
    {
        if (value is null or string or Enum || value.GetType().IsPrimitive || value is decimal)
            return [];
        if (value is IEnumerable items)
            return items.Cast<object?>().Select(item => ("", item));
        return value.GetType().GetProperties()
            .Where(property => property.GetIndexParameters().Length == 0 && property.CanWrite)
            .Select(property => ($"{property.DeclaringType!.Name}.{property.Name}", Said(property.GetValue(value), property.PropertyType)));
    }

    /// <summary>A nought says something only where it might as well be missing.</summary>
    private static object? Said(object? value, Type type) => Nullable.GetUnderlyingType(type) is null && value is (0 or 0m) ? null : value;
}
