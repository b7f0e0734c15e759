// All that is said about the published reports, by the reader and the checks together: what is wrong with each is known, so nothing else may be said.
using System.Linq;
using Xunit;

namespace Formwork.Tests.Reading;

public class PublishedFindingsTests
{
    [PublishedReportFact]
    public void Of_report_000_whose_applications_break_off() => Said("000",
        "left_over facts.website warning",
        "missing_rows applications error");

    [PublishedReportFact]
    public void Of_report_001_whose_rows_and_last_table_are_missing() => Said("001",
        "missing_rows applications error",
        "missing_table review_litigation error");

    [PublishedReportFact]
    public void Of_report_002_whose_tables_are_pictures() => Said("002",
        "missing_table proactive_disclosure error",
        "missing_table applications error",
        "missing_table review_litigation error",
        "unclaimed other_matters information");

    [PublishedReportFact]
    public void Of_report_003_one_total_of_which_is_blank() => Said("003",
        "blank_total applications.outcomes.refused.state_secret.total information = 0");

    [PublishedReportFact]
    public void Of_report_004_which_is_all_zero_and_whose_words_are_its_own() => Said("004",
        "topics overview information",
        "mentions other_matters information");

    private static void Said(string number, params string[] findings) => Assert.Equal(findings, Form.Read(PublishedReportFactAttribute.Read(number)).Validate().Select(Show));

    private static string Show(Finding finding)
    {
        var place = string.Join('.', new[] { finding.Section, finding.Row, finding.Column }.Where(part => part is not null));
        return $"{finding.Rule} {place} {finding.Severity.ToString().ToLowerInvariant()}{(finding.Expected.IsBlank ? "" : $" = {finding.Expected}")}";
    }
}
