using System;
using System.Text.Json;
using Formwork.Generated;

namespace Formwork.Json;

/// <summary>
/// Reads a report from JSON into a flat content: one loop over the members that the form has, which expects the form's
/// order and accepts any.
/// </summary>
internal sealed class JsonReportReader
{
    private readonly Template _template;
    private readonly ReportContent _content;
    private readonly ulong[] _seen;

    // Where the reader is, for the path of a fault.
    private JsonMember _current;

    private JsonReportReader(Template template, ReportContent content, JsonShape shape)
    {
        _template = template;
        _content = content;
        _current = shape.Root;
        _seen = new ulong[(shape.Count + 63) / 64];
    }

    /// <summary>Reads the object that the reader stands at, and leaves the reader at its end.</summary>
    /// <exception cref="JsonException">It is no report of the template; the path says where.</exception>
    public static ReportContent Read(Template template, ref Utf8JsonReader reader)
    {
        var start = reader;
        var lists = template.Lists.IsEmpty ? null : new JsonLists(template);
        JsonReportReader? self = null;
        try
        {
            var form = lists?.FindForm(ref reader) ?? template.FormOf();
            var shape = form.JsonShape;
            self = new JsonReportReader(template, new ReportContent(form), shape);
            self.ReadObject(ref reader, shape.Root);
            self.RequireSeen(shape.Root.Members[0]);
            self.RequireSeen(shape.Root.Members[1]);
            JsonNotes.RequirePlaces(shape, self._content);
            return self._content;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // Of a report of another form its form is what is wrong, whatever was met first.
            RequireIdentity(template, start);
            throw fault switch
            {
                JsonException { Path: not null } => fault,
                JsonException => JsonFault.At(Where(), "this is no JSON. " + fault.Message, fault),
                _ => JsonFault.At(Where(), "a text here is no valid Unicode.", fault),
            };
        }

        string Where() => self?._current.Path ?? lists?.Path ?? "$";
    }

    private void RequireSeen(JsonMember member)
    {
        if ((_seen[member.Id >> 6] & (1UL << member.Id)) == 0)
            throw JsonFault.At(member.Path, "this member is required, and missing.");
    }

    private void ReadObject(ref Utf8JsonReader reader, JsonMember parent)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw JsonFault.Expected(parent.Path, "an object", ref reader);
        var next = 0;
        while (true)
        {
            reader.Read();
            if (reader.TokenType == JsonTokenType.EndObject)
            {
                _current = parent;
                return;
            }

            var member = Find(ref reader, parent, ref next);
            if (member is null)
            {
                reader.Skip();
                continue;
            }

            _current = member;
            reader.Read();
            ref var seen = ref _seen[member.Id >> 6];
            if ((seen & (1UL << member.Id)) != 0)
                throw JsonFault.At(member.Path, "this member is given twice.");
            seen |= 1UL << member.Id;
            if (member.Kind == JsonMemberKind.Cell)
                _content.Cells[member.Index] = JsonValues.ReadCell(ref reader, member);
            else
                ReadMember(ref reader, member);
        }
    }

    // The member whose name the reader stands at; null where it is none of the form's and may be skipped.
    private static JsonMember? Find(ref Utf8JsonReader reader, JsonMember parent, ref int next)
    {
        var members = parent.Members;
        if (next < members.Length && !reader.ValueIsEscaped && !reader.HasValueSequence
            && reader.ValueSpan.SequenceEqual(members[next].Utf8Name))
        {
            return members[next++];
        }

        if (parent.Find(ref reader) is var index and >= 0)
        {
            next = index + 1;
            return members[index];
        }

        // What stands for an item is an item, whatever its name begins with.
        var name = reader.GetString()!;
        return parent.Kind != JsonMemberKind.Items && name.StartsWith('$') && name is not ("$notes" or "$lists")
            ? null
            : throw JsonFault.Unknown(parent, name);
    }

    private void ReadMember(ref Utf8JsonReader reader, JsonMember member)
    {
        switch (member.Kind)
        {
            case JsonMemberKind.Object or JsonMemberKind.Items:
                ReadObject(ref reader, member);
                break;
            case JsonMemberKind.Lists:
                reader.Skip(); // read before all else
                break;
            case JsonMemberKind.Fact:
                _content.Facts[member.Index] = JsonValues.ReadFact(ref reader, member, _template.Facts[member.Index]);
                break;
            case JsonMemberKind.Preamble:
                _content.Preamble = ReadText(ref reader, member);
                break;
            case JsonMemberKind.Text:
                _content.Texts[member.Index] = ReadText(ref reader, member);
                break;
            case JsonMemberKind.Notes:
                _content.Notes[member.Index] = JsonNotes.Read(ref reader, member.Path);
                break;
            case JsonMemberKind.Constant:
                Require(ref reader, member.Path, member.Constant!);
                break;
        }
    }

    private static string? ReadText(ref Utf8JsonReader reader, JsonMember member) =>
        reader.TokenType is JsonTokenType.String or JsonTokenType.Null
            ? reader.GetString()
            : throw JsonFault.Expected(member.Path, "a text or null", ref reader);

    private static void Require(ref Utf8JsonReader reader, string path, string expected)
    {
        if (!Is(ref reader, expected))
            throw JsonFault.Expected(path, $"\"{expected}\"", ref reader);
    }

    // Template and revision, wherever among the members of the object that the reader stands at, have to be the form's.
    private static void RequireIdentity(Template template, Utf8JsonReader reader)
    {
        JsonException? otherRevision = null;
        try
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isTemplate = reader.ValueTextEquals("template"u8);
                var isRevision = reader.ValueTextEquals("revision"u8);
                reader.Read();
                if (isTemplate)
                    Require(ref reader, "$.template", template.Name);
                else if (isRevision && !Is(ref reader, template.Revision))
                    otherRevision ??= JsonFault.Expected("$.revision", $"\"{template.Revision}\"", ref reader);
                reader.Skip();
            }
        }
        catch (Exception fault) when (fault is JsonException { Path: null } or InvalidOperationException)
        {
            // Broken further on, or a text that is no Unicode: then what was wrong first is said.
        }

        if (otherRevision is not null)
            throw otherRevision;
    }

    private static bool Is(ref Utf8JsonReader reader, string expected) =>
        reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(expected);
}
