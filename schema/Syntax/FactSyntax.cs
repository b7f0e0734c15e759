// A fact as written.
using System.Collections.Generic;
using Formwork.Schema.Model;

namespace Formwork.Schema.Syntax;

/// <summary>A fact.</summary>
/// <param name="Label">Key, label and so on.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Required">Whether it must be there.</param>
/// <param name="Options">The options of a choice.</param>
internal sealed record FactSyntax(LabelSyntax Label, FactKind Kind, bool Required, List<LabelSyntax> Options);
