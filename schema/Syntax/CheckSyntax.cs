// A declared check as written.
using Formwork.Schema.Model;
using Formwork.Schema.Text;
using Formwork.Schema.Yaml;

namespace Formwork.Schema.Syntax;

/// <summary>A check.</summary>
/// <param name="Key">The key.</param>
/// <param name="Each">What it is asked of.</param>
/// <param name="Of">The band or head it is limited to, or null.</param>
/// <param name="Assert">The expression, as the scalar that holds it.</param>
/// <param name="Message">The rule in words, or null.</param>
/// <param name="Severity">How grave a failure is.</param>
/// <param name="Within">The tolerance.</param>
/// <param name="UnlessNoted">Whether a note turns a failure into information.</param>
internal sealed record CheckSyntax(
    Located<string> Key,
    CheckScope Each,
    Located<string>? Of,
    YamlNode.Scalar Assert,
    Located<string>? Message,
    CheckSeverity Severity,
    decimal Within,
    bool UnlessNoted)
{
    /// <summary>What makes the check apply, over the facts, or null.</summary>
    public Located<string>? When { get; init; }

    /// <summary>Where it says its tolerance, or null.</summary>
    public TextSpan? WithinSpan { get; init; }

    /// <summary>Where it says what it is asked of, or null.</summary>
    public TextSpan? EachSpan { get; init; }
}
