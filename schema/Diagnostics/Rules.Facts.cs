namespace Formwork.Schema.Diagnostics;

/// <content>Rules FW06xx: facts, patterns and words.</content>
public static partial class Rules
{
    /// <summary>A slot that names no fact.</summary>
    public static readonly Rule UnknownFact = Error(
        "FW0601", "Unknown fact", "There is no fact '{0}'{1}");

    /// <summary>A brace without its partner, or an empty slot.</summary>
    public static readonly Rule BadSlot = Error(
        "FW0602", "Broken slot", "{0} in this text: a slot is written {{fact}}.");

    /// <summary>A unit that the language does not know.</summary>
    public static readonly Rule UnknownUnit = Warning(
        "FW0603", "Unknown unit", "The language '{0}' has no unit '{1}', so figures in other units cannot be converted unless 'words' adds it{2}");

    /// <summary>A date, year or page pattern without its slots.</summary>
    public static readonly Rule WordPattern = Error(
        "FW0604", "Pattern of a word", "The pattern '{0}' must contain {1}.");

    /// <summary>Two slots of open text without anything between them.</summary>
    public static readonly Rule AdjacentSlots = Warning(
        "FW0605", "Slots side by side", "Nothing stands between the slots '{0}' and '{1}', so a reader of reports cannot tell where one ends.");

    /// <summary>A regular expression that is none, or one that is not matched in linear time.</summary>
    public static readonly Rule BadPattern = Error(
        "FW0606", "Regular expression", "'pattern' is a regular expression that cannot be used: {0}.");
}
