// What a line is, as far as the outline of a template goes.
namespace Formwork.Schema.Yaml;

/// <summary>The kinds of lines.</summary>
internal enum OutlineKind
{
    /// <summary>A key whose value stands beneath.</summary>
    Opener,

    /// <summary>A key with a value that cannot go on beneath: in quotes or brackets.</summary>
    Pair,

    /// <summary>A key with a plain text, which can go on beneath.</summary>
    TextPair,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>An item whose dash lacks its blank.</summary>
    Glued,

    /// <summary>Neither: the rest of a text, or a key that lacks its colon.</summary>
    Text,
}
