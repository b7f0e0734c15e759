// Declared checks -> expressions over slots, and the cells in the slots for each row or column.
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Model.Building;
using Formwork.Schema.Syntax;
using Formwork.Schema.Text;

namespace Formwork.Schema.Model.Expressions;

/// <summary>Builds the checks of all tables. A check with a mistake is left out.</summary>
internal sealed class CheckBuilder(BuildContext context, IReadOnlyList<TableNode> tables, IReadOnlyList<FactModel> facts)
{
    private readonly ConditionBuilder _conditions = new(context, facts);

    /// <summary>Builds the checks.</summary>
    /// <returns>The checks in the order of the file.</returns>
    public IEnumerable<CheckModel> Build()
    {
        var names = new Dictionary<string, Located<string>>(System.StringComparer.Ordinal);
        foreach (var table in tables)
        {
            foreach (var check in table.Section.Table!.Checks)
            {
                var name = string.Join("_", table.Path.Split('.').Select(KeyRules.ToName)) + "_" + KeyRules.ToName(check.Key.Value);
                if (names.TryGetValue(name, out var first))
                    context.Findings.ReportBoth(Rules.SameName, check.Key.Span, first.Span, first.Value, check.Key.Value, name);
                else if (Build(table, check, name) is { } model)
                    yield return model;
                names[name] = check.Key;
            }
        }
    }

    private CheckModel? Build(TableNode table, CheckSyntax syntax, string name)
    {
        var assert = new Located<string>(syntax.Assert.Value, syntax.Assert.Span);
        var sound = true;
        void Report(ExpressionFault fault)
        {
            sound = false;
            context.Findings.Report(fault.Rule, context.Within(assert, fault.Span.Start, fault.Span.Length), fault.Arguments);
        }

        try
        {
            var expression = Parser.Parse(assert.Value);
            var when = _conditions.Build(syntax.When);
            sound &= syntax.When is null || when is not null;
            if (!FindHome(table, syntax, out var home, out var limit))
                return null;
            var binder = new Binder(new PathResolver(syntax.Each, table, home, tables, context.Template), Report);
            var bound = binder.BindAssertion(expression);
            if (bound is null || !sound)
                return null;
            if (binder.Slots.Count == 0)
                throw new ExpressionFault(Rules.NoCells, new TextSpan(0, assert.Value.Length));
            return new CheckModel
            {
                Section = table.Path,
                Key = syntax.Key.Value,
                Name = name,
                Each = syntax.Each,
                Severity = syntax.Severity,
                Message = syntax.Message?.Value,
                Text = assert.Value.Trim(),
                Assert = bound,
                Within = syntax.Within,
                UnlessNoted = syntax.UnlessNoted,
                When = when,
                Instances = Instances(syntax.Each, home, limit, binder).ToEquatableArray(),
            };
        }
        catch (ExpressionFault fault)
        {
            Report(fault);
            return null;
        }
    }

    /// <summary>Finds the band that a check is about, and the head that it is limited to.</summary>
    private bool FindHome(TableNode table, CheckSyntax syntax, out BandNode? home, out HeadNode? limit)
    {
        limit = null;
        home = table.Bands.Count == 1 ? table.Bands[0] : null;
        var keys = (syntax.Of?.Value.Split('.') ?? []).ToList();
        if (keys.Count > 0 && table.Bands.FirstOrDefault(band => band.Key == keys[0]) is { } named)
        {
            home = named;
            keys.RemoveAt(0);
        }

        if (home is null && syntax.Of is not null)
            return table.HasGaps ? false : ReportOf(syntax.Of, "band", table.Bands.Select(band => band.Key!).ToList(), table);
        if (home is null && syntax.Each != CheckScope.Once)
        {
            if (!table.HasGaps)
                context.Findings.Report(Rules.WhichBand, syntax.Key.Span, $": {string.Join(", ", table.Bands.Select(band => band.Key))}");
            return false;
        }

        if (syntax.Each == CheckScope.Column && !home!.HasRows)
        {
            if (!table.HasGaps && !home.Rows.HasGaps && !context.Template.HasGaps)
                context.Findings.Report(Rules.NoRows, syntax.Key.Span, table.Key);
            return false;
        }

        var forest = home is null ? null : syntax.Each == CheckScope.Column ? home.Columns : home.Rows;
        var among = forest?.Roots ?? [];
        var gaps = forest?.HasGaps ?? false;
        foreach (var key in keys)
        {
            limit = syntax.Each == CheckScope.Once ? null : among.FirstOrDefault(head => head.Key == key);
            if (limit is null)
                return gaps ? false : ReportOf(syntax.Of!, syntax.Each == CheckScope.Row ? "row" : syntax.Each == CheckScope.Column ? "column" : "band", among.Select(head => head.Key).ToList(), table);
            among = limit.Children;
            gaps = limit.HasGaps;
        }

        return true;
    }

    private bool ReportOf(Located<string> of, string what, List<string> names, TableNode table)
    {
        context.Findings.Report(Rules.UnknownName, of.Span, what, of.Value, $"'{table.Key}'", Suggestion.Hint(of.Value, names));
        return false;
    }

    private static List<CheckInstanceModel> Instances(CheckScope each, BandNode? home, HeadNode? limit, Binder binder)
    {
        if (each == CheckScope.Once || (each == CheckScope.Row && !home!.HasRows))
            return [new CheckInstanceModel(null, null, Cells(binder, null, null))];
        var leaves = (limit?.Leaves ?? (each == CheckScope.Row ? home!.Rows : home!.Columns).Leaves).ToList();
        return each == CheckScope.Row
            ? leaves.Select(row => new CheckInstanceModel(home!.RowPath(row), null, Cells(binder, row, null))).ToList()
            : leaves.Select(column => new CheckInstanceModel(null, column.Path, Cells(binder, null, column))).ToList();
    }

    private static EquatableArray<int> Cells(Binder binder, HeadNode? row, HeadNode? column) =>
        binder.Slots.Select((slot, index) => CellOf(slot, binder.Places[index], row, column)).ToEquatableArray();

    /// <summary>The cell of a slot; in another band the row or column with the same path.</summary>
    private static int CellOf(CellPath slot, TextSpan place, HeadNode? row, HeadNode? column)
    {
        var band = slot.Band;
        var rowIndex = slot.Row?.LeafIndex ?? (row is null ? 0 : Counterpart(band.Rows, row, "row", slot.Table, place));
        var columnIndex = slot.Column?.LeafIndex ?? (column is null ? 0 : Counterpart(band.Columns, column, "column", slot.Table, place));
        return band.Cell(rowIndex, columnIndex);
    }

    private static int Counterpart(HeadForest forest, HeadNode head, string what, TableNode table, TextSpan place) =>
        forest.Leaves.FirstOrDefault(leaf => leaf.Path == head.Path)?.LeafIndex
        ?? throw new ExpressionFault(Rules.NoCounterpart, place, table.Key, what, head.Path);
}
