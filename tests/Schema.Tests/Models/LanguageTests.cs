// The languages that ship with Formwork.
using System.Linq;
using Formwork.Schema.Model.Building;
using Formwork.Schema.Text;
using Xunit;

namespace Formwork.Schema.Tests.Models;

public class LanguageTests
{
    public static TheoryData<string> Tags => [.. LanguageCatalog.Tags];

    [Theory]
    [MemberData(nameof(Tags))]
    public void It_can_be_read(string tag)
    {
        var (model, findings) = LanguageCatalog.Read(tag);
        Assert.Empty(findings.Select(finding => finding.ToString(tag)));
        Assert.Equal(tag, model.Tag);
        Assert.NotEmpty(model.NotApplicable);
        Assert.NotEmpty(model.Dates);
        Assert.NotEmpty(model.Years);
        Assert.NotEmpty(model.Messages);
        Assert.All(model.Variants, variant => Assert.Equal(2, variant.Length));
    }

    [Fact]
    public void All_languages_say_the_same_sentences()
    {
        var ids = LanguageCatalog.Tags.Select(tag => LanguageCatalog.Read(tag).Model.Messages.Select(message => message.Id).Order()).ToList();
        Assert.All(ids, other => Assert.Equal(ids[0], other));
    }

    [Fact]
    public void A_broken_language_is_said_with_its_place()
    {
        var (_, findings) = LanguageCatalog.Parse(new SourceText("language: xx\ndates: [\"{y}\"]\nmessages: { a: \"A\" }\n", "xx"), "xx");
        Assert.Equal("(2,9) FW0604", new CompilationResult(null, findings).Places().Split("; ")[0]);
    }
}
