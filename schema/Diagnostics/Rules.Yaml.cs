namespace Formwork.Schema.Diagnostics;

/// <content>Rules FW01xx: the text itself and its YAML.</content>
public static partial class Rules
{
    /// <summary>A text beyond the limit.</summary>
    public static readonly Rule TemplateTooLarge = Error(
        "FW0101", "Template too large", "The template has {0} characters; at most {1} are read.");

    /// <summary>NUL, control characters, a byte order mark inside the text, half of a surrogate pair.</summary>
    public static readonly Rule ForbiddenCharacter = Error(
        "FW0102", "Forbidden character", "The character U+{0} cannot stand in a template: delete it, or write it as an escape inside double quotes.");

    /// <summary>A replacement character: the file was not UTF-8.</summary>
    public static readonly Rule NotUtf8 = Error(
        "FW0103", "Not UTF-8", "Here stands a character that was lost when the file was read (U+FFFD): save the file as UTF-8.");

    /// <summary>A tab in the indentation of a line.</summary>
    public static readonly Rule TabIndentation = Error(
        "FW0104", "Tab as indentation", "A tab cannot indent YAML: use spaces.");

    /// <summary>An opening bracket without its partner; reported at the opening bracket.</summary>
    public static readonly Rule UnclosedBracket = Error(
        "FW0105", "Unclosed bracket", "This '{0}' is never closed: put '{1}' where it ends.");

    /// <summary>A quotation mark without its partner; reported at the opening one.</summary>
    public static readonly Rule UnclosedQuote = Error(
        "FW0106", "Unclosed quote", "This {0} is never closed: put another one where the text ends.");

    /// <summary>Any other syntax error.</summary>
    public static readonly Rule InvalidYaml = Error(
        "FW0107", "Invalid YAML", "This is not valid YAML: {0}.");

    /// <summary>A text that begins with a slot and is not quoted.</summary>
    public static readonly Rule UnquotedSlot = Error(
        "FW0108", "Text with slots needs quotes", "A text that begins with '{0}' must stand in quotes: \"{1}\".");

    /// <summary>A colon inside an unquoted text.</summary>
    public static readonly Rule SecondColon = Error(
        "FW0109", "A second colon", "A colon followed by a space inside a text needs quotes around the text: \"{0}\".");

    /// <summary>A full-width colon where YAML wants its own.</summary>
    public static readonly Rule FullWidthColon = Error(
        "FW0110", "Full-width colon", "The full-width colon after '{0}' does not part key and value: write '{0}: ' with ':' and a space.");

    /// <summary>A colon that is not followed by a space.</summary>
    public static readonly Rule MissingSpace = Error(
        "FW0111", "Missing space after colon", "A space is missing after the colon: write '{0}: {1}'.");

    /// <summary>A key without a value in a flow mapping, usually part of a text with a comma.</summary>
    public static readonly Rule CommaMakesKey = Error(
        "FW0112", "A comma makes a second key", "The comma makes '{0}' a key of its own: put the text with the comma in quotes, or give the key a value.");

    /// <summary>A comment that looks like part of a text.</summary>
    public static readonly Rule HashCutsText = Warning(
        "FW0113", "A comment cuts a text", "' #' begins a comment, so the text ends after '{0}': put the text in quotes, or write '# ' with a space for a comment.");

    /// <summary>Two equal keys in one mapping.</summary>
    public static readonly Rule DuplicateKey = Error(
        "FW0114", "Duplicate key", "The key '{0}' stands here for the second time; the first is in line {1}.");

    /// <summary>Anchors, aliases, tags, merge keys and directives.</summary>
    public static readonly Rule NotInTheLanguage = Error(
        "FW0115", "YAML feature not in the language", "{0} not part of the template language{1}.");

    /// <summary>A second document in the file.</summary>
    public static readonly Rule SeveralDocuments = Error(
        "FW0116", "Several documents", "A template is one YAML document: this '{0}' ends it; delete the line.");

    /// <summary>A mapping or a sequence as a key.</summary>
    public static readonly Rule KeyNotText = Error(
        "FW0117", "Key is not a text", "A key must be a single word, not {0}; a text that begins with '{{' or '[' must stand in quotes.");

    /// <summary>Nesting beyond the limit.</summary>
    public static readonly Rule TooDeep = Error(
        "FW0118", "Nested too deeply", "Here the template is nested more than {0} levels deep.");

