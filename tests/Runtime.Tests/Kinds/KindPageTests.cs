// Percentages, days, options and texts on pages, and single cells got and changed.
using System;
using Xunit;

namespace Formwork.Tests.Kinds;

public class KindPageTests
{
    [Fact]
    public void Every_kind_is_printed_as_the_language_writes_it()
    {
        Assert.Contains("<td>1050</td><td>17.46%</td><td>2001年3月9日</td><td>特大型</td><td>李 &lt;明&gt;</td>", Survey.Sound.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("| 北馆 | 1050 | 17.46% | 2001年3月9日 | 特大型 | 李 \\<明\\> |", Survey.Sound.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("南馆\t7\t-3%\t/\t\t\n", Survey.Sound.ToText(), StringComparison.Ordinal);
        Assert.Contains("职工人数：1200人，注册资本：35.5万元，级别：县级，成立日期：1987年5月4日。", Survey.Sound.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_of_any_kind_is_got_and_changed_by_its_path()
    {
        Assert.Equal((Cell)17.46m, Survey.Sound.GetCell("places.list.north.share"));
        Assert.Equal((Cell)new DateOnly(2001, 3, 9), Survey.Sound.GetCell("places.list.north.opened"));
        Assert.Equal((Cell)"very_large", Survey.Sound.GetCell("places.list.north.size"));
        Assert.Equal((Cell)6, Survey.Sound.GetCell("places.sums.loans.online.this"));
        var changed = Survey.Sound.With("places.list.south.size", "small").With("places.list.south.opened", new DateOnly(2020, 1, 2)).With("places.list.south.keeper", "王");
        Assert.Equal(SurveyReport.PlacesSection.ListSection.ListRow.SizeChoice.Small, changed.Places.List.South.Size);
        Assert.Equal(new DateOnly(2020, 1, 2), changed.Places.List.South.Opened);
        Assert.Equal("王", changed.Places.List.South.Keeper);
    }

    [Theory]
    [InlineData("opened", "2021-03-01", "a date")]
    [InlineData("size", "huge", "one of \"small\", \"very_large\"")]
    [InlineData("share", "17%", "a number from -100 to 1000")]
    public void A_cell_takes_nothing_that_its_record_cannot_hold(string column, string value, string expected) =>
        Assert.Contains(expected, Assert.Throws<ArgumentException>(() => Survey.Sound.With("places.list.north." + column, value)).Message, StringComparison.Ordinal);
}
