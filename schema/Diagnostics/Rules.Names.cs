namespace Formwork.Schema.Diagnostics;

/// <content>Rules FW03xx: keys as C# and JSON names.</content>
public static partial class Rules
{
    /// <summary>A key that makes no name.</summary>
    public static readonly Rule InvalidKey = Error(
        "FW0301", "Invalid key", "'{0}' cannot be a key: a key is a letter followed by letters, digits and underscores{1}.");

    /// <summary>A key that begins with a digit.</summary>
    public static readonly Rule NumberKey = Error(
        "FW0302", "Number as key", "'{0}' cannot be a key: keys begin with a letter, since they become names in C# and JSON; write 'item_{1}' or a word.");

    /// <summary>A key whose C# name is taken by C# or by generated code.</summary>
    public static readonly Rule ReservedMember = Error(
        "FW0303", "Reserved name", "'{0}' becomes the C# name '{1}', which {2}: choose another key.");

    /// <summary>A section key that collides with the root members of JSON.</summary>
    public static readonly Rule ReservedRoot = Error(
        "FW0304", "Reserved in JSON", "A section cannot be called '{0}': JSON has a member of that name beside the sections.");

    /// <summary>Two keys with one C# name.</summary>
    public static readonly Rule SameName = Error(
        "FW0305", "Two keys, one name", "'{0}' and '{1}' both become the C# name '{2}': rename one of them.");

    /// <summary>A key whose C# name collides with that of a type.</summary>
    public static readonly Rule TypeClash = Error(
        "FW0306", "Name of a type", "'{0}' becomes the C# {1} '{2}', which is also the name of {3}: choose another key.");

    /// <summary>A key that is an operator.</summary>
    public static readonly Rule WordOfChecks = Error(
        "FW0307", "Word of the checks", "'{0}' cannot be a key: it is an operator in checks.");

    /// <summary>A head under a head of the same key, or a section in one.</summary>
    public static readonly Rule SameKeyWithin = Error(
        "FW0308", "Same key within", "'{0}' stands directly within something of the same key, and both become the C# type '{1}': choose another key for one of them.");

    /// <summary>Two cells with one path, since the keys of parts have dots.</summary>
    public static readonly Rule SamePath = Error(
        "FW0309", "Two cells, one path", "The cell in row '{0}' and column '{1}' and the one in row '{2}' and column '{3}' both have the path '{4}': choose another key for this part, or for one of the columns.");
}
