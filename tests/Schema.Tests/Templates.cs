// Templates that tests compile.
using System.IO;
using System.Linq;
using Formwork.Schema.Text;

namespace Formwork.Schema.Tests;

/// <summary>Templates for tests.</summary>
internal static class Templates
{
    /// <summary>The text of the 2021 template.</summary>
    public static string AnnualReport { get; } = Read("templates/annual-report-2021.report.yaml");

    /// <summary>A small template with one of everything; its parts are replaced one by one in tests.</summary>
    public const string Small = """
        formwork: 1
        template: small_form
        revision: "1"
        title: "{agency} report {year}"
        language: en
        facts:
          agency: { label: Agency, type: text, required: true }
          year: { label: Year, type: year }
        sections:
          words:
            label: In words
            text:
              required: true
              topics: { first: The first topic }
          figures:
            label: In figures
            table:
              columns:
                men: Men
                women: { label: Women, also: [Ladies] }
                total: { label: Total, total: true }
              rows:
                new: New
                done:
                  label: Done
                  rows:
                    well: Well
                    badly: Badly
                    total: { label: All, total: true }
                open: Open
              checks:
                balance: { each: column, assert: new == done.total + open, message: What came is done or open }

        """;

    /// <summary>Compiles a text.</summary>
    public static CompilationResult Compile(string text) => TemplateCompiler.Compile(new SourceText(text, "test.report.yaml"));

    /// <summary>Compiles the small template with one part replaced.</summary>
    public static CompilationResult CompileSmall(string part, string replacement)
    {
        Xunit.Assert.Contains(part, Small, System.StringComparison.Ordinal);
        return Compile(Small.Replace(part, replacement, System.StringComparison.Ordinal));
    }

    /// <summary>The findings as lines <c>(line,column) id</c>.</summary>
    public static string Places(this CompilationResult result) =>
        string.Join("; ", result.Findings.Select(finding => $"({finding.Place.Start.Line},{finding.Place.Start.Column}) {finding.Rule.Id}"));

    /// <summary>The first template on a page of the documentation.</summary>
    public static string FirstOf(string page)
    {
        const string Fence = "```yaml\n";
        var text = Read(page);
        var start = text.IndexOf(Fence, System.StringComparison.Ordinal) + Fence.Length;
        return text[start..text.IndexOf("```\n", start, System.StringComparison.Ordinal)];
    }

    /// <summary>Reads an embedded file.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(Templates).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
