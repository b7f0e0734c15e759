// Rules about documents that were read.
using System.Collections.Generic;
using System.Linq;
using static Formwork.Tests.Reading.Form;

namespace Formwork.Tests.Findings.Cases;

/// <summary>Cases of rules of the reader.</summary>
internal static class ReadingCases
{
    public static IEnumerable<RuleCase> All =>
    [
        Of("not_a_report", "A letter."),
        Of("missing_table", Report((Review, []))),
        Of("missing_rows", Report((Applications, Table(Applications).SkipLast(2)))),
        Of("unreadable", Report((Applications, Table(Applications, cell => cell == Cell("applications.new.natural_person") ? "若干" : Figure(cell))))),
        Of("left_over", Report(("problems", ["（文字描述）"]))),
        Of("unclaimed", "当前位置：首页\n" + Report()),
    ];

    private static RuleCase Of(string rule, string text) => new(rule)
    {
        Holds = () => Read(Report()).Validate(),
        Fails = () => Read(text).Validate(),
    };
}
