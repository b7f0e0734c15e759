using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Formwork.Testing;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Formwork.Generator.Tests.Generated;

public class ReportPageTests
{
    private const string Path = "/project/pages/bulletin.scriban";

    private static readonly TemplateInput s_template = new("""
        formwork: 1
        template: lending_return
        revision: "2026"
        title: "{library}: lending in {year}"
        language: en
        facts:
          library: { label: Library, type: text }
          year: { label: Year, type: year }
        lists: { branches: Branches }
        sections:
          lending:
            label: Lending
            table:
              columns: { adults: Adults, children: Children, total: { label: Total, total: true } }
              rows: { books: Books, branch: { each: branches }, all: { label: All, total: true } }
        """, "/project/lending.report.yaml");

    private const string Report = """
        internal static class Probe
        {
            public static Consumer.LendingReturn Report => new()
            {
                Facts = new() { Library = "A <b> & *c*", Year = 2026 },
                Lists = new() { Branches = ["East", "West <1>"] },
                Lending = new()
                {
                    Books = new() { Adults = 410, Children = 655, Total = 1065 },
                    Branch = [new("East", new() { Adults = 1 }), new("West <1>", new() { Adults = 2 })],
                },
            };

            public static string Print() => Consumer.LendingReturnBulletinPage.ToBulletin(Report);

            public static string PrintWith(string library) =>
                Consumer.LendingReturnBulletinPage.ToBulletin(Report with { Facts = Report.Facts with { Library = library } });
        }
        """;

    [Theory]
    [InlineData("{{ title }}: {{ cell 'lending.books.total' }} books", "bulletin.scriban", "A <b> & *c*: lending in 2026: 1065 books")]
    [InlineData("{{ facts.library }} {{ '<i>' | html }}", "bulletin.html.scriban", "A &lt;b&gt; &amp; *c* &lt;i&gt;")]
    [InlineData("{{ facts.library }}", "bulletin.md.scriban", "A \\<b\\> \\& \\*c\\*")]
    [InlineData(
        "{{ for row in sections[0].table.bands[0].rows }}{{ row.label }}={{ row.cells[0] }}; {{ end }}", "bulletin.html.scriban",
        "Books=410; East=1; West &lt;1&gt;=2; All=; ")]
    [InlineData("{{ for b in lists.branches.items }}[{{ b.name }} {{ cell 'lending.branch.adults' }}]{{ end }}", "bulletin.scriban", "[East 1][West <1> 2]")]
    [InlineData("{{ sections[0].content }}", "bulletin.md.scriban", "|  | Adults | Children | Total |\n| --- | ---: | ---: | ---: |\n| Books | 410 | 655 | 1065 |\n| East | 1 |  |  |\n| West \\<1\\> | 2 |  |  |\n| All |  |  |  |\n\n")]
    public void A_page_prints_reports(string page, string file, string printed)
    {
        var run = new GeneratorHost().Run(Report, s_template, new TemplateInput(page, "/project/pages/" + file));
        Assert.Empty(run.BuildDiagnostics);
        Assert.Equal(printed, run.Load().GetType("Probe")!.GetMethod("Print", BindingFlags.Public | BindingFlags.Static)!.Invoke(null, null));
    }

