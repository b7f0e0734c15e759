using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Model.Building;
using Formwork.Schema.Syntax;

namespace Formwork.Schema.Model.Expressions;

/// <summary>Finds tables and sections by their paths.</summary>
internal sealed class FormPaths(IReadOnlyList<TableNode> tables, TemplateSyntax template)
{
    /// <summary>Whether a name may be unknown only because of another mistake.</summary>
    public bool HasGaps => template.HasGaps;

    /// <summary>The table whose section a path begins with, the longest where there are several.</summary>
    public TableNode? TableAt(ExpressionSyntax.Path path, out int length)
    {
        for (length = path.Parts.Count; length > 0; length--)
        {
            var name = string.Join(".", path.Parts.Take(length).Select(part => part.Text));
            if (tables.FirstOrDefault(table => table.Path == name) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>Whether an outermost section goes by a key.</summary>
    public bool IsSection(string key) => template.Sections.Any(section => section.Label.Key.Value == key);

    /// <summary>Whether an outermost section is a text, which has no cells; one whose table was lost to a mistake is
    /// none.</summary>
    public bool IsText(string key) => template.Sections.Any(section => section.Label.Key.Value == key && section is { Table: null, Text: not null });

    /// <summary>Whether a fact goes by a key.</summary>
    public bool IsFact(string key) => template.Facts.Any(fact => fact.Label.Key.Value == key);

    /// <summary>The mistake of a path that begins with a section and names one within it that is not there; null where
    /// that is not what is wrong.</summary>
    public ExpressionFault? MissingSection(ExpressionSyntax.Path path)
    {
        var among = template.Sections;
        var within = "";
        foreach (var part in path.Parts)
        {
            var section = among.FirstOrDefault(other => other.Label.Key.Value == part.Text);
            if (section is null)
                return within.Length == 0 || template.HasGaps ? null : new ExpressionFault(Rules.UnknownName, part.Span, "section", part.Text, $"'{within}'", Suggestion.Hint(part.Text, among.Select(other => other.Label.Key.Value).ToList()));
            if (section.Table is not null || section.Sections.Count == 0)
                return null;
            (among, within) = (section.Sections, within.Length == 0 ? part.Text : within + "." + part.Text);
        }

        return new ExpressionFault(Rules.HeadWithoutCells, path.Span, path.Name, "", $"write a path that goes on, such as {path.Name}.{among[0].Label.Key.Value}");
    }

    /// <summary>The paths of all tables but one.</summary>
    public List<string> TableNames(TableNode? but = null) => tables.Where(table => table != but).Select(table => table.Path).ToList();
}