    /// <summary>More nodes than the limit.</summary>
    public static readonly Rule TooManyNodes = Error(
        "FW0119", "Too many nodes", "The template has more than {0} keys and values.");

    /// <summary>A line indented like no other one around it.</summary>
    public static readonly Rule BadIndentation = Error(
        "FW0120", "Indentation does not fit", "This line begins with {0}, which fits no line around it{1}.");

    /// <summary>A file without content.</summary>
    public static readonly Rule EmptyTemplate = Error(
        "FW0121", "Empty template", "The file is empty; a template begins with 'formwork: 1'.");

    /// <summary>A plain text that YAML's core schema takes for a number or a truth value.</summary>
    public static readonly Rule NumberLikeText = Warning(
        "FW0122", "Text that looks like a number", "Other YAML tools read {0} as {1}: write it in quotes, \"{0}\".");

    /// <summary>Something behind a quoted text.</summary>
    public static readonly Rule TextAfterQuote = Error(
        "FW0123", "Text after a closing quote", "The text ends at the closing quotation mark; what follows it is lost: put the whole text in quotes, or double the quotation mark inside it.");

    /// <summary>A comment inside brackets that hides the closing one.</summary>
    public static readonly Rule HashCutsValue = Error(
        "FW0124", "A comment cuts a value", "' #' begins a comment, which hides the rest of this line with its closing bracket: put the text in quotes.");

    /// <summary>A blank that is none to YAML.</summary>
    public static readonly Rule WideBlank = Error(
        "FW0125", "Not a space", "This blank (U+{0}) looks like a space, but is none to YAML: type a space in its place.");

    /// <summary>A label on the line of its key, and more about the key beneath.</summary>
    public static readonly Rule ValueAndBlock = Error(
        "FW0126", "Value and lines beneath", "'{0}' has a value on its line, but lines beneath it as well: {1}.");

    /// <summary>A key without its colon.</summary>
    public static readonly Rule MissingColon = Error(
        "FW0127", "Missing colon", "A colon is missing here: write '{0}'.");

    /// <summary>A dash before a key, or a key among the items of a list.</summary>
    public static readonly Rule DashBeforeKey = Error(
        "FW0128", "Dash before a key", "'- ' makes an item of a list of this line, but the lines beside it are keys: delete the '- '.");

    /// <summary>A dash that is not followed by a space.</summary>
    public static readonly Rule MissingSpaceAfterDash = Error(
        "FW0129", "Missing space after dash", "A space is missing after the dash: write '- {0}'.");

    /// <summary>A closing bracket or quotation mark at the end of a text that nothing opens.</summary>
    public static readonly Rule NothingOpened = Error(
        "FW0130", "Opening mark is missing", "This text ends with {0}, which nothing opens: put {1} where it begins, or the whole text in quotes if it belongs to the text.");

    /// <summary>Full-width brackets or typographic quotation marks around a text.</summary>
    public static readonly Rule TypographicMarks = Warning(
        "FW0131", "Typographic marks", "'{0}' and '{1}' mean nothing to YAML and are printed with the text: write {2}, or put the whole text in \" if they are to be printed.");

    /// <summary>A full-width comma where YAML wants its own.</summary>
    public static readonly Rule FullWidthComma = Error(
        "FW0132", "Full-width comma", "The full-width comma does not part what stands in brackets: write ', ' with a space, or put the text in quotes if the comma belongs to it.");

    /// <summary>A comma that is missing between two entries in braces.</summary>
    public static readonly Rule MissingComma = Error(
        "FW0133", "Missing comma", "A comma is missing before '{0}': write ', {0}: …', or put the text in quotes if '{0}' belongs to it.");

    /// <summary>A text beyond the limit.</summary>
    public static readonly Rule TextTooLong = Error(
        "FW0134", "Text too long", "This text has {0} characters; at most {1} may stand in one key or value.");

    /// <summary>A full-width brace or bracket where YAML wants its own.</summary>
    public static readonly Rule FullWidthBrace = Error(
        "FW0135", "Full-width brace", "The full-width '{0}' means nothing to YAML: write '{1}', and its partner likewise.");

    /// <summary>More findings than are of use.</summary>
    public static readonly Rule TooManyFindings = Warning(
        "FW0190", "Too many mistakes", "There are more mistakes; they are shown once these are mended.");
}
