// What findings of a reading look like, to people and to programs.
using System;
using System.Linq;
using Xunit;

namespace Formwork.Tests.Kinds;

public class FindingOutputTests
{
    [Fact]
    public void Characters_of_any_plane_are_written_as_they_are()
    {
        var json = Survey.ReadWith("2001年3月9日", "𠀀😀").Validate().ToJson();
        Assert.Contains("\"text\":\"𠀀😀\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2001年3月9日", "去年", "不是可以识别的日期")]
    [InlineData("特大型", "中型", "可选：小型；特大型。")]
    [InlineData("17.46%", "很多", "不是可以识别的数")]
    public void What_cannot_be_read_is_said_in_the_words_of_its_kind(string old, string other, string words) =>
        Assert.Contains(words, Assert.Single(Survey.ReadWith(old, other).Findings).Message, StringComparison.Ordinal);

    [Fact]
    public void A_section_is_named_once()
    {
        var lines = Samples.Sound.With("loans.new.total", 5).With("loans.carried_out.adults", Cell.Blank).Validate().ToText().Split('\n');
        Assert.Single(lines, line => line.EndsWith("借阅情况", StringComparison.Ordinal));
        Assert.True(lines.Length > 3);
    }

    [Fact]
    public void Findings_and_remarks_say_themselves_in_one_line()
    {
        var finding = Survey.ReadWith("特大型", "中型").Findings.Single();
        Assert.Equal("unreadable: " + finding.Message, finding.ToString());
        Assert.Equal("north.share: 按可比口径", Survey.Sound.Places.List.Notes.ToString());
        Assert.Equal("", NoteCollection.Empty.ToString());
    }
}
