using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Model.Building;
using Formwork.Schema.Syntax;
using Formwork.Schema.Text;

namespace Formwork.Schema.Model.Expressions;

/// <summary>One place where a check is asked, with the types of the cells in the slots.</summary>
internal sealed record CheckPlace(CheckInstanceModel Model, EquatableArray<CellTypeModel> Types);

/// <summary>Fills the slots of one check, for each row or column that it is asked of.</summary>
internal static class InstanceBuilder
{
    /// <summary>Finds the places where a check is asked; null where a table lacks a row or column, which is
    /// reported.</summary>
    public static List<CheckPlace>? Build(BuildContext context, TableNode table, CheckSyntax syntax, CheckHome home, CellScope scope)
    {
        var assert = new Located<string>(syntax.Assert.Value, syntax.Assert.Span);
        var leaves = home.Leaves;
        if (leaves.Count == 0)
        {
            // A table of one row has no row of the same name elsewhere.
            var several = home.Each == CheckScope.Once ? -1 : scope.Slots.FindIndex(slot => slot.Band.HasRows);
            if (several < 0)
                return [Once(scope)];
            if (home.Band!.Rows.HasGaps)
                return null;
            var path = scope.Places[several];
            context.Findings.Report(Rules.HeadWithoutCells, context.Within(assert, path.Start, path.Length), assert.Value.Substring(path.Start, path.Length), "", "write section, row and column, and leave 'each' out");
            return null;
        }

        var places = new List<CheckPlace>();
        foreach (var leaf in leaves)
        {
            var isRow = home.Each == CheckScope.Row;
            var missing = scope.Slots.FindIndex(slot => LeafOf(slot, home.Each, leaf) is null);
            if (missing < 0)
            {
                places.Add(Place(isRow ? home.Band!.RowPath(leaf) : null, isRow ? null : leaf.Path, scope, leaf, home.Each));
                continue;
            }

            // Where 'of' chooses what the other table does not have, 'of' is to be changed.
            var other = scope.Slots[missing].Table;
            var place = syntax.Of?.Span ?? context.Within(assert, scope.Places[missing].Start, scope.Places[missing].Length);
            if (!other.HasGaps && !HasGaps(isRow ? scope.Slots[missing].Band.Rows : scope.Slots[missing].Band.Columns))
                context.Findings.Report(Rules.NoCounterpart, place, other == table ? $"{table.Path}.{scope.Slots[missing].Band.Key}" : other.Path, isRow ? "row" : "column", leaf.Path);
            return null;
        }

        return places;
    }

    /// <summary>Whether a head along an edge is missing because of a mistake.</summary>
    private static bool HasGaps(HeadForest forest) => forest.HasGaps || forest.Roots.Exists(HasGaps);

    private static bool HasGaps(HeadNode head) => head.HasGaps || head.Children.Exists(HasGaps);

    /// <summary>The place of an expression that is asked once.</summary>
    public static CheckPlace Once(CellScope scope) => Place(null, null, scope, null);

    private static CheckPlace Place(string? row, string? column, CellScope scope, HeadNode? leaf, CheckScope each = CheckScope.Once)
    {
        var cells = new int[scope.Slots.Count];
        var types = new CellTypeModel[cells.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            var slot = scope.Slots[i];
            var other = leaf is null ? null : LeafOf(slot, each, leaf);
            var rowIndex = slot.Row?.LeafIndex ?? (each == CheckScope.Row && slot.Band.HasRows ? other!.LeafIndex : 0);
            var columnIndex = slot.Column?.LeafIndex ?? (each == CheckScope.Column ? other!.LeafIndex : 0);
            cells[i] = slot.Band.Cell(rowIndex, columnIndex);
            types[i] = slot.Band.TypeOf(cells[i]);
        }

        return new CheckPlace(new CheckInstanceModel(row, column, new EquatableArray<int>(cells)), new EquatableArray<CellTypeModel>(types));
    }

    /// <summary>The row or column of a slot's table that stands for a leaf of the check's own; null where there is
    /// none.</summary>
    private static HeadNode? LeafOf(CellPath slot, CheckScope each, HeadNode leaf) => (each == CheckScope.Row ? slot.Band.Rows : slot.Band.Columns).Counterpart(leaf);
}
