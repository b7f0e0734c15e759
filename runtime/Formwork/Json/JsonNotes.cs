using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Formwork.Findings;
using Formwork.Generated;

namespace Formwork.Json;

/// <summary>Reads the remarks of a section.</summary>
internal static class JsonNotes
{
    /// <summary>Reads the remarks that the reader stands at, and that have this path.</summary>
    public static NoteCollection Read(ref Utf8JsonReader reader, string path)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw JsonFault.Expected(path, "an array", ref reader);
        var notes = new List<Note>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            notes.Add(ReadNote(ref reader, $"{path}[{notes.Count}]"));
        return [.. notes];
    }

    /// <summary>
    /// Requires that every remark on a cell names one of its section. Asked when all is read: what cells there are may
    /// be said last.
    /// </summary>
    public static void RequirePlaces(JsonShape shape, ReportContent content)
    {
        // Most reports have no remarks at all.
        if (Array.Exists(content.Notes, notes => notes.Count > 0))
            RequirePlaces(shape.Root, content);
    }

    private static void RequirePlaces(JsonMember parent, ReportContent content)
    {
        foreach (var member in parent.Members)
        {
            if (member.Kind == JsonMemberKind.Notes)
                RequirePlaces(member, content.Form, content.Notes[member.Index]);
            else if (member.Kind == JsonMemberKind.Object)
                RequirePlaces(member, content);
        }
    }

    private static void RequirePlaces(JsonMember member, Form form, NoteCollection notes)
    {
        for (var i = 0; i < notes.Count; i++)
        {
            if (notes[i].At is not { } place || form.TryFindCell(member.Index, place, out _))
                continue;
            var places = form.Cells.Where(cell => cell.SectionIndex == member.Index).Select(cell => cell.Place);
            var nearest = Suggestion.Closest(place, places);
            var hint = nearest is null
                ? "A row and a column joined by a dot, or null for the section as a whole, is expected."
                : $"Did you mean “{nearest}”?";
            throw JsonFault.At($"{member.Path}[{i}].at", $"the section has no cell “{Quote.Of(place)}”. {hint}");
        }
    }

    private static Note ReadNote(ref Utf8JsonReader reader, string path)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw JsonFault.Expected(path, "an object", ref reader);
        string? at = null;
        string? text = null;
        var seenAt = false;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var isAt = reader.ValueTextEquals("at"u8);
            if (!isAt && !reader.ValueTextEquals("text"u8))
            {
                throw JsonFault.At(
                    JsonFault.Join(path, reader.GetString()!), "a note has the members \"at\" and \"text\" only.");
            }

            var memberPath = path + (isAt ? ".at" : ".text");
            if (isAt ? seenAt : text is not null)
                throw JsonFault.At(memberPath, "this member is given twice.");
            reader.Read();
            if (isAt)
            {
                seenAt = true;
                at = JsonValues.ReadText(ref reader, memberPath, orNull: true);
            }
            else
            {
                text = JsonValues.ReadText(ref reader, memberPath, orNull: false);
            }
        }

        return new Note(at, text ?? throw JsonFault.At(path + ".text", "this member is required, and missing."));
    }
}
