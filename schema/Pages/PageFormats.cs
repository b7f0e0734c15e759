using System;
using System.Linq;
using Formwork.Schema.Model;
using Formwork.Schema.Text;

namespace Formwork.Schema.Pages;

/// <summary>The formats of a template's pages: constant output with slots that the runtime fills. Equal by value.</summary>
/// <param name="Html">The page for browsers and paper.</param>
/// <param name="Markdown">The page in Markdown.</param>
/// <param name="Text">The page in plain text.</param>
public sealed record PageFormats(PageFormat Html, PageFormat Markdown, PageFormat Text)
{
    /// <summary>Makes the formats of a template. A pure function.</summary>
    /// <param name="template">The template.</param>
    /// <returns>The formats.</returns>
    public static PageFormats Of(TemplateModel template)
    {
        var page = new Page(template);
        return new(
            Make(page, HtmlFormat.Page, HtmlFormat.Table),
            Make(page, MarkdownFormat.Page, MarkdownFormat.Table),
            Make(page, TextFormat.Page, TextFormat.Table));
    }

    private static PageFormat Make(Page page, Func<Page, string> whole, Func<PageSection, string> table) =>
        new(whole(page), page.Sections.Select(section => section.Table is null ? null : table(section)).ToEquatableArray());
}

/// <summary>One format of a template.</summary>
/// <param name="Whole">The format of the whole page.</param>
/// <param name="Tables">The format of each section's table, in the template's order; null where a section has none.</param>
public sealed record PageFormat(string Whole, EquatableArray<string?> Tables);
