// Nothing that is written or read depends on the culture of the machine.
using System.Globalization;
using Xunit;

namespace Formwork.Tests;

public class CultureTests
{
    // Another decimal comma, another minus sign, another calendar, another i: whatever of it the machine knows.
    [Theory]
    [InlineData("de-DE")]
    [InlineData("sv-SE")]
    [InlineData("fa-IR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("tr-TR")]
    public void Pages_and_json_are_the_same_in_every_culture(string name)
    {
        var expected = (Samples.WithGaps.ToHtml(), Samples.WithGaps.ToMarkdown(), Samples.WithGaps.ToText(), Samples.WithGaps.ToJson());
        var before = CultureInfo.CurrentCulture;
        try
        {
            // Made by hand where the machine knows no cultures.
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.NumberFormat.NegativeSign = "−";
            culture.NumberFormat.NumberDecimalSeparator = ",";
            culture.DateTimeFormat.DateSeparator = ".";
            CultureInfo.CurrentCulture = Find(name) ?? culture;
            Assert.Equal(expected, (Samples.WithGaps.ToHtml(), Samples.WithGaps.ToMarkdown(), Samples.WithGaps.ToText(), Samples.WithGaps.ToJson()));
            Assert.Equal(Samples.WithGaps, Template.Of<LibraryReport>().ReadJson(expected.Item4));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static CultureInfo? Find(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
