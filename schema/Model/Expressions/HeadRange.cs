// Ranges of heads in checks: a .. b.
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Model.Building;

namespace Formwork.Schema.Model.Expressions;

/// <summary>Finds the heads of a range.</summary>
internal static class HeadRange
{
    /// <summary>The heads from one to another, in the form's order; totals between them are left out, and parts of figures unless the range is one of parts.</summary>
    public static IEnumerable<HeadNode> Between(ExpressionSyntax.Range range, HeadNode first, HeadNode last, HeadForest forest)
    {
        if (first.Parent != last.Parent || first.Whole != last.Whole)
            throw NotBeside(range);
        var siblings = forest.Siblings(first);
        var (from, to) = (siblings.IndexOf(first), siblings.IndexOf(last));
        if (from >= to)
        {
            throw new ExpressionFault(Rules.BadRange, range.Span, range.First.Name, range.Last.Name, from == to
                ? "names one head only: leave '..' out"
                : $"runs backwards: write {range.Last.Name} .. {range.First.Name}");
        }

        return siblings.Skip(from).Take(to - from + 1).Where(head => head == first || head == last || (head.Total is null && head.Whole == first.Whole));
    }

    /// <summary>A range whose ends do not stand side by side.</summary>
    public static ExpressionFault NotBeside(ExpressionSyntax.Range range) =>
        new(Rules.BadRange, range.Span, range.First.Name, range.Last.Name, "has ends that do not stand under one head");
}
