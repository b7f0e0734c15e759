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
}
