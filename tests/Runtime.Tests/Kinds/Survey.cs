// The survey that the tests of kinds begin with.
using System;
using static Formwork.Tests.SurveyReport;
using static Formwork.Tests.SurveyReport.PlacesSection;

namespace Formwork.Tests.Kinds;

internal static class Survey
{
    public static Template<SurveyReport> Template { get; } = Formwork.Template.Of<SurveyReport>();

    public static SurveyReport Sound { get; } = new()
    {
        Facts = new() { Agency = "青石县文化局", Year = 2023, Staff = 1200, Capital = 35.5m, Level = ReportFacts.LevelChoice.County, Founded = new DateOnly(1987, 5, 4) },
        Places = new()
        {
            Text = "全县共有场馆两处。",
            List = new()
            {
                North = new() { Visits = 1050, Share = 17.46m, Opened = new DateOnly(2001, 3, 9), Size = ListSection.ListRow.SizeChoice.VeryLarge, Keeper = "李 <明>" },
                South = new() { Visits = 7, Share = -3m, Opened = Entry<DateOnly>.NotApplicable, Size = default, Keeper = default },
                Notes = [new("north.share", "按可比口径")],
            },
            Sums = new()
            {
                Loans = new() { Last = 20, This = 30 },
                LoansOnline = new() { Last = 5, This = 6 },
                Visits = new() { Last = 40, This = 50 },
                VisitsOnline = new() { Last = 7, This = 8 },
            },
            Notes = [new(null, "含分馆")],
        },
        Rest = new() { Text = "计划\n明年扩建。" },
    };

    /// <summary>The sound survey with the text of one line of its written form replaced, read again.</summary>
    public static ReadResult<SurveyReport> ReadWith(string old, string other)
    {
        var text = Sound.ToText();
        Xunit.Assert.Contains(old, text, StringComparison.Ordinal);
        return Template.Read(text.Replace(old, other, StringComparison.Ordinal));
    }
}
