using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Formwork.Generator.Emit;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Pages;
using Formwork.Schema.Text;

namespace Formwork.Generator;

/// <summary>A page of the project, comparable by what it says.</summary>
/// <param name="Path">The path.</param>
/// <param name="Checksum">The checksum of the text.</param>
/// <param name="Template">The template that it is for, as the project names it; empty where it names none.</param>
/// <param name="Text">The text, or null where the file cannot be read; it takes no part in comparisons, as the checksum
/// does.</param>
internal sealed record PageFile(string Path, EquatableArray<byte> Checksum, string Template, string? Text)
{
    public bool Equals(PageFile? other) =>
        other is not null && Path == other.Path && Checksum == other.Checksum && Template == other.Template;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path) ^ Checksum.GetHashCode();
}

/// <summary>A page to be emitted.</summary>
/// <param name="File">The name of its file.</param>
/// <param name="Name">What it is called in C#.</param>
/// <param name="Kind">How it is written.</param>
/// <param name="TypeName">The type of its reports.</param>
/// <param name="Options">How to emit it.</param>
/// <param name="Format">Constant text with slots.</param>
internal sealed record PageUnit(
    string File, string Name, PageKind Kind, string TypeName, EmitOptions Options, string Format)
{
    /// <summary>What the name of its file begins with.</summary>
    public string HintPrefix =>
        ((Options.Namespace.Length == 0 ? "" : Options.Namespace + ".") + TypeName).Replace("@", "");
}

/// <summary>A page after it was compiled.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Unit">What is emitted, or null where something is wrong.</param>
/// <param name="Findings">What is wrong.</param>
internal sealed record CompiledPage(string Path, PageUnit? Unit, EquatableArray<Finding> Findings)
{
    // Methods of these names are there for every report.
    private static readonly string[] s_taken = ["Html", "HtmlTables", "Markdown", "Text", "Json", "String"];

    public static CompiledPage Of(PageFile page, ImmutableArray<CompiledFile> templates, CancellationToken cancellation)
    {
        var file = System.IO.Path.GetFileName(page.Path);
        if (page.Text is null)
            return Fault(page, Rules.UnreadableFile);
        if (templates.IsEmpty)
            return Fault(page, Rules.UnknownTemplateOfPage, "the project has no ReportTemplate.");
        var found = Find(page, templates);
        if (found.Count != 1)
        {
            var named = found.Count == 0 ? (IEnumerable<CompiledFile>)templates : found;
            var files = named.Select(template => System.IO.Path.GetFileName(template.Path)).Distinct();
            var names = string.Join(", ", files);
            var count = found.Count == 0 ? "none" : "several";
            return Fault(page, Rules.UnknownTemplateOfPage, page.Template.Length == 0
                ? $"add Template=\"\u2026\" to its ReportPage item, one of {names}."
                : $"Template=\"{page.Template}\" of its ReportPage item names {count} of {names}.");
        }

        // What is wrong with the template is said there; of several with one name, the first is emitted.
        if (found[0].Model is not { } model
            || templates.First(template => template.FullName == found[0].FullName).Path != found[0].Path)
            return new(page.Path, null, default);
        var name = PageCompiler.NameOf(page.Path);
        if (name.Length == 0 || s_taken.Contains(name))
        {
            var fault = name.Length == 0 ? "gives no name" : $"gives To{name}, which every report has";
            return Fault(page, Rules.NameOfPage, file, fault);
        }

        var result = PageCompiler.Compile(new SourceText(page.Text, page.Path), model, cancellation);
        var unit = result.Format is null ? null
            : new PageUnit(file, name, PageCompiler.KindOf(page.Path), model.TypeName, found[0].Options, result.Format);
        return new(page.Path, unit, result.Findings);
    }

    /// <summary>The pages that are emitted; of several with one name, the first.</summary>
    public static IEnumerable<PageUnit> Units(ImmutableArray<CompiledPage> pages) => pages
        .Select(page => page.Unit).OfType<PageUnit>()
        .GroupBy(Key, StringComparer.OrdinalIgnoreCase).Select(group => group.First());

    /// <summary>What is wrong with the pages, names that are taken among it.</summary>
    public static IEnumerable<LocatedFinding> AllFindings(ImmutableArray<CompiledPage> pages) => pages
        .SelectMany(page => page.Findings.Select(finding => new LocatedFinding(page.Path, finding)))
        .Concat(pages.Where(page => page.Unit is not null)
            .GroupBy(page => Key(page.Unit!), StringComparer.OrdinalIgnoreCase)
            .SelectMany(group => group.Skip(1).Where(page => page.Path != group.First().Path), (group, page) =>
                LocatedFinding.OfFile(
                    page.Path, Rules.NameOfPage, page.Unit!.File, $"gives the name of {group.First().Unit!.File}")))
        .Distinct();

    private static string Key(PageUnit unit) => unit.Options.Namespace + "." + unit.TypeName + "." + unit.Name;

    private static List<CompiledFile> Find(PageFile page, ImmutableArray<CompiledFile> templates)
    {
        var all = templates.GroupBy(template => template.Path).Select(group => group.First());
        var wanted = "/" + page.Template.Replace('\\', '/').TrimStart('.', '/');
        return [.. page.Template.Length == 0 ? all
            : all.Where(template =>
                ("/" + template.Path.Replace('\\', '/')).EndsWith(wanted, StringComparison.OrdinalIgnoreCase))];
    }

    private static CompiledPage Fault(PageFile page, Rule rule, params string[] arguments) =>
        new(page.Path, null, EquatableArray.Of(LocatedFinding.OfFile(rule, arguments)));
}
