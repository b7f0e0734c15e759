// The same template gives the same bytes on every machine.
using System.Globalization;
using System.Linq;
using Formwork.Testing;
using Xunit;

namespace Formwork.Generator.Tests.Generated;

public class SameBytesTests
{
    private static readonly string s_usual = Emit(TestTemplates.AnnualReport, "/project/form.report.yaml");

    [Fact]
    public void Whatever_the_line_ends() =>
        Assert.Equal(s_usual, Emit(TestTemplates.AnnualReport.Replace("\n", "\r\n", System.StringComparison.Ordinal), "/project/form.report.yaml"));

    [Fact]
    public void Whatever_the_folder() => Assert.Equal(s_usual, Emit(TestTemplates.AnnualReport, @"C:\Users\Anna\forms\other.report.yaml"));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("zh-CN")]
    public void Whatever_the_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(s_usual, Emit(TestTemplates.AnnualReport, "/project/form.report.yaml"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void And_no_carriage_return_is_in_them() => Assert.DoesNotContain('\r', s_usual);

    private static string Emit(string text, string path) =>
        string.Concat(new GeneratorHost().Start("", new TemplateInput(text, path)).Files.OrderBy(file => file.Key, System.StringComparer.Ordinal).Select(file => file.Key + "\n" + file.Value));
}
