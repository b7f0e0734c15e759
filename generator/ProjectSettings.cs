using System.Collections.Generic;
using System.Linq;
using Formwork.Generator.Emit;
using Formwork.Schema.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Formwork.Generator;

/// <summary>Reads and checks the settings of a template file.</summary>
internal static class ProjectSettings
{
    private const string Metadata = "build_metadata.AdditionalFiles.";

    private static readonly string s_version = typeof(ProjectSettings).Assembly.GetName().Version.ToString(3);

    /// <summary>Whether an additional file is a template.</summary>
    public static bool IsTemplate(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(file).TryGetValue(Metadata + "FormworkTemplate", out var value) && value.Equals("true", System.StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether an additional file is a page: its item was a <c>ReportPage</c>.</summary>
    public static bool IsPage(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(file).TryGetValue(Metadata + "FormworkPage", out var value) && value.Equals("true", System.StringComparison.OrdinalIgnoreCase);

    /// <summary>The template that a page is for, as its item names it.</summary>
    public static string Template(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(file).TryGetValue(Metadata + "Template", out var value) ? value.Trim() : "";

    /// <summary>The namespace asked for: the item's, else the project's.</summary>
    public static string Namespace(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(file).TryGetValue(Metadata + "Namespace", out var value) && value.Trim().Length > 0 ? value.Trim()
        : options.GlobalOptions.TryGetValue("build_property.RootNamespace", out var root) ? OfProject(root.Trim()) : "";

    /// <summary>The accessibility asked for; public where nothing is said.</summary>
    public static string Accessibility(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(file).TryGetValue(Metadata + "Accessibility", out var value) && value.Trim().Length > 0 ? value.Trim() : "public";

    /// <summary>Checks the settings of a file.</summary>
    public static EmitOptions? Check(TemplateFile file, List<Finding> findings)
    {
        var count = findings.Count;
        var parts = file.Namespace.Length == 0 ? [] : file.Namespace.Split('.');
        if (!parts.All(part => SyntaxFacts.IsValidIdentifier(part.TrimStart('@'))))
            findings.Add(LocatedFinding.OfFile(Rules.InvalidNamespace, file.Namespace, System.IO.Path.GetFileName(file.Path)));
        var accessibility = file.Accessibility.ToLowerInvariant();
        if (accessibility is not ("public" or "internal"))
            findings.Add(LocatedFinding.OfFile(Rules.InvalidAccessibility, file.Accessibility));
        return findings.Count > count ? null : new EmitOptions(string.Join(".", parts.Select(Escape)), accessibility, s_version);
    }

    // A project is often called what no namespace can be, and MSBuild hands its name on as it is: read as `dotnet new`
    // reads it, so that my-forms is my_forms. What stands at the template is not touched, since somebody wrote it there
    // as a namespace.
    private static string OfProject(string root) => string.Join(".", root.Split('.').Select(part =>
    {
        var name = new string([.. part.Select(character => SyntaxFacts.IsIdentifierPartCharacter(character) ? character : '_')]);
        return name.Length > 0 && !SyntaxFacts.IsIdentifierStartCharacter(name[0]) ? "_" + name : name;
    }));

    private static string Escape(string part)
    {
        var name = part.TrimStart('@');
        return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
    }
}
