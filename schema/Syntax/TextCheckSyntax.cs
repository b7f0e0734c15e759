// A check of texts against tables as written.
using System.Collections.Generic;
using Formwork.Schema.Model;
using Formwork.Schema.Text;

namespace Formwork.Schema.Syntax;

/// <summary>A check of texts against tables.</summary>
/// <param name="Key">The key.</param>
/// <param name="Texts">The paths of the text sections.</param>
/// <param name="Says">How a figure is said.</param>
/// <param name="Means">What the figure may mean.</param>
/// <param name="Message">The rule in words, or null.</param>
/// <param name="Severity">How grave a disagreement is.</param>
/// <param name="When">What makes the check apply, over the facts, or null.</param>
internal sealed record TextCheckSyntax(
    Located<string> Key,
    List<Located<string>> Texts,
    List<Located<string>> Says,
    List<Located<string>> Means,
    Located<string>? Message,
    CheckSeverity Severity,
    Located<string>? When)
{
    /// <summary>What the clause must be about.</summary>
    public List<Located<string>> About { get; init; } = [];

    /// <summary>What puts a figure aside.</summary>
    public List<Located<string>> Aside { get; init; } = [];
}
