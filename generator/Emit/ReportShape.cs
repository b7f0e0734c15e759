// The template as generated code sees it: what all emitters agree on, worked out once.
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Layout;
using Formwork.Schema.Model;

namespace Formwork.Generator.Emit;

/// <summary>The report type and its parts.</summary>
internal sealed class ReportShape
{
    private readonly HashSet<string> _ids = [];

    // A shared set of heads is one type wherever it is used. Two uses of different kinds are an error in the template; that one
    // error must not become a dozen in the C#, so where one use of a column measures, all are amounts.
    private readonly HashSet<string> _sharedAmounts;

    /// <summary>Works the shape out.</summary>
    /// <param name="model">The template.</param>
    public ReportShape(TemplateModel model)
    {
        Model = model;
        _sharedAmounts = SharedAmounts(model);
        Sections = model.Sections.Select(ToSection).ToList();
    }

    /// <summary>The template.</summary>
    public TemplateModel Model { get; }

    /// <summary>The name of the report's C# type.</summary>
    public string TypeName => Model.TypeName;

    /// <summary>The sections in the form's order.</summary>
    public IReadOnlyList<SectionShape> Sections { get; }

    /// <summary>All bands in the form's order.</summary>
    public IEnumerable<BandShape> Bands => Sections.SelectMany(section => section.Bands);

    /// <summary>Finds the band that a cell belongs to.</summary>
    /// <param name="cell">The number of the cell.</param>
    /// <returns>The band.</returns>
    public BandShape BandOf(int cell) =>
        Bands.First(band => cell >= band.Model.FirstCell && cell < band.Model.FirstCell + band.Model.Cells.Count);

    private static HashSet<string> SharedAmounts(TemplateModel model)
    {
        var amounts = new HashSet<string>();
        foreach (var band in model.Sections.Where(section => section.Table is not null).SelectMany(section => section.Table!.Bands))
        {
            var leaf = 0;
            foreach (var (_, sharedPath) in Leaves(band.Columns, "", null))
            {
                if (sharedPath is not null && IsAmount(band, leaf))
                    amounts.Add(sharedPath);
                leaf++;
            }
        }

        return amounts;
    }

    private static bool IsAmount(BandModel band, int column)
    {
        var width = TableLayout.LeafCount(band.Columns);
        for (var cell = column; cell < band.Cells.Count; cell += width)
        {
            if (band.Cells[cell].Kind == CellKind.Amount)
                return true;
        }

        return false;
    }

    // Each leaf as the path of its members, and, inside a shared set, its path from the set's type.
    private static IEnumerable<(string Path, string? SharedPath)> Leaves(IEnumerable<HeadModel> heads, string path, string? sharedPath)
    {
        foreach (var head in heads)
        {
            var here = path + head.Name;
            var shared = sharedPath is null ? null : sharedPath + "." + head.Name;
            if (head.IsLeaf)
            {
                yield return (here, shared);
                continue;
            }

            foreach (var leaf in Leaves(head.Children, here + ".", head.Shared is null ? shared : head.TypeName))
                yield return leaf;
        }
    }

    private SectionShape ToSection(SectionModel section, int index)
    {
        if (section.Table is not { } table)
            return new SectionShape(index, section, [], null);
        return new SectionShape(index, section, table.Bands.Select(band => ToBand(section, band)).ToList(), TableLayout.Build(table));
    }

    private BandShape ToBand(SectionModel section, BandModel band)
    {
        var columns = Leaves(band.Columns, "", null)
            .Select((leaf, index) => new ColumnShape(leaf.Path, IsAmount(band, index) || (leaf.SharedPath is { } shared && _sharedAmounts.Contains(shared))))
            .ToList();
        var rows = band.Rows.Count == 0
            ? [new RowShape("", band.FirstCell)]
            : Leaves(band.Rows, "", null).Select((leaf, index) => new RowShape(leaf.Path, band.FirstCell + (index * columns.Count))).ToList();
        return new BandShape
        {
            Model = band,
            Id = Unique(section.Name + band.Name),
            Path = band.Name is null ? section.Name : section.Name + "." + band.Name,
            TypePath = band.Name is null ? section.Name + "Section" : section.Name + "Section." + band.Name + "Band",
            Columns = columns,
            Rows = rows,
        };
    }

    private string Unique(string id)
    {
        var unique = id;
        for (var i = 2; !_ids.Add(unique); i++)
            unique = id + "_" + i;
        return unique;
    }
}
