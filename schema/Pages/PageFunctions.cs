using System;
using System.Globalization;
using Formwork.Schema.Diagnostics;
using Scriban.Runtime;

namespace Formwork.Schema.Pages;

/// <summary>The functions that pages have. What a report says goes through them as it is: the runtime escapes
/// it.</summary>
internal static class PageFunctions
{
    public static void AddTo(PageContext context)
    {
        var globals = context.BuiltinObject;
        Add("html", PageText.Html);
        Add("markdown", PageText.Markdown);
        Add("paragraph", PageText.MarkdownParagraph);
        Add("plain", PageText.Plain);
        Change("upper", text => text.ToUpperInvariant());
        Change("lower", text => text.ToLowerInvariant());
        globals["round"] = DelegateCustomFunction.CreateFunc<object?, int, object?>(
            (number, decimals) => Round(context.Value(context.CurrentSpan, number), decimals));
        globals["cell"] = DelegateCustomFunction.CreateFunc<object?, object>(
            path => Find(context, context.ObjectToString(context.Value(context.CurrentSpan, path)) ?? ""));

        void Add(string name, Func<string, string> escape) => Set(
            name,
            value => value is Slot ? value : SlotMarks.ChangeBetween(context.ObjectToString(value) ?? "", escape));

        void Change(string name, Func<string, string> change) => Set(
            name,
            value => change(context.ObjectToString(context.Value(context.CurrentSpan, value)) ?? ""));

        void Set(string name, Func<object?, object?> function) =>
            globals[name] = DelegateCustomFunction.CreateFunc(function);
    }

    private static decimal? Round(object? number, int decimals) => number is null ? null : Math.Round(
        Convert.ToDecimal(number, CultureInfo.InvariantCulture),
        Math.Max(0, Math.Min(decimals, 28)),
        MidpointRounding.AwayFromZero);

    private static Slot Find(PageContext context, string path)
    {
        if (context.Form.TryFindCell(path, out var cell))
            return context.Form.Cell(cell, context.Repetition);
        var hint = Suggestion.Hint(path, context.Form.CellPaths);
        throw new PageFault(Rules.BrokenPage, context.CurrentSpan, $"The form has no cell '{path}'{hint}");
    }
}
