using System;
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
    private readonly FormPaths _paths = new(tables, context.Template);

    /// <summary>Builds the checks.</summary>
    public IEnumerable<CheckModel> Build()
    {
        var names = new Dictionary<string, Located<string>>(StringComparer.Ordinal);
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
        var otherEdge = new List<ExpressionFault>();
        var rows = new List<ExpressionFault>();
        void Report(ExpressionFault fault)
        {
            sound &= fault.Rule.Severity != Severity.Error;
            if (fault.Rule == Rules.OtherEdge)
                otherEdge.Add(fault);
            else if (fault.WithEach is not null)
                rows.Add(fault);
            else
                context.Report(assert, fault);
        }

        try
        {
            var expression = Parser.Parse(assert.Value);
            if (syntax.WithinSpan is { } within && !HasEquation(expression))
                context.Findings.Report(Rules.Misplaced, within, "within", "in a check without '=='", ": it says how far the sides of an equation may lie apart");
            var when = _conditions.Build(syntax.When);
            if (CheckHome.Find(context, table, syntax) is not { } home)
                return null;
            var resolver = new PathResolver(syntax.Each, table, home.Band, _paths);
            var scope = new CellScope(resolver);
            var bound = new Binder(scope, Report).Bind(expression, ExpressionType.Truth, "A check");
            ReportOtherEdge(otherEdge, assert, syntax);
            ReportRows(rows, assert, resolver.HasNamedColumn);
            if (bound is null || !sound || (syntax.When is not null && when is null))
                return null;
            if (scope.Slots.Count == 0)
                throw new ExpressionFault(Rules.NoCells, new TextSpan(0, assert.Value.Length));
            if (InstanceBuilder.Build(context, table, syntax, home, scope) is not { } instances)
                return null;
            if (!scope.HasDoubtfulTypes)
            {
                instances = MeasureCheck.Keep(instances, expression, scope.SlotsAt, Report);
                if (sound)
                    Certainty.Check(bound, instances, syntax.Within, new TextSpan(0, assert.Value.Length), Report);
            }

            return !sound ? null : new CheckModel
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
                Instances = instances.Select(instance => instance.Model).ToEquatableArray(),
            };
        }
        catch (ExpressionFault fault)
        {
            Report(fault);
            return null;
        }
    }

    private static bool HasEquation(ExpressionSyntax syntax) => syntax is ExpressionSyntax.Operation operation
        && (operation.Operator is ExpressionOperator.Equal or ExpressionOperator.NotEqual || operation.Operands.Exists(HasEquation));

    /// <summary>Where a check that is asked once names rows and no column, the missing 'each' is the one
    /// mistake.</summary>
    private void ReportRows(List<ExpressionFault> faults, Located<string> assert, bool namesColumn)
    {
        if (faults.Count == 0 || namesColumn)
            faults.ForEach(fault => context.Report(assert, fault));
        else
            context.Report(assert, new ExpressionFault(faults[0].Rule, faults[0].Span, faults[0].Arguments[0], faults[0].Arguments[1], faults[0].WithEach!));
    }

    /// <summary>Where several names are heads of the other edge, 'each' is the one mistake.</summary>
    private void ReportOtherEdge(List<ExpressionFault> faults, Located<string> assert, CheckSyntax syntax)
    {
        if (faults.Count > 1 && syntax.EachSpan is { } each)
            context.Findings.Report(Rules.OtherEdge, each, faults[0].Arguments);
        else if (faults.Count > 0)
            context.Report(assert, faults[0]);
    }
}
