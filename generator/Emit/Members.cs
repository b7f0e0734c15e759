// The few kinds of members that generated records have.
namespace Formwork.Generator.Emit;

/// <summary>Writes members of records.</summary>
internal static class Members
{
    /// <summary>Writes a property that holds another record and is never null.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="type">The type of the record.</param>
    /// <param name="name">The name of the property.</param>
    /// <param name="text">What is said about it.</param>
    public static void WriteClass(CodeWriter writer, string type, string name, MemberText text) => WriteFilled(writer, type, name, "new()", text, "");

    /// <summary>Writes a property that holds the rows over a list and is never null.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="row">The type of a row.</param>
    /// <param name="name">The name of the property.</param>
    /// <param name="text">What is said about it.</param>
    public static void WriteItems(CodeWriter writer, string row, string name, MemberText text) =>
        WriteFilled(
            writer,
            $"global::Formwork.ItemRows<{row}>",
            name,
            $"global::Formwork.ItemRows<{row}>.Empty",
            text,
            $"[global::System.Text.Json.Serialization.JsonConverter(typeof(global::Formwork.Json.ItemRowsJsonConverter<{row}>))]");

    /// <summary>Writes a property that holds the items of a list and is never null.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The name of the property.</param>
    /// <param name="text">What is said about it.</param>
    public static void WriteList(CodeWriter writer, string name, MemberText text) =>
        WriteFilled(writer, "global::Formwork.ItemList", name, "global::Formwork.ItemList.Empty", text, "");

    /// <summary>Writes the remarks of a section.</summary>
    /// <param name="writer">The writer.</param>
    public static void WriteNotes(CodeWriter writer) =>
        WriteFilled(writer, "global::Formwork.NoteCollection", "Notes", "global::Formwork.NoteCollection.Empty", new MemberText("Remarks on the section or on one of its cells."), "");

    /// <summary>Writes a property that holds a value.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="type">The type of the value.</param>
    /// <param name="name">The name of the property.</param>
    /// <param name="text">What is said about it.</param>
    public static void WriteValue(CodeWriter writer, string type, string name, MemberText text)
    {
        text.WriteAboveMember(writer);
        writer.Write($$"""
            public {{type}} {{name}} { get; init; }

            """);
    }

    // Null becomes what is empty.
    private static void WriteFilled(CodeWriter writer, string type, string name, string empty, MemberText text, string attribute)
    {
        var field = "_" + FieldOf(name);
        text.WriteAboveMember(writer);
        if (attribute.Length > 0)
            writer.Write(attribute);
        writer.Write($$"""
            public {{type}} {{name}} { get => {{field}}; init => {{field}} = value ?? {{empty}}; }
            private readonly {{type}} {{field}} = {{empty}};

            """);
    }

    // Some capitals, such as the sign for Kelvin, share their small letter with another: then two members would have one field.
    private static string FieldOf(string name) =>
        char.ToLowerInvariant(name[0]) is var small && char.ToUpperInvariant(small) == name[0] ? small + name.Substring(1) : name;
}
