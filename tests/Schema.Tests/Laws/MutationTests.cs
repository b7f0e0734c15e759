// Whatever is done to the text of a template: no exception, and every finding has a place within the text.
using Formwork.Testing;
using Xunit;

namespace Formwork.Schema.Tests.Laws;

/// <summary>Every prefix of a template, and every template without one of its characters; tests/Fuzz does the rest.</summary>
public class MutationTests
{
    [Fact]
    public void A_template_cut_anywhere_gives_findings_within_the_text()
    {
        for (var length = 0; length < Templates.Small.Length; length++)
            Assert.All([$"cut at {length}"], _ => CompilerLaw.Check(Templates.Small[..length]));
    }

    [Fact]
    public void A_template_without_one_of_its_characters_gives_findings_within_the_text()
    {
        for (var at = 0; at < Templates.Small.Length; at++)
            Assert.All([$"without {at}"], _ => CompilerLaw.Check(Templates.Small.Remove(at, 1)));
    }

    [Fact]
    public void A_random_template_has_no_mistake()
    {
        for (var seed = 0; seed < 300; seed++)
            Assert.All([$"seed {seed}"], _ => Assert.Equal([], CompilerLaw.Check(RandomTemplates.Yaml(seed, TemplateFeatures.All))));
    }
}
