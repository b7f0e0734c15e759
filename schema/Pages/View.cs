using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Formwork.Schema.Pages;

/// <summary>A part of the form as pages see it: values by name, reached without reflection.</summary>
internal class View(string kind, Dictionary<string, Func<object?>> members)
{
    // Each is made once, however often a page asks for it.
    private readonly Dictionary<string, object?> _made = new(StringComparer.Ordinal);

    public string Kind => kind;

    public IReadOnlyCollection<string> Names => members.Keys;

    /// <summary>For what it is there, where it is a row or an item.</summary>
    public Repetition Repetition { get; init; } = Repetition.None;

    /// <summary>Whether it is the first of the rows that are repeated together.</summary>
    public bool IsFirst { get; init; } = true;

    /// <summary>Whether it is the last of them.</summary>
    public bool IsLast { get; init; } = true;

    public bool TryGet(string name, out object? value)
    {
        if (_made.TryGetValue(name, out value))
            return true;
        if (!members.TryGetValue(name, out var make))
            return false;
        _made[name] = value = make();
        return true;
    }
}

/// <summary>Views that go by key or one after the other.</summary>
internal sealed class KeyedViews(string kind, IReadOnlyList<(string Key, View View)> views)
    : View(
        kind,
        views.ToDictionary(view => view.Key, view => (Func<object?>)(() => view.View), StringComparer.Ordinal)),
        IEnumerable
{
    public IEnumerator GetEnumerator() => views.Select(view => view.View).GetEnumerator();
}

/// <summary>Rows or items, of which there may be as many as a report has: nothing but a loop goes over them.</summary>
internal sealed class RepeatedViews(IReadOnlyList<View> views) : View("a list", []), IEnumerable
{
    public IEnumerator GetEnumerator() => views.GetEnumerator();
}

/// <summary>
/// What is known only in a report. Printed, it stands for what the runtime writes there. Asked, it has a value where a
/// page is printed for a report, and none where the page is compiled.
/// </summary>
internal sealed class Slot(string name, Dictionary<string, Func<object?>>? members = null)
    : View("a figure", members ?? [])
{
    public string Name => name;

    /// <summary>The index of the list in whose rows alone it can be printed, or -1.</summary>
    public int List { get; init; } = -1;

    /// <summary>Whether there is a report that says what it is.</summary>
    public bool IsKnown { get; init; }

    public object? Value { get; init; }

    /// <summary>A text that is printed as the page escapes it, or null.</summary>
    public string? Text { get; init; }

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Reaches the members of views; text that looks like a slot is hidden on its way into a page.</summary>
internal sealed class ViewAccessor : IObjectAccessor
{
    public static ViewAccessor Instance { get; } = new();

    public bool HasIndexer => true;

    public Type IndexType => typeof(string);

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        var view = (View)target;
        if (!view.TryGet(member, out value))
        {
            var hint = Suggestion.Hint(member, view.Names);
            throw new ScriptRuntimeException(span, $"'{member}' is not a member of {view.Kind}{hint}");
        }

        if (value is string text)
            value = SlotMarks.Hide(text);
        return true;
    }

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value) =>
        TryGetValue(context, span, target, (string)index, out value);

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => ((View)target).Names.Count;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) =>
        ((View)target).Names;

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) =>
        ((View)target).Names.Contains(member);

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) =>
        false;

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) =>
        false;
}

/// <summary>Reaches into texts, captured ones among them: what has a figure in it is not known.</summary>
internal sealed class TextAccessor(PageContext page) : IObjectAccessor, IListAccessor
{
    private const string Size = "size";

    public bool HasIndexer => false;

    public Type IndexType => typeof(string);

    public int GetLength(TemplateContext context, SourceSpan span, object target) => Text(span, target).Length;

    public object? GetValue(TemplateContext context, SourceSpan span, object target, int index) =>
        Text(span, target) is var text && index >= 0 && index < text.Length ? text[index].ToString() : null;

    public void SetValue(TemplateContext context, SourceSpan span, object target, int index, object? value) =>
        throw new ScriptRuntimeException(span, "A text cannot be changed in a place of it");

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        value = Text(span, target).Length;
        return member == Size;
    }

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value) =>
        TryGetValue(context, span, target, (string)index, out value);

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => 1;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => [Size];

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => member == Size;

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) =>
        false;

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) =>
        false;

    private string Text(SourceSpan span, object target) => (string)page.Value(span, target)!;
}
