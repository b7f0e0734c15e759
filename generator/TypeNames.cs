using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Formwork.Schema.Diagnostics;

namespace Formwork.Generator;

/// <summary>Hands out the names of types and files.</summary>
internal static class TypeNames
{
    /// <summary>The templates that are emitted: of several with one full name, the first.</summary>
    public static IEnumerable<EmissionUnit> Units(ImmutableArray<CompiledFile> templates)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var hints = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var template in templates)
        {
            if (template.FullName is not { } name || !names.Add(name))
                continue;

            // C# tells names apart by case; the names of generated files must differ otherwise.
            var hint = name.Replace("@", "");
            for (var i = 2; !hints.Add(hint); i++)
                hint = name.Replace("@", "") + "." + i;
            yield return new EmissionUnit(hint, template.Model!, template.Options);
        }
    }

    /// <summary>The templates whose name is taken.</summary>
    public static IEnumerable<LocatedFinding> Conflicts(ImmutableArray<CompiledFile> templates)
    {
        foreach (var group in templates.Where(template => template.FullName is not null).GroupBy(template => template.FullName!))
        {
            // One file that the project lists twice, by its default items and by name, is one template.
            var first = group.First().Path;
            foreach (var other in group.Where(other => other.Path != first))
                yield return LocatedFinding.OfFile(other.Path, Rules.SameFullName, System.IO.Path.GetFileName(first), group.Key);
        }
    }
}
