using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace Formwork.Compiled;

/// <summary>The formats of a template's pages: constant output with slots. Each is put together when it is asked
/// for.</summary>
internal sealed class PageFormats(JsonElement pages, IReadOnlyList<SectionInfo> sections)
{
    /// <summary>The names of the pages that every template has, in the order of <see cref="ReportFormat"/>.</summary>
    public static readonly string[] Names = ["html", "markdown", "text"];

    /// <summary>The format of a page, or of the table of a section; empty where the section has no table.</summary>
    public byte[] Get(string page, int section) =>
        Find(page, section) is { } lines ? Encoding.UTF8.GetBytes(string.Join('\n', lines.EnumerateArray().Select(static line => line.GetString()))) : [];

    private JsonElement? Find(string page, int section) =>
        section < 0 ? pages.Find(page)?.Find("page") : pages.Find(page)?.Find("tables")?.Find(sections[section].Path);
}
