// A section as written.
using System.Collections.Generic;

namespace Formwork.Schema.Syntax;

/// <summary>A section: a text, a table, sections within it; nothing of them where they could not be read.</summary>
/// <param name="Label">Key, label and so on.</param>
/// <param name="Text">The text, or null.</param>
/// <param name="Table">The table, or null.</param>
/// <param name="Sections">The sections within it.</param>
internal sealed record SectionSyntax(LabelSyntax Label, TextSyntax? Text, TableSyntax? Table, List<SectionSyntax> Sections);
