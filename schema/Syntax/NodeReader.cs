using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;
using Formwork.Schema.Yaml;

namespace Formwork.Schema.Syntax;

/// <summary>Reads texts, lists, numbers and answers. Every method gives null, and has reported why, where the value is
/// unusable.</summary>
internal sealed class NodeReader(FindingBag findings)
{
    /// <summary>Where mistakes are reported.</summary>
    public FindingBag Findings => findings;

    /// <summary>Reads a text.</summary>
    public Located<string>? Text(YamlNode.Entry? entry, bool mayBeBlank = false, string advice = "write a text behind the colon")
    {
        if (entry is null)
            return null;
        return entry.Value switch
        {
            YamlNode.Scalar { IsEmpty: true } => Empty(entry, advice),
            YamlNode.Scalar blank when !mayBeBlank && blank.Value.Trim().Length == 0 => Blank(entry),
            _ => Text(entry.Value, entry.Key.Value),
        };
    }

    /// <summary>Reads a text that prints something: numbers are warned about, since other YAML tools change
    /// them.</summary>
    public Located<string>? PrintedText(YamlNode.Entry? entry)
    {
        var text = Text(entry);
        if (text is null)
            return null;
        if (entry!.Value is YamlNode.Scalar { Form: ScalarForm.Plain } scalar)
            WarnOfNumber(scalar);
        return text;
    }

    /// <summary>Reads a text or a list of texts.</summary>
    public List<Located<string>> Texts(YamlNode.Entry? entry)
    {
        if (entry?.Value is not YamlNode.Sequence list)
            return PrintedText(entry) is { } single ? [single] : [];
        var texts = new List<Located<string>>();
        foreach (var item in list.Items)
        {
            if (item is YamlNode.Scalar { IsEmpty: true } or YamlNode.Scalar { Value.Length: 0 })
                findings.Report(Rules.EmptyValue, item.Span, entry.Key.Value, "an item of the list is empty");
            else if (Text(item, "an item of " + entry.Key.Value) is { } text)
            {
                if (item is YamlNode.Scalar { Form: ScalarForm.Plain } scalar)
                    WarnOfNumber(scalar);
                texts.Add(text);
            }
        }

        return texts;
    }

    /// <summary>Reads true or false.</summary>
    public Located<bool>? Answer(YamlNode.Entry? entry)
    {
        if (Text(entry) is not { } text)
            return null;
        if (text.Value is "true" or "false")
            return new Located<bool>(text.Value == "true", text.Span);
        findings.Report(Rules.NotYesOrNo, text.Span, entry!.Key.Value, text.Value);
        return null;
    }

    /// <summary>Reads a whole number within a range.</summary>
    public Located<int>? Integer(YamlNode.Entry? entry, int from, int to)
    {
        if (Text(entry) is not { } text)
            return null;
        if (Number.TryRead(text.Value, out int value) && value >= from && value <= to)
            return new Located<int>(value, text.Span);
        findings.Report(Rules.NotANumber, text.Span, entry!.Key.Value, $"a whole number from {Number.Text(from)} to {Number.Text(to)}", text.Value);
        return null;
    }

    /// <summary>Reads a decimal number that is not negative.</summary>
    public Located<decimal>? Decimal(YamlNode.Entry? entry) => Decimal(entry, false);

    /// <summary>Reads a decimal number.</summary>
    public Located<decimal>? Decimal(YamlNode.Entry? entry, bool signed)
    {
        if (Text(entry) is not { } text)
            return null;
        var isNegative = signed && text.Value.Length > 1 && text.Value[0] == '-';
        if (Number.TryRead(isNegative ? text.Value.Substring(1) : text.Value, out decimal value))
            return new Located<decimal>(isNegative ? -value : value, text.Span);
        findings.Report(Rules.NotANumber, text.Span, entry!.Key.Value, signed ? "a number, such as 0.01" : "a number from 0 on, such as 0.01", text.Value);
        return null;
    }

    /// <summary>Reads one of several words.</summary>
    public Located<T>? Word<T>(YamlNode.Entry? entry, string what, IReadOnlyDictionary<string, T> words)
    {
        if (Text(entry, advice: "write " + string.Join(" or ", words.Keys.Select(word => $"'{word}'"))) is not { } text)
            return null;
        if (words.TryGetValue(text.Value, out var value))
            return new Located<T>(value, text.Span);
        findings.Report(Rules.UnknownWord, text.Span, text.Value, what, Suggestion.Hint(text.Value, words.Keys.ToList()));
        return null;
    }

    /// <summary>Reads a mapping.</summary>
    public YamlNode.Mapping? Mapping(YamlNode.Entry? entry, string expected)
    {
        switch (entry?.Value)
        {
            case null or YamlNode.Damaged:
                return null;
            case YamlNode.Mapping mapping:
                return mapping;
            case YamlNode.Scalar { IsEmpty: true }:
                Empty(entry, expected + " must stand beneath it");
                return null;
            case YamlNode.Scalar { Form: ScalarForm.Plain } scalar when ColonIn(scalar):
                return null;
            default:
                findings.Report(Rules.WrongKind, entry.Value.Span, entry.Key.Value, expected, entry.Value.Kind);
                return null;
        }
    }

    /// <summary>Reports a text that was meant as a key and a value but lacks YAML's colon.</summary>
    private bool ColonIn(YamlNode.Scalar scalar)
    {
        var colon = scalar.Value.IndexOfAny([':', '\uFF1A']);
        if (colon <= 0 || !KeyRules.IsKey(scalar.Value.Substring(0, colon)))
            return false;
        KeyRules.Read(scalar, findings);
        return true;
    }

    private Located<string>? Text(YamlNode node, string name)
    {
        if (node is YamlNode.Scalar scalar)
            return new Located<string>(scalar.Form == ScalarForm.Block ? scalar.Value.Trim() : scalar.Value, scalar.Span);
        if (node is YamlNode.Mapping { IsPair: true, Entries.Count: 1 } pair && pair.Entries[0] is { Value: YamlNode.Scalar value } entry)
            findings.Report(Rules.SecondColon, new TextSpan(entry.Key.Span.End, 1), $"{entry.Key.Value}: {value.Value}");
        else if (node is YamlNode.Mapping { IsFlow: true, Entries.Count: 1 } slot && slot.Entries[0].Value is YamlNode.Scalar { IsEmpty: true })
            findings.Report(Rules.UnquotedSlot, node.Span, "{", "{" + slot.Entries[0].Key.Value + "}");
        else if (node is not YamlNode.Damaged)
            findings.Report(Rules.WrongKind, node.Span, name, "a text", node.Kind);
        return null;
    }

    private Located<string>? Empty(YamlNode.Entry entry, string advice)
    {
        if (!findings.IsDamagedBelow(entry.Key.Span))
            findings.Report(Rules.EmptyValue, entry.Key.Span, entry.Key.Value, advice);
        return null;
    }

    private Located<string>? Blank(YamlNode.Entry entry)
    {
        findings.Report(Rules.EmptyValue, entry.Value.Span, entry.Key.Value, "the text is blank");
        return null;
    }

    private void WarnOfNumber(YamlNode.Scalar scalar)
    {
        var text = scalar.Value;
        if (text is "true" or "false" or "True" or "False" or "TRUE" or "FALSE")
            findings.Report(Rules.NumberLikeText, scalar.Span, text, "a truth value", text);
        else if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) && text.All(c => c is (>= '0' and <= '9') or '.' or '+' or '-' or 'e' or 'E'))
            findings.Report(Rules.NumberLikeText, scalar.Span, text, "a number", text);
    }
}
