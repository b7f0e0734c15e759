using System.Globalization;
using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;
using Formwork.Schema.Yaml;

namespace Formwork.Schema.Syntax;

/// <summary>Checks the keys of the form: they become names in C# and JSON and paths in checks.</summary>
internal static class KeyRules
{
    private static readonly string[] s_operators = ["and", "or", "not", "implies"];

    /// <summary>Reads a key; null where it makes no name.</summary>
    public static Located<string>? Read(YamlNode.Scalar key, FindingBag findings)
    {
        var text = key.Value;
        if (IsKey(text) && !s_operators.Contains(text))
            return new Located<string>(text, key.Span);
        if (text.Length > 0)
            findings.RefusedKeys.Add(text);
        if (s_operators.Contains(text))
            findings.Report(Rules.WordOfChecks, key.Span, text);
        else if (text.IndexOf('\uFF1A') is > 0 and var wide && IsKey(text.Substring(0, wide)))
            findings.Report(Rules.FullWidthColon, new TextSpan(key.Span.Start + wide, 1), text.Substring(0, wide));
        else if (text.IndexOf(':') is > 0 and var narrow && IsKey(text.Substring(0, narrow)))
            findings.Report(Rules.MissingSpace, new TextSpan(key.Span.Start + narrow, 1), text.Substring(0, narrow), text.Substring(narrow + 1));
        else if (text.Length > 0 && char.IsDigit(text[0]))
            findings.Report(Rules.NumberKey, key.Span, text, new string(text.TakeWhile(char.IsDigit).ToArray()));
        else
            findings.Report(Rules.InvalidKey, key.Span, text, Advice(text));
        return null;
    }

    /// <summary>Whether a text is a letter followed by letters, digits and underscores.</summary>
    public static bool IsKey(string text) => text.Length > 0 && IsLetter(text[0]) && text.All(IsPart);

    /// <summary>The C# name of a key: each word with a capital, underscores left out.</summary>
    public static string ToName(string key) =>
        string.Concat(key.Split('_').Where(word => word.Length > 0).Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));

    /// <summary>Whether a key can begin with a character.</summary>
    public static bool IsLetter(char character) => char.IsLetter(character);

    /// <summary>Whether a key can go on with a character.</summary>
    public static bool IsPart(char character) => character == '_' || CharUnicodeInfo.GetUnicodeCategory(character) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or
        UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static string Advice(string text)
    {
        var mended = new string(text.Select(character => IsPart(character) ? character : '_').ToArray()).Trim('_');
        return IsKey(mended) && mended != text ? $"; write '{mended}'" : "";
    }
}
