using System.Collections.Generic;
using Formwork.Schema.Model;
using Formwork.Schema.Text;

namespace Formwork.Schema.Syntax;

/// <summary>A template as written.</summary>
internal sealed class TemplateSyntax
{
    public Located<string>? Key { get; set; }

    public Located<string>? Revision { get; set; }

    public List<Located<string>> Titles { get; set; } = [];

    public Located<string>? Authority { get; set; }

    public Located<string>? Description { get; set; }

    public Located<string>? Language { get; set; }

    public WordsSyntax Words { get; set; } = new();

    public List<FactSyntax> Facts { get; } = [];

    public List<Located<string>> Preamble { get; set; } = [];

    public List<SharedSyntax> Shared { get; } = [];

    public List<LabelSyntax> Lists { get; set; } = [];

    /// <summary>The checks of facts.</summary>
    public List<FactCheckSyntax> Checks { get; } = [];

    /// <summary>The severity of the rules of every form, in this one.</summary>
    public List<RuleModel> Rules { get; } = [];

    /// <summary>The numbering of sections by depth.</summary>
    public List<Located<string>> Numbering { get; set; } = [];

    public List<SectionSyntax> Sections { get; set; } = [];

    /// <summary>Whether sections could not be read, or whole lines, so that an unknown name may only follow from
    /// that.</summary>
    public bool HasGaps { get; set; }

    /// <summary>Whether a fact could not be read.</summary>
    public bool LostFacts { get; set; }

    /// <summary>Whether a list could not be read.</summary>
    public bool LostLists { get; set; }

    /// <summary>Whether a shared set could not be read.</summary>
    public bool LostShared { get; set; }
}

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
