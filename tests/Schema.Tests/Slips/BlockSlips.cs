// Slips in the shape of a template: indentation, keys, lists for mappings, words.
using System;
using System.Collections.Generic;
using System.Linq;

namespace Formwork.Schema.Tests.Slips;

/// <summary>Slips in the shape. Each gives the template spoilt in one place.</summary>
internal static class BlockSlips
{
    /// <summary>Words of the language that stand in the templates under test; a key of the form that is equal to one is left out by its depth.</summary>
    private static readonly HashSet<string> s_words =
    [
        "formwork", "template", "revision", "title", "language", "facts", "preamble", "shared", "sections", "label", "also", "text", "table", "topics", "columns", "rows", "bands",
        "checks", "assert", "each", "type", "unit", "decimals", "required", "options", "stub", "corner", "over_columns", "numbering", "authority", "description", "words", "severity", "message", "notes",
    ];

    public static readonly Dictionary<string, Func<SlipLine, IEnumerable<string>>> All = new(StringComparer.Ordinal)
    {
        ["one blank too few"] = line => line.Indentation > 0 ? [line.With(line.Text[1..])] : [],
        ["one blank too many"] = line => [line.With(" " + line.Text)],
        ["two blanks too few"] = line => line.Indentation > 1 ? [line.With(line.Text[2..])] : [],
        ["two blanks too many"] = line => line.Before is { Key: null, IsItem: false } ? [] : [line.With("  " + line.Text)],
        ["a block one blank too far left"] = line => line.OpensBlock && line.Indentation > 0 ? [Moved(line, text => text[1..])] : [],
        ["a block one blank too far right"] = line => line.OpensBlock ? [Moved(line, text => " " + text)] : [],
        ["a tab for two blanks"] = line => line.Indentation > 1 ? [line.With("\t" + line.Text[2..])] : [],
        ["tabs for all blanks"] = line => line.Indentation > 1 ? [line.With(new string('\t', line.Indentation / 2) + line.Text[line.Indentation..])] : [],
        ["a tab with a comment behind the line"] = line => line.Indentation > 1 ? [line.With("\t" + line.Code[2..] + "  # here")] : [],
        ["a tab behind the blanks"] = line => line.Indentation > 1 ? [line.With(line.Blanks + "\t" + line.Code[line.Indentation..])] : [],
        ["a block in tabs"] = line => line.OpensBlock && line.Indentation > 0 ? [Moved(line, Tabbed)] : [],
        ["a non-breaking space as indentation"] = line => line.Indentation > 1 ? [line.With("\u00A0\u00A0" + line.Text[2..])] : [],
        ["an ideographic space as indentation"] = line => line.Indentation > 1 ? [line.With("\u3000" + line.Text[2..])] : [],
        ["an ideographic space behind the blanks"] = line => line.Indentation > 1 ? [line.With(line.Blanks + "\u3000" + line.Text[line.Indentation..])] : [],
        ["a label on the key's own line"] = line => line.OpensBlock && line.Next is { Key: "label" } label
            ? [line.WithLines(label.Index - line.Index + 1, line.Code + " " + label.Value)] : [],
        ["a list under a key without a colon"] = line => line.OpensBlock && line.Next is { IsItem: true } ? [line.With(line.Code[..^1] + line.Comment)] : [],
        ["a list under a key with a value"] = line => line.OpensBlock && line.Next is { IsItem: true } ? [line.With(line.Code + " here")] : [],
        ["a list for a mapping"] = line => line.OpensBlock && line.Next is { Key: not null } ? [Listed(line)] : [],
        ["a dash before a key"] = line => line.Key is not null && line.Indentation > 0 ? [line.With(line.Blanks + "- " + line.Code[line.Indentation..])] : [],
        ["a dash without a blank"] = line => line.IsItem ? [line.With(line.Blanks + "-" + line.Code[(line.Indentation + 2)..])] : [],
        ["a mapping for a list"] = line => line.Value?.StartsWith('[') == true ? [line.With(line.Blanks + line.Key + ": { a: A }")] : [],
        ["a list for a text"] = line => line.HasText && s_words.Contains(line.Key!) && line.Key is not ("title" or "numbering") ? [line.With(line.Blanks + line.Key + ": [" + line.Value + "]")] : [],
        ["an empty value"] = line => line.HasText || line.IsFlow ? [line.With(line.Blanks + line.Key + ":" + line.Comment)] : [],
        ["an empty value in quotes"] = line => line.HasText ? [line.With(line.Blanks + line.Key + ": \"\"")] : [],
        ["a line twice"] = line => line.Key is not null && !line.OpensBlock && line.Value![0] is not '>' ? [line.WithLines(1, line.Text, line.Text)] : [],
        ["a block twice"] = line => line.OpensBlock ? [line.WithLines(line.Block().Length, [.. line.Block(), .. line.Block()])] : [],
        ["a key that is a number"] = line => IsKeyOfForm(line) ? [line.With(line.Blanks + "1" + line.Code[(line.Indentation + line.Key!.Length)..])] : [],
        ["a key with a hyphen"] = line => IsKeyOfForm(line) ? [line.With(line.Blanks + line.Key + "-" + line.Code[line.Indentation..])] : [],
        ["a key of two words"] = line => IsKeyOfForm(line) ? [line.With(line.Blanks + line.Key + " " + line.Code[line.Indentation..])] : [],
        ["a key that is missing"] = line => line.HasText && IsKeyOfForm(line) ? [line.With(line.Blanks + line.Value)] : [],
        ["a word with a capital"] = line => Spellings(line, word => char.ToUpperInvariant(word[0]) + word[1..]),
        ["a word in capitals"] = line => Spellings(line, word => word.ToUpperInvariant()),
        ["a word with two letters swapped"] = line => Spellings(line, word => word[..1] + word[2] + word[1] + word[3..]),
        ["a word without its last letter"] = line => Spellings(line, word => word[..^1]),
        ["a word with a letter too many"] = line => Spellings(line, word => word + word[^1]),
        ["True"] = line => line.At("true").Select(at => line.Replace(at, 4, "True")),
        ["ture"] = line => line.At("true").Select(at => line.Replace(at, 4, "ture")),
        ["yes"] = line => line.At("true").Select(at => line.Replace(at, 4, "yes")),
        ["1 for true"] = line => line.At("true").Select(at => line.Replace(at, 4, "1")),
        ["a text for true"] = line => line.At("true").Where(at => !line.Code[..at].EndsWith("deprecated: ", StringComparison.Ordinal)).Select(at => line.Replace(at, 4, "\"yes, of course\"")),
        ["a second document"] = line => line.Index > 0 ? [line.WithLines(1, "---", line.Text)] : [],
        ["an end of the document"] = line => line.Index > 0 ? [line.WithLines(1, "...", line.Text)] : [],
    };

