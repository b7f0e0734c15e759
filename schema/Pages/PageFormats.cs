using System;
using System.Collections.Concurrent;
using System.IO;
using System.Linq;
using System.Threading;
using Formwork.Schema.Model;
using Formwork.Schema.Text;
using Scriban;

namespace Formwork.Schema.Pages;

/// <summary>The formats of a template's pages: constant output with slots that the runtime fills. Equal by
/// value.</summary>
/// <param name="Html">The page for browsers and paper.</param>
/// <param name="Markdown">The page in Markdown.</param>
/// <param name="Text">The page in plain text.</param>
public sealed record PageFormats(PageFormat Html, PageFormat Markdown, PageFormat Text)
{
    private static readonly ConcurrentDictionary<string, Template> s_templates = new(StringComparer.Ordinal);

    /// <summary>Makes the formats of a template. A pure function.</summary>
    /// <param name="template">The template.</param>
    /// <param name="cancellation">Says that nobody wants them any more.</param>
    /// <returns>The formats.</returns>
    /// <exception cref="OperationCanceledException">Nobody wants them any more.</exception>
    public static PageFormats Of(TemplateModel template, CancellationToken cancellation = default)
    {
        var form = new PageForm(template);
        return new(
            Render(form, PageKind.Html, "html", cancellation),
            Render(form, PageKind.Markdown, "markdown", cancellation),
            Render(form, PageKind.Text, "text", cancellation));
    }

    private static PageFormat Render(PageForm form, PageKind kind, string name, CancellationToken cancellation)
    {
        var context = new PageContext(kind, form, isLimited: false, cancellation);
        var whole = Render(context, name);
        return new(whole, form.Model.Sections.Select((section, index) => section.Table is null ? null : Table(index)).ToEquatableArray());

        string Table(int section)
        {
            cancellation.ThrowIfCancellationRequested();
            context.BuiltinObject["section"] = FormViews.Section(form, section);
            return Render(context, name + "-table");
        }
    }

    private static string Render(PageContext context, string name) =>
        SlotMarks.ToFormat(s_templates.GetOrAdd(name, Read).Render(context));

    private static Template Read(string name)
    {
        using var stream = typeof(PageFormats).Assembly.GetManifestResourceStream($"pages/{name}.scriban")!;
        using var file = new StreamReader(stream);
        return Template.Parse(file.ReadToEnd().Replace("\r\n", "\n"), name);
    }
}

/// <summary>One format of a template.</summary>
/// <param name="Whole">The format of the whole page.</param>
/// <param name="Tables">The format of each section's table, in the template's order; null where a section has
/// none.</param>
public sealed record PageFormat(string Whole, EquatableArray<string?> Tables);
