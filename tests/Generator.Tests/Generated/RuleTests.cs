// The rules of a template at run time: those that every form has, those that it declares, and their severities.
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Formwork.Testing;
using Xunit;

namespace Formwork.Generator.Tests.Generated;

public class RuleTests
{
    [Fact]
    public void Compiler_and_runtime_know_the_same_rules_as_editors()
    {
        var rules = Loaded.AnnualReport.Rules.Keys.Where(rule => !rule.Contains('.')).Order().ToList();
        var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "schema", "formwork.schema.json"))).RootElement;
        var known = schema.GetProperty("properties").GetProperty("rules").GetProperty("propertyNames").GetProperty("enum").EnumerateArray();
        Assert.Equal(rules, known.Select(rule => rule.GetString()!).Order());
    }

    [Fact]
    public void A_template_says_how_grave_its_rules_are()
    {
        Assert.Equal((Severity.Error, Severity.Error, Severity.Off, Severity.Information), Rules("figures.ordered", "row_total", "figures.once", "format"));
    }

    private static (Severity, Severity, Severity, Severity) Rules(params string[] ids)
    {
        var rules = Loaded.ManyChecks.Rules;
        return (rules[ids[0]], rules[ids[1]], rules[ids[2]], rules[ids[3]]);
    }
}
