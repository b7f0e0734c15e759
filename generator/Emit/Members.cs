// The few kinds of members that generated records have.
namespace Formwork.Generator.Emit;

/// <summary>Writes members of records.</summary>
internal static class Members
{
    /// <summary>Writes a property that holds another record and is never null.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="type">The type of the record.</param>
    /// <param name="name">The name of the property.</param>
    /// <param name="label">The printed label.</param>
    /// <param name="description">The description, or null.</param>
    public static void WriteClass(CodeWriter writer, string type, string name, string label, string? description)
    {
        var field = "_" + char.ToLowerInvariant(name[0]) + name.Substring(1);
        Documentation.Write(writer, label, description);
        writer.Write($$"""
            public {{type}} {{name}} { get => {{field}}; init => {{field}} = value ?? new(); }
            private readonly {{type}} {{field}} = new();

            """);
    }

    /// <summary>Writes the remarks of a section.</summary>
    /// <param name="writer">The writer.</param>
    public static void WriteNotes(CodeWriter writer) => writer.Write("""
        /// <summary>Remarks on the section or on one of its cells.</summary>
        public global::Formwork.NoteCollection Notes { get => _notes; init => _notes = value ?? global::Formwork.NoteCollection.Empty; }
        private readonly global::Formwork.NoteCollection _notes = global::Formwork.NoteCollection.Empty;
        """);

    /// <summary>Writes a property that holds a value.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="type">The type of the value.</param>
    /// <param name="name">The name of the property.</param>
    /// <param name="label">The printed label.</param>
    /// <param name="description">The description, or null.</param>
    public static void WriteValue(CodeWriter writer, string type, string name, string label, string? description)
    {
        Documentation.Write(writer, label, description);
        writer.Write($$"""
            public {{type}} {{name}} { get; init; }

            """);
    }
}
