using System.Collections.Generic;
using Formwork.Schema.Text;

namespace Formwork.Schema.Syntax;

/// <summary>A head.</summary>
/// <param name="Label">Key, label and so on.</param>
/// <param name="Type">What is said about its cells.</param>
/// <param name="Total">Whether and how it is a total.</param>
/// <param name="Children">The heads under it, or null.</param>
internal sealed record HeadSyntax(LabelSyntax Label, CellTypeSyntax Type, TotalSyntax? Total, HeadSetSyntax? Children)
{
    /// <summary>The parts of its figures, or null.</summary>
    public HeadSetSyntax? OfWhich { get; init; }

    /// <summary>The list whose items are the rows here, or null.</summary>
    public Located<string>? Each { get; init; }

    /// <summary>How many columns of the grid it takes, or null.</summary>
    public Located<int>? Span { get; init; }

    /// <summary>Whether parts of it could not be read.</summary>
    public bool HasGaps { get; init; }
}

/// <summary>Heads side by side.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="Heads">The heads; empty for a reference.</param>
/// <param name="Shared">The key of the shared set, or null.</param>
/// <param name="HasGaps">Whether a head could not be read, so that an unknown name may only follow from that.</param>
internal sealed record HeadSetSyntax(TextSpan Span, List<HeadSyntax> Heads, Located<string>? Shared, bool HasGaps)
{
    public static HeadSetSyntax Nothing(TextSpan span) => new(span, [], null, true);
}

/// <summary>A total.</summary>
/// <param name="Span">Where it is said.</param>
/// <param name="Parts">The paths of the heads it adds, or null for all leaves beside it.</param>
internal sealed record TotalSyntax(TextSpan Span, List<Located<string>>? Parts);

/// <summary>A set of heads that several tables use.</summary>
/// <param name="Key">The key.</param>
/// <param name="Heads">The heads.</param>
/// <param name="Word">The word <c>rows</c> or <c>columns</c>, where something in it can be only one of them; null where
/// it can be both.</param>
internal sealed record SharedSyntax(Located<string> Key, HeadSetSyntax Heads, string? Word);
