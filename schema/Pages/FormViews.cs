using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Model;

namespace Formwork.Schema.Pages;

/// <summary>
/// The form as pages see it. The names here are a public language: our pages, those of users in a build and those of
/// the tool speak it; docs/custom-pages.md lists it. A list without items is null.
/// </summary>
internal static class FormViews
{
    /// <summary>What stands at the top of every page.</summary>
    public static Dictionary<string, object?> Of(PageForm form)
    {
        var model = form.Model;
        var globals = new Dictionary<string, object?>
        {
            ["name"] = model.Key,
            ["revision"] = SlotMarks.Hide(model.Revision),
            ["authority"] = model.Authority is null ? null : SlotMarks.Hide(model.Authority),
            ["language"] = model.Language.Tag,
            ["title"] = new Slot("title"),
            ["style"] = new Slot("style"),
            ["preamble"] = new Slot("preamble"),
            ["facts"] = Keyed("the facts", model.Facts.Select((fact, index) => (fact.Key, (View)Fact(form, fact, index)))),
            ["lists"] = Keyed("the lists", model.Lists.Select(list => (list.Key, List(form, list)))),
            ["sections"] = Sections(form, -1),
        };
        if (form.Values is { } values)
            globals["findings"] = Views(values.Findings.Select(Finding));
        return globals;
    }

    public static View Section(PageForm form, int index)
    {
        var section = form.Model.Sections[index];
        var table = section.Table is null ? null : TableViews.Table(form, section.Table);
        var text = section.Text is null ? null : form.Part("text:" + section.Path, values => values.GetText(index));
        return new View("a section", new()
        {
            ["key"] = () => section.Key,
            ["path"] = () => section.Path,
            ["number"] = () => section.Number,
            ["label"] = () => section.Label,
            ["title"] = () => section.Number + section.Label,
            ["level"] = () => Math.Min(6, section.Depth + 2),
            ["text"] = () => text,
            ["table"] = () => table,
            ["content"] = () => table is null ? text : new Slot("table:" + section.Path),
            ["notes"] = () => new Slot("notes:" + section.Path),
            ["sections"] = () => Sections(form, index),
        });
    }

    /// <summary>The views as pages go over them; null where there are none.</summary>
    public static View[]? Views(IEnumerable<View> views) => views.ToArray() is { Length: > 0 } all ? all : null;

    private static KeyedViews Keyed(string kind, IEnumerable<(string, View)> views) => new(kind, [.. views]);

    private static Slot Fact(PageForm form, FactModel fact, int index) =>
        form.Part("fact:" + fact.Key, values => values.GetFact(index), new()
        {
            ["key"] = () => fact.Key,
            ["label"] = () => fact.Label,
        });

    private static View List(PageForm form, ListModel list) => new("a list", new()
    {
        ["key"] = () => list.Key,
        ["label"] = () => list.Label,
        ["items"] = () => new RepeatedViews([.. form.Repeat(list.Key).Select(repetition => Item(form, repetition))]),
    });

    private static View Item(PageForm form, Repetition repetition) =>
        new("an item", new() { ["name"] = () => form.Item(repetition) }) { Repetition = repetition };

    private static View[]? Sections(PageForm form, int parent) => Views(Enumerable.Range(0, form.Model.Sections.Count)
        .Where(section => form.Model.Sections[section].Parent == parent)
        .Select(section => Section(form, section)));

    private static View Finding(PageFinding finding) => new("a finding", new()
    {
        ["severity"] = () => finding.Severity,
        ["rule"] = () => finding.Rule,
        ["message"] = () => PageForm.Printed(finding.Message),
        ["section"] = () => finding.Section,
        ["cell"] = () => PageForm.Printed(finding.Cell),
        ["accepted"] = () => PageForm.Printed(finding.Accepted),
    });
}
