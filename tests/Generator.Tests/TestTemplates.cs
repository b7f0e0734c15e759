// The templates that the tests compile.
using System.IO;
using Formwork.Schema;
using Formwork.Schema.Model;
using Formwork.Schema.Text;
using Xunit;

namespace Formwork.Generator.Tests;

/// <summary>The templates that the tests compile.</summary>
internal static class TestTemplates
{
    public static string LibraryReturn => Read("library-return.report.yaml");

    public static string HarbourLog => Read("harbour-log.report.yaml");

    public static string ManyChecks => Read("many-checks.report.yaml");

    public static string CountyReturn => Read("county-return.report.yaml");

    public static string ShelterReport => Read("shelter-report.report.yaml");

    public static string AnnualReport => Read("annual-report-2021.report.yaml");

    public static TemplateModel Model(string text)
    {
        var result = TemplateCompiler.Compile(new SourceText(text, "form.report.yaml"));
        Assert.Empty(result.Findings);
        return result.Model!;
    }

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(TestTemplates).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
