using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.Json;
using Formwork.Findings;

namespace Formwork.Json;

/// <summary>
/// Finds the items of the lists of a report, before anything else of it is read: those that <c>$lists</c> gives,
/// wherever it stands; of a list that it does not give, those that have rows in tables, in the order in which they are
/// met.
/// </summary>
internal sealed class JsonLists(Template template)
{
    private readonly List<string>?[] _given = new List<string>?[template.Lists.Length];
    private readonly HashSet<string>[] _known =
        [.. template.Lists.Select(_ => new HashSet<string>(StringComparer.Ordinal))];
    private readonly List<string>[] _met = [.. template.Lists.Select(_ => new List<string>())];

    /// <summary>Where it is, for the path of a fault.</summary>
    public string Path { get; private set; } = "$";

    /// <summary>The form of the report that the reader stands at. It stays there, unless something is wrong.</summary>
    /// <exception cref="JsonException">The items are none; the path says where.</exception>
    public Form FindForm(ref Utf8JsonReader reader)
    {
        var start = reader;
        if (reader.TokenType == JsonTokenType.StartObject)
            ReadMembers(ref reader, template.FormOf().JsonShape.Root);
        reader = start;
        return template.FormOf([.. _met.Select((met, list) => ItemList.Create((_given[list] ?? met).ToArray()))]);
    }

    // Looks for lists and rows over lists, and skips all else.
    private void ReadMembers(ref Utf8JsonReader reader, JsonMember parent)
    {
        Path = parent.Path;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (parent.Kind == JsonMemberKind.Items)
            {
                var item = reader.GetString()!;
                RequireName(item, JsonFault.Join(Path, item));
                if (_known[parent.Index].Add(item))
                {
                    _met[parent.Index].Add(item);
                    RequireRoom(JsonFault.Join(Path, item));
                }

                reader.Skip();
                continue;
            }

            var member = parent.Find(ref reader) is var index and >= 0 ? parent.Members[index] : null;
            reader.Read();
            if (member?.Kind == JsonMemberKind.Lists)
            {
                ReadLists(ref reader, member);
            }
            else if (member?.Kind is JsonMemberKind.Object or JsonMemberKind.Items
                && reader.TokenType == JsonTokenType.StartObject)
            {
                ReadMembers(ref reader, member);
            }
            else
            {
                reader.Skip();
            }

            Path = parent.Path;
        }
    }

    private void ReadLists(ref Utf8JsonReader reader, JsonMember member)
    {
        Path = member.Path;
        if (reader.TokenType != JsonTokenType.StartObject)
            throw JsonFault.Expected(Path, "an object", ref reader);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var list = member.Find(ref reader);
            var path = list >= 0 ? member.Members[list].Path : throw JsonFault.Unknown(member, reader.GetString()!);
            if (_given[list] is not null)
                throw JsonFault.At(path, "this member is given twice.");
            reader.Read();
            ReadItems(ref reader, path, _given[list] = []);
        }
    }

    private void ReadItems(ref Utf8JsonReader reader, string path, List<string> items)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw JsonFault.Expected(path, "an array of texts", ref reader);
        var known = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            Path = $"{path}[{items.Count}]";
            if (reader.TokenType != JsonTokenType.String)
                throw JsonFault.Expected(Path, "a text", ref reader);
            var item = reader.GetString()!;
            RequireName(item, Path);
            if (!known.Add(item))
                throw JsonFault.At(Path, $"the item “{Quote.Of(item)}” is given twice.");
            items.Add(item);
            RequireRoom(Path);
        }
    }

    private void RequireRoom(string path)
    {
        if (template.CountCells(list => Math.Max(_given[list]?.Count ?? 0, _met[list].Count)) > Form.MaxCellCount)
        {
            throw JsonFault.At(
                path, $"with this item the form has more than {Form.MaxCellCount} cells, and it can have no more.");
        }
    }

    private static void RequireName(string item, string path)
    {
        if (ItemList.WhyNot(item) is { } reason)
            throw JsonFault.At(path, $"this cannot be an item: {reason}.");
    }
}
