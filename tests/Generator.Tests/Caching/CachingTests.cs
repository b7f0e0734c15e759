// What must stay cached when something else changes: an editor runs the generator after every key.
using System.Linq;
using Formwork.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Formwork.Generator.Tests.Caching;

public class CachingTests
{
    private const string Code = "class Program { }";

    private static readonly TemplateInput s_library = new(TestTemplates.LibraryReturn, "/project/a.report.yaml");
    private static readonly TemplateInput s_harbour = new(TestTemplates.HarbourLog, "/project/b.report.yaml");

    private static readonly TemplateInput s_shelter = new(TestTemplates.ShelterReport, "/project/c.report.yaml");
    private static readonly TemplateInput s_county = new(TestTemplates.CountyReturn, "/project/d.report.yaml");

    [Fact]
    public void Everything_is_cached_when_unrelated_code_changes()
    {
        var run = new GeneratorHost().Start(Code, s_library, s_harbour).Again("class Program { int x = 1; int Get() => x; }");
        Assert.NotEmpty(run.Reasons(TrackingNames.Files));
        Assert.NotEmpty(run.OutputReasons);
        Assert.All(run.Reasons(TrackingNames.Files), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(run.Reasons(TrackingNames.Compiled), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(run.OutputReasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void Nothing_is_emitted_again_when_a_comment_in_the_template_changes()
    {
        var changed = s_library with { Text = "# A new comment.\n\n" + s_library.Text };
        var run = new GeneratorHost().Start(Code, s_library, s_harbour).Again(Code, 0, changed);
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], run.Reasons(TrackingNames.Files));
        Assert.DoesNotContain(run.Reasons(TrackingNames.Units), reason => reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);
        Assert.All(run.OutputReasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void A_template_is_not_emitted_again_when_another_one_changes()
    {
        var changed = s_library with { Text = s_library.Text.Replace("label: Fiction", "label: Novels", System.StringComparison.Ordinal) };
        var run = new GeneratorHost().Start(Code, s_library, s_harbour).Again(Code, 0, changed);
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Unchanged], run.Reasons(TrackingNames.Units));
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], run.OutputReasons);
    }

    [Theory]
    [InlineData("open: Open", "open: Not yet answered")]
    [InlineData("nobody has one", "nobody has one any more")]
    [InlineData("when: kind == charity }\n", "when: kind == public }\n")]
    [InlineData("label: Thanks", "label: Many thanks")]
    [InlineData("ill: \"of these, ill\"", "ill: \"ill ones\"")]
    [InlineData("span: 2", "span: 1")]
    [InlineData("What was found", "What we found")]
    [InlineData("max_length: 200", "max_length: 300")]
    [InlineData("pattern: \"[A-Z].*\"", "pattern: \"[A-Z]+.*\"")]
    public void A_change_anywhere_in_a_template_emits_it_again(string old, string replacement)
    {
        Assert.Contains(old, s_shelter.Text);
        var changed = s_shelter with { Text = s_shelter.Text.Replace(old, replacement, System.StringComparison.Ordinal) };
        var run = new GeneratorHost().Start(Code, s_shelter, s_county).Again(Code, 0, changed);
        Assert.Empty(run.Diagnostics);
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Unchanged], run.Reasons(TrackingNames.Units));
    }

    [Fact]
    public void Comments_between_lists_parts_and_nested_sections_emit_nothing_again()
    {
        var run = new GeneratorHost().Start(Code, s_shelter, s_county);
        foreach (var (index, template) in new[] { (0, s_shelter), (1, s_county) })
        {
            var changed = template with { Text = template.Text.Replace("\n\n", "\n# A new comment.\n\n", System.StringComparison.Ordinal) };
            Assert.NotEqual(template, changed);
            var again = run.Again(Code, index, changed);
            Assert.All(again.OutputReasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        }
    }

    [Fact]
    public void A_comment_above_a_mistake_moves_the_diagnostic_and_emits_nothing()
    {
        var broken = s_library with { Text = s_library.Text.Replace("music: Music", "music: { labl: Music }", System.StringComparison.Ordinal) };
        var first = new GeneratorHost().Start(Code, broken);
        var run = first.Again(Code, 0, broken with { Text = "# One line more.\n" + broken.Text });
        Assert.Equal(first.Result.Diagnostics.Single().Location.GetLineSpan().StartLinePosition.Line + 1, run.Result.Diagnostics.Single().Location.GetLineSpan().StartLinePosition.Line);
        Assert.Equal(IncrementalStepRunReason.Unchanged, Assert.Single(run.Reasons(TrackingNames.Units)));
    }

    [Fact]
    public void A_comment_above_a_mistake_compiles_no_page_again()
    {
        var broken = s_library with
        {
            Text = s_library.Text.Replace("music: Music", "music: { labl: Music }", System.StringComparison.Ordinal),
        };
        var page = new TemplateInput("{{ name }}", "/project/bulletin.scriban");
        var first = new GeneratorHost().Start(Code, broken, page);
        Assert.Single(first.Diagnostics);
        var moved = first.Again(Code, 0, broken with { Text = "# One line more.\n" + broken.Text });
        Assert.Equal(IncrementalStepRunReason.Cached, Assert.Single(moved.Reasons(TrackingNames.Pages)));
        var changed = first.Again(
            Code,
            0,
            s_library with { Text = s_library.Text.Replace("Fiction", "Novels", System.StringComparison.Ordinal) });
        Assert.Equal(IncrementalStepRunReason.Unchanged, Assert.Single(changed.Reasons(TrackingNames.Pages)));
    }

    [Fact]
    public void A_mistake_that_is_mended_takes_its_diagnostic_along()
    {
        var broken = s_library with { Text = s_library.Text.Replace("music: Music", "music: { labl: Music }", System.StringComparison.Ordinal) };
        var run = new GeneratorHost().Start(Code, broken).Again(Code, 0, s_library);
        Assert.Empty(run.BuildDiagnostics);
    }
}
