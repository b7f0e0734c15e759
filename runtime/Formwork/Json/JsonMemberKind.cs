// What a member of a report's JSON is.
namespace Formwork.Json;

/// <summary>What a member of a report's JSON is.</summary>
internal enum JsonMemberKind : byte
{
    /// <summary>An object with members of its own.</summary>
    Object,

    /// <summary>A data cell.</summary>
    Cell,

    /// <summary>A fact.</summary>
    Fact,

    /// <summary>The paragraphs before the first section.</summary>
    Preamble,

    /// <summary>The text of a section.</summary>
    Text,

    /// <summary>The remarks of a section.</summary>
    Notes,

    /// <summary>The lists that the person filling in supplies.</summary>
    Lists,

    /// <summary>The items of a list, in a table: an object whose members are named after them.</summary>
    Items,

    /// <summary>The template's key.</summary>
    Template,

    /// <summary>The template's revision.</summary>
    Revision,
}
