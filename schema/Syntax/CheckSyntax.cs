using System.Collections.Generic;
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
/// <param name="Severity">The severity of a failure.</param>
/// <param name="Within">The tolerance.</param>
/// <param name="UnlessNoted">Whether a note turns a failure into information.</param>
internal sealed record CheckSyntax(
    Located<string> Key,
    CheckScope Each,
    Located<string>? Of,
    YamlNode.Scalar Assert,
    Located<string>? Message,
    Severity Severity,
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

/// <summary>A check of texts against tables.</summary>
/// <param name="Key">The key.</param>
/// <param name="Texts">The paths of the text sections.</param>
/// <param name="Says">How a figure is said.</param>
/// <param name="Means">What the figure may mean.</param>
/// <param name="Message">The rule in words, or null.</param>
/// <param name="Severity">The severity of a disagreement.</param>
/// <param name="When">What makes the check apply, over the facts, or null.</param>
internal sealed record TextCheckSyntax(
    Located<string> Key,
    List<Located<string>> Texts,
    List<Located<string>> Says,
    List<Located<string>> Means,
    Located<string>? Message,
    Severity Severity,
    Located<string>? When)
{
    /// <summary>What the clause must be about.</summary>
    public List<Located<string>> About { get; init; } = [];

    /// <summary>What puts a figure aside.</summary>
    public List<Located<string>> Aside { get; init; } = [];
}

/// <summary>A check of facts.</summary>
/// <param name="Key">The key.</param>
/// <param name="Assert">The expression.</param>
/// <param name="Message">The rule in words, or null.</param>
/// <param name="Severity">The severity of a failure.</param>
/// <param name="When">What makes the check apply, or null.</param>
internal sealed record FactCheckSyntax(Located<string> Key, Located<string> Assert, Located<string>? Message, Severity Severity, Located<string>? When);

/// <summary>The words for severities.</summary>
internal static class SeverityWords
{
    /// <summary>All of them.</summary>
    public static readonly Dictionary<string, Severity> All = new()
    {
        ["error"] = Severity.Error,
        ["warning"] = Severity.Warning,
        ["information"] = Severity.Information,
        ["off"] = Severity.Off,
    };
}
