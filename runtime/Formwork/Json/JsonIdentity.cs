// Whose report a JSON is: its template and revision.
using System;
using System.Text.Json;

namespace Formwork.Json;

/// <summary>Tells whose report a JSON is.</summary>
internal static class JsonIdentity
{
    /// <summary>Requires that the reader stands at the text given.</summary>
    public static void Require(ref Utf8JsonReader reader, string path, string expected)
    {
        if (!Is(ref reader, expected))
        {
            throw JsonFault.Expected(path, $"\"{expected}\"", ref reader);
        }
    }

    /// <summary>Looks for template and revision among the members of the object that the reader stands at, and requires them to be the form's.</summary>
    /// <exception cref="JsonException">It is a report of another form.</exception>
    public static void Check(Template template, Utf8JsonReader reader)
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
                {
                    Require(ref reader, "$.template", template.Name);
                }
                else if (isRevision && !Is(ref reader, template.Revision))
                {
                    otherRevision ??= JsonFault.Expected("$.revision", $"\"{template.Revision}\"", ref reader);
                }

                reader.Skip();
            }
        }
        catch (Exception fault) when (fault is JsonException { Path: null } or InvalidOperationException)
        {
            // Broken further on, or a text that is no Unicode: then what was wrong first is said.
        }

        if (otherRevision is not null)
        {
            throw otherRevision;
        }
    }

    private static bool Is(ref Utf8JsonReader reader, string expected) => reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(expected);
}
