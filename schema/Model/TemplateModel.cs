using System.Linq;
using Formwork.Schema.Text;

namespace Formwork.Schema.Model;

/// <summary>
/// A checked template. The contract of everything in this folder: immutable, equal by value, free of spans and of
/// anything that a comment or a blank line in the YAML could change, so that an incremental build compares models and
/// emits nothing again.
/// </summary>
public sealed record TemplateModel
{
    /// <summary>The template's key, its identity across revisions, such as <c>report</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The name of the C# record: the key in PascalCase.</summary>
    public required string TypeName { get; init; }

    /// <summary>The revision as printed in JSON; never part of a C# name.</summary>
    public required string Revision { get; init; }

    /// <summary>The title patterns with <c>{fact}</c> slots; the first is printed, all are read.</summary>
    public required EquatableArray<string> Titles { get; init; }

    /// <summary>The document that prescribes the form, or null.</summary>
    public string? Authority { get; init; }

    /// <summary>What the form is, for documentation, or null.</summary>
    public string? Description { get; init; }

    /// <summary>How values are written in the template's language, with the template's own words added.</summary>
    public required LanguageModel Language { get; init; }

    /// <summary>Instructions of the blank form that a filled-in report must not still contain.</summary>
    public EquatableArray<string> LeftOver { get; init; }

    /// <summary>The facts in the order of the file.</summary>
    public EquatableArray<FactModel> Facts { get; init; }

    /// <summary>The paragraphs before the first section, as patterns with <c>{fact}</c> slots.</summary>
    public EquatableArray<string> Preamble { get; init; }

    /// <summary>The lists that the person filling in supplies, in the order of the file.</summary>
    public EquatableArray<ListModel> Lists { get; init; }

    /// <summary>
    /// All sections in the order of paper, one within another right behind it. A section is known by its index here
    /// everywhere:
    /// in <see cref="SectionModel.Parent"/>, in text checks, at run time.
    /// </summary>
    public EquatableArray<SectionModel> Sections { get; init; }

    /// <summary>The totals, row totals of a table before its column totals, in the form's order.</summary>
    public EquatableArray<TotalModel> Totals { get; init; }

    /// <summary>The checks of facts, in the order of the file.</summary>
    public EquatableArray<FactCheckModel> FactChecks { get; init; }

    /// <summary>The checks that tables declare, in the order of the file.</summary>
    public EquatableArray<CheckModel> Checks { get; init; }

    /// <summary>The checks of texts against tables, in the order of the file.</summary>
    public EquatableArray<TextCheckModel> TextChecks { get; init; }

    /// <summary>The rules that are not as grave as usual: built-in ones in a fixed order, then declared ones that are
    /// off.</summary>
    public EquatableArray<RuleModel> Rules { get; init; }

    /// <summary>
    /// The number of data cells of the whole form, each list taken to have one item; cells are numbered from 0 in the
    /// form's order.
    /// </summary>
    public required int CellCount { get; init; }

    /// <summary>The types of the data cells, each once, in the order in which they come.</summary>
    public EquatableArray<CellTypeModel> CellTypes => Sections.SelectMany(section => section.Table?.Bands ?? default).SelectMany(band => band.Cells).Distinct().ToEquatableArray();
}
