// A section as written.
using System.Collections.Generic;

namespace Formwork.Schema.Syntax;

/// <summary>A section: a text, a table, or neither where neither could be read.</summary>
/// <param name="Label">Key, label and so on.</param>
/// <param name="Text">The text, or null.</param>
/// <param name="Table">The table, or null.</param>
internal sealed record SectionSyntax(LabelSyntax Label, TextSyntax? Text, TableSyntax? Table);
