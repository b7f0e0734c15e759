// A line that is indented like no other: which one is wrong, and what it should be.
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;

namespace Formwork.Schema.Yaml;

/// <summary>Finds the line whose indentation is wrong.</summary>
internal static class IndentationDoctor
{
    /// <summary>Diagnoses the line at which YamlDotNet gave up.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="line">The line, with a key.</param>
    /// <returns>The mistake.</returns>
    public static YamlFault Diagnose(string text, LineMap lines, TextLine line)
    {
        var above = Above(text, lines, line.Number);
        if (above is not { } previous)
            return Fault(line, null, true);
        if (previous.Indentation < line.Indentation)
        {
            // A key beneath a value: one of the two is not where it should be.
            return IsTooShallow(previous, Above(text, lines, previous.Number), line) ? Fault(previous, line.Indentation, false) : Fault(line, previous.Indentation, true);
        }

        // Between two levels: it belongs to the nearer one, or to that of the line below.
        int? inner = null;
        var other = above;
        for (; other is { } deeper && deeper.Indentation >= line.Indentation; other = Above(text, lines, deeper.Number))
        {
            if (deeper.Indentation > line.Indentation && !(deeper.Indentation > inner))
                inner = deeper.Indentation;
        }

        if (inner is not { } level || other is not { } outer)
            return Fault(line, inner, true);
        var (up, down) = (level - line.Indentation, line.Indentation - outer.Indentation);
        var isOuter = down < up || (down == up && Below(text, lines, line.Number) is { } below && below.Indentation == outer.Indentation);
        return Fault(line, isOuter ? outer.Indentation : level, true);
    }

    /// <summary>Whether the upper of two lines is the wrong one: the line above it opens a block for it, or it dips out of a block that goes on.</summary>
    private static bool IsTooShallow(TextLine line, TextLine? above, TextLine below)
    {
        if (above is not { } previous)
            return false;
        if (previous.OpensBlock && previous.Indentation >= line.Indentation)
            return true;
        return previous.Indentation == below.Indentation || (previous.Indentation > below.Indentation && below.Indentation - line.Indentation > 2);
    }

    private static YamlFault Fault(TextLine line, int? indentTo, bool wholeBlock) =>
        new(Rules.BadIndentation, TextSpan.FromBounds(line.First, line.FirstColon), Spaces(line.Indentation), ": give it the same indentation as its neighbours") { IndentTo = indentTo, WholeBlock = wholeBlock };

    /// <summary>An indentation in words.</summary>
    /// <param name="indentation">The number of spaces.</param>
    /// <returns>The words.</returns>
    public static string Spaces(int indentation) => indentation switch
    {
        0 => "no space",
        1 => "1 space",
        _ => Number.Text(indentation) + " spaces",
    };

    private static TextLine? Above(string text, LineMap lines, int number)
    {
        for (var above = number - 1; above >= 1; above--)
        {
            var line = new TextLine(text, lines, above);
            if (!line.IsBlank)
                return line;
        }

        return null;
    }

    private static TextLine? Below(string text, LineMap lines, int number)
    {
        for (var below = number + 1; below <= lines.Count; below++)
        {
            var line = new TextLine(text, lines, below);
            if (!line.IsBlank)
                return line;
        }

        return null;
    }
}
