using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;

namespace Formwork.Compiled;

/// <summary>The formats of a template's pages: constant output with slots. Each is put together by whoever asks first.</summary>
internal sealed class CompiledPages(JsonElement pages, IReadOnlyList<SectionInfo> sections)
{
    // In the order of ReportFormat; JSON has no page.
    private static readonly string[] s_names = ["html", "markdown", "text"];

    private readonly byte[]?[] _formats = new byte[]?[s_names.Length * (sections.Count + 1)];

    /// <summary>The format of a page, or of the table of a section; empty where the section has no table.</summary>
    /// <param name="format">The page.</param>
    /// <param name="section">The index of a section, or -1 for the whole page.</param>
    public byte[] Get(ReportFormat format, int section) => _formats[((int)format * (sections.Count + 1)) + section + 1] ??= Make(s_names[(int)format], section);

    private byte[] Make(string name, int section)
    {
        if (Find(name, section) is not { } lines)
            return [];
        var format = new StringBuilder();
        foreach (var line in lines.EnumerateArray())
            format.Append(line.GetString()).Append('\n');
        format.Length = Math.Max(0, format.Length - 1);
        return Encoding.UTF8.GetBytes(format.ToString());
    }

    private JsonElement? Find(string name, int section) =>
        section < 0 ? pages.Find(name)?.Find("page") : pages.Find(name)?.Find("tables")?.Find(sections[section].Path);
}
