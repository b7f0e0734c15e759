using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Layout;
using Formwork.Schema.Model;

namespace Formwork.Generator.Emit;

/// <summary>The report type and its parts.</summary>
internal sealed class ReportShape
{
    private readonly UniqueNames _ids = new();
    private readonly UniqueNames _sectionIds = new();
    private readonly List<BandShape> _bands = [];
    private readonly Dictionary<string, int> _lists;
    private readonly List<SectionShape> _sections = [];
    private readonly ColumnTypes _types;

    /// <summary>Works the shape out.</summary>
    public ReportShape(TemplateModel model)
    {
        Model = model;
        _lists = model.Lists.Select((list, index) => (list.Key, index)).ToDictionary(list => list.Key, list => list.index, StringComparer.Ordinal);
        Facts = model.Facts.Select(fact => new FactShape(fact, Choices)).ToList();
        _types = new ColumnTypes(Choices);
        var paths = SectionPaths(model);
        for (var i = 0; i < paths.Count; i++)
            Gather(model.Sections[i], paths[i].Type);
        for (var i = 0; i < paths.Count; i++)
            Add(model.Sections[i], paths[i].Members, paths[i].Type);
    }

    /// <summary>The template.</summary>
    public TemplateModel Model { get; }

    /// <summary>The name of the report's C# type.</summary>
    public string TypeName => Model.TypeName;

    /// <summary>The facts in the form's order.</summary>
    public IReadOnlyList<FactShape> Facts { get; }

    /// <summary>The enumerations.</summary>
    public ChoiceTable Choices { get; } = new();

    /// <summary>All sections in the form's order.</summary>
    public IReadOnlyList<SectionShape> Sections => _sections;

    /// <summary>The sections that stand in no other one.</summary>
    public IEnumerable<SectionShape> Outermost => _sections.Where(section => section.Model.Parent < 0);

    /// <summary>All bands in the form's order.</summary>
    public IEnumerable<BandShape> Bands => _bands;

    /// <summary>Whether the number of cells depends on what is filled in.</summary>
    public bool HasLists => Model.Lists.Count > 0;

    /// <summary>Whether something in the template is to be used no longer.</summary>
    public bool HasDeprecated => Facts.Any(fact => fact.Model.Deprecated is not null)
        || Sections.Any(section => section.Model.Deprecated is not null)
        || Bands.Any(band => band.Model.Deprecated is not null || AnyDeprecated(band.Model.Rows) || AnyDeprecated(band.Model.Columns));

    /// <summary>Finds the band that a cell belongs to.</summary>
    public BandShape BandOf(int cell)
    {
        // Cells are numbered in the order of bands, and every band has some.
        var (low, high) = (0, _bands.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _bands[middle].Model.FirstCell <= cell ? (middle, high) : (low, middle - 1);
        }

        return _bands[low];
    }

    /// <summary>The rows over a list that a cell stands in.</summary>
    public ItemsShape? ItemsOf(int cell)
    {
        var band = BandOf(cell);
        return band.Rows[(cell - band.Model.FirstCell) / band.Columns.Count].Items;
    }

    /// <summary>Finds a list.</summary>
    public int IndexOfList(string key) => _lists[key];

    private static bool AnyDeprecated(IEnumerable<HeadModel> heads) => heads.Any(head => head.Deprecated is not null || AnyDeprecated(head.Children));

    private static List<(string Members, string Type)> SectionPaths(TemplateModel model)
    {
        var paths = new List<(string Members, string Type)>();
        foreach (var section in model.Sections)
        {
            var (members, type) = section.Parent < 0 ? ("", "") : paths[section.Parent];
            paths.Add((BandShape.Member(members, section.Name), BandShape.Member(type, section.Name + "Section")));
        }

        return paths;
    }

    private static (string Owner, string Row) TypesOf(BandModel band, string section)
    {
        var owner = band.Name is null ? section : $"{section}.{band.Name}Band";
        return (owner, band.Rows.Count == 0 ? owner : owner + "." + band.RowTypeName);
    }

    private void Gather(SectionModel section, string type)
    {
        if (section.Table is not { } table)
            return;
        Choices.Add(type, table.Choice, section.Label);
        foreach (var band in table.Bands)
        {
            var (owner, row) = TypesOf(band, type);
            Choices.Add(owner, band.Choice, band.Label ?? section.Label);
            GatherRows(band.Rows, owner);
            _types.Gather(band, owner, row, type);
        }
    }

    private void GatherRows(IEnumerable<HeadModel> rows, string owner)
    {
        foreach (var row in rows)
        {
            Choices.Add(owner, row.Choice, row.Label);
            GatherRows(row.Children, owner);
        }
    }

    private void Add(SectionModel model, string members, string type)
    {
        var section = new SectionShape
        {
            Index = _sections.Count,
            Model = model,
            Id = _sectionIds.Take(members.Replace(".", "")),
            Path = members,
            TypePath = type,
            Bands = model.Table is null ? [] : model.Table.Bands.Select(band => ToBand(band, members, type)).ToList(),
            Grid = model.Table is null ? null : TableLayout.Build(model.Table),
        };
        _sections.Add(section);
        _bands.AddRange(section.Bands);
        if (model.Parent >= 0)
            _sections[model.Parent].Sections.Add(section);
    }

    private BandShape ToBand(BandModel band, string members, string type)
    {
        var (owner, row) = TypesOf(band, type);
        var columns = _types.Of(band, owner, row, type);
        return new BandShape
        {
            Model = band,
            Id = _ids.Take(members.Replace(".", "") + band.Name),
            Path = BandShape.Member(members, band.Name ?? ""),
            TypePath = owner,
            Columns = columns,
            Rows = new LeafRows(this, band, owner, columns.Count).All,
        };
    }
}
