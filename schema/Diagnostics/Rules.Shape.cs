namespace Formwork.Schema.Diagnostics;

/// <content>Rules FW02xx: unknown and missing keys, wrong kinds of values.</content>
public static partial class Rules
{
    /// <summary>A word that the language does not have in this place.</summary>
    public static readonly Rule UnknownKey = Error(
        "FW0201", "Unknown key", "{0} cannot have '{1}'{2}");

    /// <summary>A word that must be there.</summary>
    public static readonly Rule MissingKey = Error(
        "FW0202", "Missing key", "{0} needs '{1}'{2}.");

    /// <summary>A text where a mapping must stand, and the like.</summary>
    public static readonly Rule WrongKind = Error(
        "FW0203", "Wrong kind of value", "'{0}' must be {1}, not {2}.");

    /// <summary>A key without a value.</summary>
    public static readonly Rule EmptyValue = Error(
        "FW0204", "Empty value", "'{0}' has no value: {1}.");

    /// <summary>A value that is none of those allowed.</summary>
    public static readonly Rule UnknownWord = Error(
        "FW0206", "Unknown word", "'{0}' is no {1}{2}");

    /// <summary>Another version of the template language.</summary>
    public static readonly Rule LanguageVersion = Error(
        "FW0207", "Version of the language", "This Formwork reads templates of version 1, so write 'formwork: 1'; '{0}' is unknown to it.");

    /// <summary>A language that does not ship with Formwork.</summary>
    public static readonly Rule UnknownLanguage = Error(
        "FW0208", "Unknown language", "Formwork has no language '{0}', only {1}{2}");

    /// <summary>An empty list of sections, heads and the like.</summary>
    public static readonly Rule NothingInside = Error(
        "FW0209", "Nothing inside", "{0} needs at least one {1}.");

    /// <summary>A section with a text and a table, or with nothing.</summary>
    public static readonly Rule TextOrTable = Error(
        "FW0210", "Text, table or sections", "The section '{0}' must have 'text', 'table' or 'sections'{1}.");

    /// <summary>Bands beside heads of the table itself.</summary>
    public static readonly Rule BandsOrColumns = Error(
        "FW0211", "Bands or columns", "A table has either 'bands' or 'columns' and 'rows' of its own: move '{0}' into a band.");

    /// <summary>A numbering without a numeral for one.</summary>
    public static readonly Rule NumberingStyle = Error(
        "FW0212", "Numbering style", "'{0}' shows no first number: a numbering is given by its first number, such as 1. or (1) or \u4e00\u3001.");

    /// <summary>A text where a number must stand.</summary>
    public static readonly Rule NotANumber = Error(
        "FW0213", "Not a number", "'{0}' must be {1}, not '{2}'.");

    /// <summary>A text where true or false must stand.</summary>
    public static readonly Rule NotYesOrNo = Error(
        "FW0214", "Not true or false", "'{0}' must be true or false, not '{1}'.");

    /// <summary>A word of the language in a place where it means nothing.</summary>
    public static readonly Rule Misplaced = Error(
        "FW0215", "Key in the wrong place", "'{0}' has no place {1}{2}.");

    /// <summary>A shared set of rows as columns, or the reverse.</summary>
    public static readonly Rule SharedInWrongPlace = Error(
        "FW0216", "Shared heads in the wrong place", "The shared heads '{0}' can only be {1}, since they say what only {1} have, so they cannot be {2} here.");
}
