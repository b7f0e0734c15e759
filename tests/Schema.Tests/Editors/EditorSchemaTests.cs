// The JSON Schema for editors, held against the language by a validator that is not ours.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Tests.Diagnostics;
using Formwork.Testing;
using Xunit;

namespace Formwork.Schema.Tests.Editors;

public class EditorSchemaTests
{
    /// <summary>Rules that a JSON Schema cannot express, by the reason.</summary>
    private static readonly Dictionary<string, string[]> s_beyond = new()
    {
        ["characters and YAML that other readers take"] = ["FW0102", "FW0103", "FW0113", "FW0115", "FW0130", "FW0131", "FW0132"],
        ["C# names, made of several keys"] = ["FW0303", "FW0305", "FW0306", "FW0308", "FW0309"],
        ["a key or path that must be somewhere else"] = ["FW0216", "FW0401", "FW0402", "FW0403", "FW0407", "FW0408", "FW0409", "FW0415", "FW0429", "FW0420", "FW0422", "FW0601"],
        ["what several places say together"] = ["FW0404", "FW0406", "FW0410", "FW0411", "FW0412", "FW0416", "FW0417", "FW0421", "FW0424", "FW0426", "FW0427", "FW0428", "FW0603", "FW0605", "FW0606"],
        ["the inside of an expression"] = Rules.All.Select(rule => rule.Id).Where(id => id.StartsWith("FW05", StringComparison.Ordinal)).ToArray(),
    };

    private static readonly (string Id, DiagnosticPage Page)[] s_pages = Rules.All
        .Select(rule => (rule.Id, DiagnosticPage.Parse(Templates.Read($"docs/diagnostics/{rule.Id}.md"))))
        .ToArray();

    [Fact]
    public void Every_template_of_the_repository_validates() => AssertValid(TemplateFiles().Select(file => (file, File.ReadAllText(file))));

    [Fact]
    public void Every_good_example_of_the_diagnostics_validates() =>
        AssertValid(s_pages.Where(page => page.Page.Good is not null).Select(page => (page.Id, page.Page.Good!.Template)));

    [Fact]
    public void Every_template_in_the_documentation_validates() => AssertValid(
        from page in new[] { "README.md", "docs/language.md" }
        from Match block in Regex.Matches(Templates.Read(page), "^```yaml\n(formwork: .*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)
        select ($"{page}, character {block.Index}", block.Groups[1].Value));

    [Fact]
    public void Random_templates_validate() =>
        AssertValid(Enumerable.Range(0, 400).Select(seed => ($"Seed {seed}", RandomTemplates.Yaml(seed, TemplateFeatures.All))));

    [Fact]
    public void Every_mistake_that_a_schema_can_express_is_refused_and_no_other()
    {
        var bad = s_pages.Where(page => page.Page.Bad is not null).ToList();
        var errors = SchemaValidator.Validate(bad.ConvertAll(page => page.Page.Bad!.Template));
        var silent = bad.Where((_, i) => errors[i].Length == 0).Select(page => page.Id).ToHashSet();
        var beyond = s_beyond.Values.SelectMany(ids => ids).ToHashSet();
        Assert.Equal([], silent.Except(beyond).Select(id => $"{id}: the schema accepts the bad example of its page; make it refuse, or say in s_beyond why it cannot"));
        Assert.Equal([], beyond.Intersect(bad.Select(page => page.Id)).Except(silent).Select(id => $"{id}: the schema refuses the bad example of its page; take it out of s_beyond"));
    }

    [Fact]
    public void The_template_of_the_annual_report_names_the_schema() =>
        Assert.Equal("# yaml-language-server: $schema=../formwork.schema.json", Templates.AnnualReport.Split('\n')[0]);

    private static IEnumerable<string> TemplateFiles() => Directory.EnumerateFiles(Repository.Root, "*.report.yaml", SearchOption.AllDirectories)
        .Where(file => !Regex.IsMatch(file[Repository.Root.Length..], @"[/\\](bin|obj|artifacts|node_modules)[/\\]"));

    private static void AssertValid(IEnumerable<(string Name, string Text)> templates)
    {
        var list = templates.ToList();
        Assert.NotEmpty(list);
        var errors = SchemaValidator.Validate(list.ConvertAll(template => template.Text));
        Assert.Equal([], list.SelectMany((template, i) => errors[i].Select(error => $"{template.Name}: {error}")));
    }
}
