// A fact as written.
using Formwork.Schema.Model;
using Formwork.Schema.Text;

namespace Formwork.Schema.Syntax;

/// <summary>A fact.</summary>
/// <param name="Label">Key, label and so on.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Required">Whether it must be there.</param>
/// <param name="Options">The options of a choice, or null.</param>
internal sealed record FactSyntax(LabelSyntax Label, FactKind Kind, bool Required, OptionsSyntax? Options)
{
    /// <summary>The regular expression that it must match, or null.</summary>
    public Located<string>? Pattern { get; init; }

    /// <summary>The unit of an amount, or null.</summary>
    public Located<string>? Unit { get; init; }

    /// <summary>The decimals of an amount, or null.</summary>
    public Located<int>? Decimals { get; init; }

    /// <summary>Whether it can be below zero.</summary>
    public bool Signed { get; init; }

    /// <summary>Whether it says whose report it is.</summary>
    public bool Identity { get; init; }

    /// <summary>Whether something said about it could not be understood, so that it may be of another kind.</summary>
    public bool IsDoubtful { get; init; }
}