    private static string Moved(SlipLine line, Func<string, string> move)
    {
        var block = line.Block();
        return line.WithLines(block.Length, [.. block.Select(text => text.Trim().Length == 0 ? text : move(text))]);
    }

    private static string Tabbed(string text)
    {
        var rest = text.TrimStart(' ');
        return new string('\t', (text.Length - rest.Length) / 2) + rest;
    }

    private static string Listed(SlipLine line)
    {
        var block = line.Block();
        var inner = line.Next!.Indentation;
        return line.WithLines(block.Length, [.. block.Select(text => text.Length - text.TrimStart(' ').Length == inner && !text.TrimStart().StartsWith('#') ? text[..inner] + "- " + text[inner..] : text.TrimStart().Length > 0 && text.Length - text.TrimStart(' ').Length > inner ? "  " + text : text)]);
    }

    private static bool IsKeyOfForm(SlipLine line) => line.Key is not null && line.Indentation > 0 && !s_words.Contains(line.Key);

    private static IEnumerable<string> Spellings(SlipLine line, Func<string, string> spell) =>
        line.Key is { Length: > 3 } word && s_words.Contains(word) && (word != "words" || line.Indentation == 0) ? [line.With(line.Blanks + spell(word) + line.Text[(line.Indentation + word.Length)..])] : [];
}
