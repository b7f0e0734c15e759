// A syntax error that ends the reading of a block.
using System;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;

namespace Formwork.Schema.Yaml;

/// <summary>A syntax error with its diagnosis. Thrown inside the reader only, which mends the text and reads again.</summary>
internal sealed class YamlFault(Rule rule, TextSpan span, params string[] arguments) : Exception(rule.Title)
{
    public Rule Rule { get; } = rule;

    public TextSpan Span { get; } = span;

    public string[] Arguments { get; } = arguments;

    /// <summary>The offset whose block is left out; the place of the mistake unless that lies inside brackets or quotes begun earlier.</summary>
    public int MendAt { get; init; } = span.Start;

    /// <summary>The indentation that the line should have, where that is the fault; null where its block is to be left out.</summary>
    public int? IndentTo { get; init; }

    /// <summary>Whether the lines that belong to the line are to be moved with it.</summary>
    public bool WholeBlock { get; init; }

    /// <summary>What the author certainly meant the line to be, or null.</summary>
    public string? Meant { get; init; }
}
