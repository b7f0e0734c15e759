// Parts of a report in JSON that somebody else writes: System.Text.Json on its own.
using System.Text.Json;
using Formwork.Tests.Kinds;
using Xunit;

namespace Formwork.Tests.Json;

public class SectionJsonTests
{
    [Fact]
    public void A_section_goes_through_System_Text_Json_alone()
    {
        var json = JsonSerializer.Serialize(Survey.Sound.Places);
        Assert.Contains("\"Notes\":[{\"at\":\"north.share\",\"text\":", json, System.StringComparison.Ordinal);
        Assert.Contains("\"Size\":\"very_large\"", json, System.StringComparison.Ordinal);
        Assert.Equal(Survey.Sound.Places, JsonSerializer.Deserialize<SurveyReport.PlacesSection>(json));
        Assert.Equal(Samples.WithGaps.Stock, JsonSerializer.Deserialize<LibraryReport.StockSection>(JsonSerializer.Serialize(Samples.WithGaps.Stock)));
    }

    [Fact]
    public void Facts_go_through_System_Text_Json_alone() =>
        Assert.Equal(Survey.Sound.Facts, JsonSerializer.Deserialize<SurveyReport.ReportFacts>(JsonSerializer.Serialize(Survey.Sound.Facts)));

    [Theory]
    [InlineData("{}")]
    [InlineData("[5]")]
    [InlineData("[{\"at\":null}]")]
    [InlineData("[{\"text\":null}]")]
    [InlineData("[{\"text\":\"a\",\"by\":\"b\"}]")]
    public void What_is_no_remark_is_refused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<NoteCollection>(json));

    [Theory]
    [InlineData("""[{"text":"a"},{"at":null,"at":"x","text":"a"}]""", "notes[1].at", "twice")]
    [InlineData("""[{"text":"a","more":1}]""", "notes[0].more", "only")]
    [InlineData("""[{"text":null}]""", "notes[0].text", "a text is expected")]
    public void A_remark_is_refused_as_in_the_JSON_of_a_report(string json, string place, string reason)
    {
        var fault = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<NoteCollection>(json));
        Assert.Contains(place, fault.Message, System.StringComparison.Ordinal);
        Assert.Contains(reason, fault.Message, System.StringComparison.Ordinal);
        Assert.NotNull(fault.Path);
    }
}
