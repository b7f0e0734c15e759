namespace Formwork.Generator.Emit;

/// <summary>Writes members of records.</summary>
internal static class Members
{
    /// <summary>Writes a property that holds another record and is never null.</summary>
    public static void WriteClass(CodeWriter writer, string type, string name, MemberText text) => WriteFilled(writer, type, name, "new()", text, "");

    /// <summary>Writes a property that holds the rows over a list and is never null.</summary>
    public static void WriteItems(CodeWriter writer, string row, string name, MemberText text) =>
        WriteFilled(
            writer,
            $"global::Formwork.ItemRows<{row}>",
            name,
            $"global::Formwork.ItemRows<{row}>.Empty",
            text,
            $"[global::System.Text.Json.Serialization.JsonConverter(typeof(global::Formwork.Json.ItemRowsJsonConverter<{row}>))]");

    /// <summary>Writes a property that holds the items of a list and is never null.</summary>
    public static void WriteList(CodeWriter writer, string name, MemberText text) =>
        WriteFilled(writer, "global::Formwork.ItemList", name, "global::Formwork.ItemList.Empty", text, "");

    /// <summary>Writes the remarks of a section.</summary>
    public static void WriteNotes(CodeWriter writer) =>
        WriteFilled(writer, "global::Formwork.NoteCollection", "Notes", "global::Formwork.NoteCollection.Empty", new MemberText("Remarks on the section or on one of its cells."), "");

    /// <summary>Writes a property that holds a value.</summary>
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

    // Some capitals, such as the sign for Kelvin, share their small letter with another: then two members would have
    // one field.
    private static string FieldOf(string name) =>
        char.ToLowerInvariant(name[0]) is var small && char.ToUpperInvariant(small) == name[0] ? small + name.Substring(1) : name;
}
