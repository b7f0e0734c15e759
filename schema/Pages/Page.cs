using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Layout;
using Formwork.Schema.Model;

namespace Formwork.Schema.Pages;

/// <summary>A template as its pages see it.</summary>
internal sealed class Page
{
    public Page(TemplateModel model)
    {
        Model = model;
        var lists = model.Lists.Select((list, index) => (list.Key, index))
            .ToDictionary(list => list.Key, list => list.index, StringComparer.Ordinal);
        Sections = model.Sections.Select(section => new PageSection(section, lists)).ToList();
        foreach (var section in Sections.Where(section => section.Model.Parent >= 0))
            Sections[section.Model.Parent].Sections.Add(section);
    }

    public TemplateModel Model { get; }

    /// <summary>All sections in the order of paper.</summary>
    public IReadOnlyList<PageSection> Sections { get; }

    /// <summary>The sections that stand in no other one.</summary>
    public IEnumerable<PageSection> Outermost => Sections.Where(section => section.Model.Parent < 0);
}

/// <summary>A section as pages see it.</summary>
internal sealed class PageSection(SectionModel model, IReadOnlyDictionary<string, int> lists)
{
    public SectionModel Model => model;

    public TableModel? Table => model.Table;

    /// <summary>The indices of the template's lists by key.</summary>
    public IReadOnlyDictionary<string, int> Lists => lists;

    /// <summary>The sections within it.</summary>
    public List<PageSection> Sections { get; } = [];

    /// <summary>The title as printed, with its number.</summary>
    public string Title => model.Number + model.Label;

    /// <summary>The level of its heading. Below the title of the page; below the sixth level there is none.</summary>
    public int Level => Math.Min(6, model.Depth + 2);

    /// <summary>What stands for its text or table; nothing where it has neither.</summary>
    public string ContentSlot =>
        model.Table is not null ? "{table:" + model.Path + "}" : model.Text is not null ? "{text:" + model.Path + "}" : "";

    /// <summary>What stands for its remarks.</summary>
    public string NotesSlot => "{notes:" + model.Path + "}";

    /// <summary>Lays its table out.</summary>
    public GridModel LayOut() => TableLayout.Build(model.Table!);
}
