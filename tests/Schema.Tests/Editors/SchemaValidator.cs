// A JSON Schema validator that is not ours: ajv, run by Node.
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using Formwork.Testing;

namespace Formwork.Schema.Tests.Editors;

/// <summary>Validates templates against schema/formwork.schema.json.</summary>
internal static class SchemaValidator
{
    private static readonly NodeProgram s_program = new("validator");

    /// <summary>Why there is no validator here, or null where there is one.</summary>
    public static string? Missing => s_program.Missing;

    /// <summary>The text of the schema.</summary>
    public static string Schema { get; } = File.ReadAllText(Path.Combine(Repository.Root, "schema", "formwork.schema.json"));

    /// <summary>Validates templates.</summary>
    /// <param name="templates">The texts of the templates.</param>
    /// <returns>The errors of each; none where it is valid.</returns>
    public static IReadOnlyList<string[]> Validate(IReadOnlyList<string> templates)
    {
        var schema = JsonSerializer.Deserialize<JsonElement>(Schema);
        return JsonSerializer.Deserialize<List<string[]>>(s_program.Run("validate.mjs", JsonSerializer.Serialize(new { schema, documents = templates })))!;
    }
}
