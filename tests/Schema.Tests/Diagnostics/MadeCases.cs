// Cases of rules whose examples no page can hold: huge templates, and faults of Formwork itself.
using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Model.Building;
using Formwork.Schema.Text;
using Xunit;

namespace Formwork.Schema.Tests.Diagnostics;

public class MadeCases
{
    private static readonly Dictionary<string, (string Expected, Func<CompilationResult> Compile)> s_cases = new(StringComparer.Ordinal)
    {
        ["FW0101"] = ("(1,1) FW0101", () => Templates.Compile(new string('#', 1_000_001))),
        ["FW0119"] = ("(1,200000) FW0119", () => Templates.Compile("[" + string.Concat(Enumerable.Repeat("a,", 100_001)) + "]\n")),
        ["FW0134"] = ("(19,14) FW0134", () => Templates.CompileSmall("men: Men", "men: " + new string('x', 20_001))),
        ["FW0190"] = ("(223,9) FW0190", () => Templates.CompileSmall("        new: New\n", string.Concat(Enumerable.Range(1, 300).Select(i => $"        {i}: Row\n")))),
        ["FW0414"] = ("(10,3) FW0414", () => Templates.CompileSmall("sections:", $"sections:\n  big: {{ label: Big, table: {{ columns: {{ {Heads(400)} }}, rows: {{ {Heads(400)} }} }} }}")),
        ["FW9001"] = ("(1,1) FW9001", () => TemplateCompiler.Compile(new SourceText(Templates.Small, ""), _ => throw new InvalidOperationException("a fault"))),
        ["FW9002"] = ("(5,11) FW9002", () => TemplateCompiler.Compile(new SourceText(Templates.Small, ""), _ => LanguageCatalog.Parse(new SourceText("language: en\n", "en"), "en"))),
    };

    /// <summary>The rules that have a case here.</summary>
    public static TheoryData<string> Rules => new(s_cases.Keys);

    internal static IReadOnlyCollection<string> Ids => s_cases.Keys;

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_mistake_that_no_page_can_hold_is_reported_in_its_place(string id)
    {
        var (expected, compile) = s_cases[id];
        Assert.Equal(expected, compile().Places().Split("; ").Last(place => place.EndsWith(id, StringComparison.Ordinal)));
    }

    private static string Heads(int count) => string.Join(", ", Enumerable.Range(1, count).Select(i => $"c{i}: C{i}"));
}