    [Theory]
    [InlineData("html", ".html.scriban")]
    [InlineData("markdown", ".md.scriban")]
    [InlineData("plain", ".scriban")]
    public void What_a_report_says_is_escaped_as_what_the_form_says(string function, string extension)
    {
        var path = "/project/bulletin" + extension;
        var print = new GeneratorHost().Run(Report, s_template, new TemplateInput("{{ facts.library }}", path))
            .Load().GetType("Probe")!.GetMethod("PrintWith", BindingFlags.Public | BindingFlags.Static)!;
        var model = TestTemplates.Model(s_template.Text);
        for (var first = 0; first < 0x10000; first += 64)
        {
            var text = string.Concat(Enumerable.Range(first, 64).Select(code => (char)code).Where(code => !char.IsSurrogate(code) && code != '\uE002'));
            var literal = string.Concat(text.Select(code => $"\\u{(int)code:X4}"));
            var page = Schema.Pages.PageCompiler.Compile(new Schema.Text.SourceText($"{{{{ \"{literal}\" | {function} }}}}", path), model);
            var expected = page.Format!.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal);
            Assert.Equal(expected, print.Invoke(null, [text]));
        }
    }

    [Theory]
    [InlineData("{{ facts.yaer }}", Path, null, Path + "(1,10): error FW0801: ")]
    [InlineData("a\n  {{ if facts.year > 2020 }}b{{ end }}", Path, null, Path + "(2,9): error FW0802: ")]
    [InlineData("", Path, "other.report.yaml", Path + "(1,1): error FW0805: ")]
    [InlineData("", "/project/2021.scriban", null, "/project/2021.scriban(1,1): error FW0806: ")]
    [InlineData("", "/project/text.scriban", null, "/project/text.scriban(1,1): error FW0806: ")]
    public void A_mistake_is_one_error_in_its_place(string page, string path, string? template, string expected)
    {
        var run = new GeneratorHost().Run("", s_template, new TemplateInput(page, path) { Template = template });
        Assert.StartsWith(expected, Assert.Single(run.BuildDiagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_pages_of_one_name_are_one_error()
    {
        var run = new GeneratorHost().Run("", s_template, new TemplateInput("a", Path), new TemplateInput("b", "/project/bulletin.html.scriban"));
        Assert.StartsWith("/project/bulletin.html.scriban(1,1): error FW0806: ", Assert.Single(run.BuildDiagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_is_for_the_template_that_it_names()
    {
        var other = new TemplateInput(TestTemplates.LibraryReturn, "/project/library.report.yaml");
        var page = new TemplateInput("{{ title }}", Path);
        Assert.Contains("FW0805", Assert.Single(new GeneratorHost().Run("", s_template, other, page).BuildDiagnostics), StringComparison.Ordinal);
        Assert.Empty(new GeneratorHost().Run(Report, s_template, other, page with { Template = "lending.report.yaml" }).BuildDiagnostics);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("lending.report.yaml")]
    public void A_page_without_any_template_is_one_error(string? template)
    {
        var run = new GeneratorHost().Run("", new TemplateInput("{{ title }}", Path) { Template = template });
        Assert.Equal(
            Path + "(1,1): error FW0805: The page needs the template of its reports: "
            + "the project has no ReportTemplate.",
            Assert.Single(run.BuildDiagnostics));
    }

    [Fact]
    public void Where_no_report_is_emitted_no_page_is()
    {
        var page = new TemplateInput("{{ title }}", Path);
        var old = new GeneratorHost(LanguageVersion.CSharp11).Run("", s_template, page);
        Assert.Contains("FW0704", Assert.Single(old.BuildDiagnostics), StringComparison.Ordinal);

        var twin = s_template with { Path = "/project/twin.report.yaml" };
        var twins = new GeneratorHost().Run("", s_template, twin, page with { Template = "twin.report.yaml" });
        Assert.Contains("FW0703", Assert.Single(twins.BuildDiagnostics), StringComparison.Ordinal);
        Assert.DoesNotContain(twins.Files.Keys, file => file.Contains(".Pages.", StringComparison.Ordinal));
    }

    [Fact]
    public void Pages_are_made_without_System_Text_Json()
    {
        // Under a .NET 8 SDK it is older than the one that Scriban was built with, and whoever touches it fails.
        var folder = System.IO.Path.Combine(Repository.Root, "generator", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "netstandard2.0");
        var schema = new NoJson(folder).LoadFromAssemblyPath(System.IO.Path.Combine(folder, "Formwork.Schema.dll"));
        var text = schema.GetType("Formwork.Schema.Text.SourceText")!;
        var result = schema.GetType("Formwork.Schema.TemplateCompiler")!.GetMethod("Compile", BindingFlags.Public | BindingFlags.Static)!
            .Invoke(null, [Activator.CreateInstance(text, s_template.Text, ""), default(System.Threading.CancellationToken)])!;
        var model = result.GetType().GetProperty("Model")!.GetValue(result)!;
        Assert.NotNull(schema.GetType("Formwork.Schema.Pages.PageFormats")!.GetMethod("Of")!.Invoke(null, [model, default(System.Threading.CancellationToken)]));
        var page = schema.GetType("Formwork.Schema.Pages.PageCompiler")!.GetMethods().First(method => method.Name == "Compile" && method.GetParameters().Length == 3)
            .Invoke(null, [Activator.CreateInstance(text, "{{ facts.library | html }} {{ round 1.25 1 }}{{ 'x' | upper }}", ""), model, default(System.Threading.CancellationToken)])!;
        Assert.Equal("{fact:library} 1.3X", page.GetType().GetProperty("Format")!.GetValue(page));
    }

    private sealed class NoJson(string folder) : AssemblyLoadContext(null)
    {
        protected override Assembly? Load(AssemblyName assemblyName)
        {
            if (assemblyName.Name == "System.Text.Json")
                throw new FileNotFoundException("refused", assemblyName.Name);
            var file = System.IO.Path.Combine(folder, assemblyName.Name + ".dll");
            return assemblyName.Name is "Scriban.Signed" or "YamlDotNet" ? LoadFromAssemblyPath(file) : null;
        }
    }
}
