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
    public void A_mistake_that_is_mended_takes_its_diagnostic_along()
    {
        var broken = s_library with { Text = s_library.Text.Replace("music: Music", "music: { labl: Music }", System.StringComparison.Ordinal) };
        var run = new GeneratorHost().Start(Code, broken).Again(Code, 0, s_library);
        Assert.Empty(run.BuildDiagnostics);
    }
}
