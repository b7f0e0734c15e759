// The proof of the idea: the template of the 2021 form is edited, and everything follows with no C# touched.
using System.Linq;
using System.Text.Json;
using Xunit;

namespace Formwork.Generator.Tests.Proof;

public class OneFileIsTheFormTests
{
    private const string NewSection = """
          training:
            label: 培训情况
            table:
              stub: 对象
              columns: { sessions: 场次, people: 人次, total: { label: 合计, total: true } }
              rows: { own_staff: 本机关人员, others: 其他人员 }

        """;

    private static readonly Revision s_original = Revision.Of();

    [Fact]
    public void The_form_as_it_is_goes_all_the_way_round()
    {
        Assert.Equal(200, s_original.Probe.Template.CellCount);
        s_original.AssertRoundTrips();
    }

    [Fact]
    public void A_reworded_label_changes_what_is_printed_and_read_and_no_name()
    {
        var revision = Revision.Of(("state_secret: 属于国家秘密", "state_secret: 涉及国家秘密"));
        Assert.Equal(s_original.Members, revision.Members);
        Assert.Contains("<summary>1.涉及国家秘密</summary>", revision.Records);
        Assert.Contains("<th scope=\"row\">1.涉及国家秘密</th>", revision.Sound.ToHtml());
        Assert.Equal(s_original.Sound.ToJson(), revision.Sound.ToJson());
        Assert.Contains(revision.FindingsWith("applications.outcomes.refused.state_secret.total", 10_000), finding => finding.Message.Contains("涉及国家秘密", System.StringComparison.Ordinal));
        revision.AssertRoundTrips();
    }

    [Fact]
    public void A_new_reason_for_refusal_is_counted_in_the_totals_and_has_its_row_everywhere()
    {
        var revision = Revision.Of(("                enquiry_matter:", "                trade_secret: 涉及商业秘密\n                enquiry_matter:"));
        Assert.Equal(207, revision.Probe.Template.CellCount);
        Assert.Contains("public ApplicationsRow TradeSecret { get; init; }", revision.Records);
        Assert.Contains("<th scope=\"row\">8.涉及商业秘密</th>", revision.Sound.ToHtml());
        Assert.Contains("<th scope=\"row\">9.属于行政查询事项</th>", revision.Sound.ToHtml());
        var grid = revision.Probe.Template.Sections[2].Table!.Grid;
        Assert.Equal((29, 10), (grid.Rows, grid.Columns));
        Assert.Equal(
            ["column_total", "row_total"],
            revision.FindingsWith("applications.outcomes.refused.trade_secret.natural_person", 10_000).Select(finding => finding.Rule).Order());
        Assert.Equal(7, Json(revision).GetProperty("applications").GetProperty("outcomes").GetProperty("refused").GetProperty("trade_secret").EnumerateObject().Sum(member => member.Value.ValueKind == JsonValueKind.Object ? member.Value.EnumerateObject().Count() : 1));
        revision.AssertRoundTrips();
    }

    [Fact]
    public void A_new_kind_of_applicant_is_counted_in_every_row_and_has_its_column_everywhere()
    {
        var revision = Revision.Of(("            legal_service:", "            media: 新闻媒体\n            legal_service:"));
        Assert.Equal(225, revision.Probe.Template.CellCount);
        Assert.Contains("public global::Formwork.Count Media { get; init; }", revision.Records);
        Assert.Contains("<th scope=\"col\">新闻媒体</th>", revision.Sound.ToHtml());
        var grid = revision.Probe.Template.Sections[2].Table!.Grid;
        Assert.Equal((28, 11), (grid.Rows, grid.Columns));
        var findings = revision.FindingsWith("applications.new.organisation.media", 10_000);
        Assert.Equal(["applications.balance", "row_total"], findings.Select(finding => finding.Rule).Order());
        Assert.Contains(findings, finding => finding.Message.Contains("新闻媒体", System.StringComparison.Ordinal));
        Assert.True(Json(revision).GetProperty("applications").GetProperty("new").GetProperty("organisation").TryGetProperty("media", out _));
        revision.AssertRoundTrips();
    }

    [Fact]
    public void A_head_that_is_split_in_two_keeps_the_grid_of_the_table()
    {
        const string Old = "            licences: 行政许可";
        var yaml = TestTemplates.AnnualReport;
        var start = yaml.IndexOf("        item_5:", System.StringComparison.Ordinal);
        var band = yaml[start..(yaml.IndexOf(Old, System.StringComparison.Ordinal) + Old.Length)];
        var changed = band.Replace("            decisions:", "            accepted: 本年受理数量\n            decisions:", System.StringComparison.Ordinal);
        var revision = Revision.Of((band, changed));
        Assert.Equal(201, revision.Probe.Template.CellCount);
        var grid = revision.Probe.Template.Sections[1].Table!.Grid;
        Assert.Equal((14, 4), (grid.Rows, grid.Columns));
        Assert.Contains("<th scope=\"col\">本年受理数量</th><th scope=\"col\" colspan=\"2\">本年处理决定数量</th>", revision.Sound.ToHtml());
        Assert.Contains("public global::Formwork.Count Accepted { get; init; }", revision.Records);
        Assert.Contains(revision.FindingsWith("proactive_disclosure.item_5.licences.accepted", -1), finding => finding.Message.Contains("本年受理数量", System.StringComparison.Ordinal));
        Assert.True(Json(revision).GetProperty("proactive_disclosure").GetProperty("item_5").GetProperty("licences").TryGetProperty("accepted", out _));
        revision.AssertRoundTrips();
    }

    [Fact]
    public void A_row_that_is_removed_is_gone_from_totals_page_and_json()
    {
        var line = TestTemplates.AnnualReport.Split('\n').Single(text => text.TrimStart().StartsWith("excessive:", System.StringComparison.Ordinal)) + "\n";
        var revision = Revision.Of((line, ""));
        Assert.Equal(193, revision.Probe.Template.CellCount);
        Assert.DoesNotContain("Excessive", revision.Records);
        Assert.DoesNotContain("无正当理由大量反复申请", revision.Sound.ToHtml());
        Assert.Contains("<th scope=\"row\">4.要求行政机关确认或重新出具已获取信息</th>", revision.Sound.ToHtml());
        var exception = Assert.ThrowsAny<JsonException>(() => revision.Probe.ReadJson(s_original.Sound.ToJson()));
        Assert.Contains("excessive", exception.Message + exception.Path);
        revision.AssertRoundTrips();
    }

    [Fact]
    public void A_section_with_a_new_table_gets_records_checks_page_json_and_reader()
    {
        var revision = Revision.Of(("  problems:\n", NewSection + "  problems:\n"));
        Assert.Equal(206, revision.Probe.Template.CellCount);
        Assert.Contains("public TrainingSection Training { get", revision.Records);
        Assert.Contains("<h2>五、培训情况</h2>", revision.Sound.ToHtml());
        Assert.Contains("<h2>七、其他需要报告的事项</h2>", revision.Sound.ToHtml());
        var finding = Assert.Single(revision.FindingsWith("training.own_staff.total", 10_000));
        Assert.Equal(("row_total", "training", "own_staff", "total"), (finding.Rule, finding.Section, finding.Row, finding.Column));
        Assert.True(Json(revision).GetProperty("training").TryGetProperty("own_staff", out _));
        revision.AssertRoundTrips();
    }

    private static JsonElement Json(Revision revision) => JsonDocument.Parse(revision.Sound.ToJson()).RootElement;
}
