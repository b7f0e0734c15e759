// A text section as written.
using System.Collections.Generic;

namespace Formwork.Schema.Syntax;

/// <summary>A text.</summary>
/// <param name="Required">Whether it must be there.</param>
/// <param name="Topics">The topics.</param>
internal sealed record TextSyntax(bool Required, List<LabelSyntax> Topics);
