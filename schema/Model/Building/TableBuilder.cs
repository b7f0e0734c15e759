using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Syntax;
using Formwork.Schema.Text;

namespace Formwork.Schema.Model.Building;

/// <summary>Builds tables. The cells are numbered on through the whole form.</summary>
internal sealed class TableBuilder(BuildContext context)
{
    private readonly CellTypes _types = new(context);
    private readonly SharedTypes _shared = new(context);

    /// <summary>Builds a table.</summary>
    public (TableNode Node, TableModel Model)? Build(SectionSyntax section, string path, NameScope scope)
    {
        var syntax = section.Table!;
        var numbering = syntax.Numbering.Select(example => NumberingStyle.Read(example, context)).ToList();
        var node = new TableNode(section, path, []) { HasGaps = syntax.HasGaps };
        var choice = context.Declare(syntax.Type.Options?.Value, section.Label.Key, KeyRules.ToName(section.Label.Key.Value), scope);
        var models = new List<BandModel>();
        foreach (var band in syntax.Bands)
        {
            if (band.Label is not null && !scope.AddMember(band.Label.Key))
                node.HasGaps = true;
            else if (BuildBand(section, band, scope, numbering) is not { } built)
                node.HasGaps = true;
            else
            {
                node.Bands.Add(built.Node);
                models.Add(built.Model);
            }
        }

        if (node.Bands.Count == 0)
            return null;
        if (!node.HasGaps && node.Bands.All(band => !band.HasRows && !band.Rows.HasGaps))
            RefuseStub(syntax);
        return (node, new TableModel
        {
            Bands = models.ToEquatableArray(),
            Stub = syntax.Stub?.Value,
            Corner = syntax.Corner?.Value,
            OverColumns = syntax.OverColumns?.Value,
            Grid = new WidthCheck(context).Check(syntax, node),
            Choice = choice,
            Notes = syntax.Notes.Select(note => note.Value).ToEquatableArray(),
        });
    }

    /// <summary>What stands beside or above the labels of rows has no place where there are none.</summary>
    private void RefuseStub(TableSyntax syntax)
    {
        foreach (var (text, word) in new[] { (syntax.Stub, "stub"), (syntax.Corner, "corner"), (syntax.Numbering.FirstOrDefault(), "numbering") })
        {
            if (text is not null)
                context.Findings.Report(Rules.Misplaced, text.Span, word, "in a table without rows", "; add 'rows', or leave it out");
        }
    }

    private (BandNode Node, BandModel Model)? BuildBand(SectionSyntax section, BandSyntax syntax, NameScope scope, List<NumberingStyle?> numbering)
    {
        var findings = context.Findings;
        var key = syntax.Label?.Key ?? section.Label.Key;
        var name = KeyRules.ToName(key.Value);
        var owner = scope;
        if (syntax.Label is not null)
        {
            if (!scope.AddType(key, name + "Band"))
                return null;
            owner = new NameScope(name + "Band", findings);
        }

        // The columns of a table of one row are members of the section or band itself, as its rows would be.
        var rowType = name + "Row";
        var hasRows = syntax.Rows is { } set && (set.Heads.Count > 0 || set.Shared is not null);
        owner.ReserveType(rowType);
        var choice = syntax.Label is null ? null : context.Declare(syntax.Type.Options?.Value, syntax.Label.Key, name, owner);
        var rows = new HeadBuilder(context, "Rows", numbering, owner).Build(syntax.Rows, owner);
        var columns = new HeadBuilder(context, "Columns", [], null).Build(syntax.Columns, hasRows ? new NameScope(rowType, findings) : owner);
        if (columns.Leaves.Count == 0)
            return null;

        var band = new BandNode(syntax.Label?.Key.Value, columns, rows, context.CellCount);
        if ((long)band.RowCount * band.ColumnCount > BuildContext.CellLimit - context.CellCount || context.HeadCount > BuildContext.CellLimit)
        {
            findings.Report(Rules.TooManyCells, section.Label.Key.Span, section.Label.Key.Value, Number.Text(BuildContext.CellLimit));
            return null;
        }

        ReportSamePaths(band);
        context.CellCount += band.RowCount * band.ColumnCount;
        _types.Resolve(band, [section.Table!.Type, syntax.Type]);
        var model = new BandModel
        {
            Key = syntax.Label?.Key.Value,
            Name = syntax.Label is null ? null : name,
            Label = syntax.Label?.Label.Value,
            Also = syntax.Label is null ? default : syntax.Label.Also.Select(also => also.Value).ToEquatableArray(),
            Description = syntax.Label?.Description?.Value,
            Columns = columns.Roots.Select(head => head.ToModel()).ToEquatableArray(),
            Rows = rows.Roots.Select(head => head.ToModel()).ToEquatableArray(),
            RowTypeName = rowType,
            FirstCell = band.FirstCell,
            OverColumns = syntax.OverColumns?.Value,
            Deprecated = syntax.Label?.Deprecated,
            Choice = choice,
            Cells = band.Types,
        };
        _shared.Compare(band, model);
        return (band, model);
    }

    /// <summary>A part is called by two keys, so that its row in one column may be called as the row of its whole in
    /// another.</summary>
    private void ReportSamePaths(BandNode band)
    {
        var columns = band.Columns.Leaves.ToDictionary(column => column.Path);
        foreach (var row in band.Rows.Leaves)
        {
            for (var whole = row.Whole; whole is not null; whole = whole.Whole)
            {
                var between = row.Path.Substring(whole.Path.Length + 1) + ".";
                var column = band.Columns.Leaves.FirstOrDefault(leaf => columns.ContainsKey(between + leaf.Path));
                if (column is null)
                    continue;
                var other = columns[between + column.Path];
                context.Findings.ReportBoth(Rules.SamePath, row.Span, other.Span, row.Path, column.Path, whole.Path, other.Path, $"{row.Path}.{column.Path}");
            }
        }
    }
}
