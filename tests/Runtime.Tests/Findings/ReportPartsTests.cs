// A report against those that it is made up of.
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Xunit;

namespace Formwork.Tests.Findings;

public class ReportPartsTests
{
    private static readonly FactInfo[] Facts = [new("agency", "Agency", FactKind.Text) { IsIdentity = true }, new("year", "Year", FactKind.Year)];

    private static readonly Form One = Of(new CellType(CellTypeKind.Count));

    [Theory]
    [InlineData("7", "3|4", "holds")]
    [InlineData("8", "3|4", "fails 7 8 1")]
    [InlineData("6", "3|4", "fails 7 6 -1")]
    [InlineData("3", "3|/", "holds")]
    [InlineData("0", "/|/", "holds")]
    [InlineData("/", "/|/", "holds")]
    [InlineData("/", "0|3", "fails 3 / -3")]
    [InlineData("7", "3|_", "holds")]
    [InlineData("7", "7|_|_", "holds")]
    [InlineData("7", "3|_|_", "undecided")]
    [InlineData("7", "8|_|_", "fails 8 7 -1")]
    [InlineData("7", "3|?|_", "undecided")]
    [InlineData("2", "3|?", "fails 3 2 -1")]
    [InlineData("_", "3|4", "undecided 7")]
    [InlineData("_", "3|_", "undecided")]
    [InlineData("_", "_|_", "holds")]
    [InlineData("_", "_|?", "holds")]
    [InlineData("5", "3|-4", "holds")]
    [InlineData("2", "3|-4", "fails 3 2 -1")]
    [InlineData("5", "2147483647|2147483647", "fails 4294967294 5 -4294967289")]
    public void With_the_offices_own_figures_among_the_parts(string whole, string parts, string answer) => Assert.Equal(answer, Answer(One, whole, parts, own: true));

    [Theory]
    [InlineData("7", "3|4", "holds")]
    [InlineData("8", "3|4", "holds")]
    [InlineData("6", "3|4", "fails 7 6 -1")]
    [InlineData("0", "/|/", "holds")]
    [InlineData("9", "3|_", "undecided")]
    [InlineData("3", "3|_", "holds")]
    [InlineData("2", "3|?", "fails 3 2 -1")]
    [InlineData("_", "3|4", "undecided")]
    [InlineData("_", "0|/", "holds")]
    [InlineData("5", "_|_", "undecided")]
    public void Without_them_the_whole_can_be_more(string whole, string parts, string answer) => Assert.Equal(answer, Answer(One, whole, parts, own: false));

    [Fact]
    public void Of_signed_figures_nothing_is_said_unless_the_own_ones_are_there()
    {
        var form = Of(new CellType(CellTypeKind.Count, Signed: true));
        Assert.Equal("holds", Answer(form, "-9", "3|4", own: false));
        Assert.Equal("fails 7 -9 -16", Answer(form, "-9", "3|4", own: true));
        Assert.Equal("holds", Answer(form, "-9", "-10|_", own: true));
        Assert.Equal("undecided", Answer(form, "-9", "-10|_|_", own: true));
    }

    [Fact]
    public void Amounts_are_compared_exactly()
    {
        var form = Of(new CellType(CellTypeKind.Amount, Decimals: 4));
        Assert.Equal("holds", Answer(form, "0.3", "0.1|0.2", own: true));
        Assert.Equal("fails 0.3001 0.3 -0.0001", Answer(form, "0.3", "0.1|0.2001", own: true));
        Assert.Equal("fails 79228162514264337593543950335 1 -79228162514264337593543950334", Answer(form, "1", "79228162514264337593543950335", own: true));
    }

    [Fact]
    public void Shares_and_texts_are_not_added()
    {
        Assert.Equal("holds", Answer(Of(new CellType(CellTypeKind.Percent, Decimals: 2)), "5", "50|50", own: true));
        Assert.Empty(Validate(One.Report("7"), true, One.Report("7")));
    }

    [Fact]
    public void An_undecided_figure_says_which_parts_are_blank()
    {
        var finding = Assert.Single(Validate(One.Report("7"), own: true, One.Report("3"), One.Report("_"), One.Report("1"), One.Report("_")));
        Assert.Equal(("parts", FindingState.Undecided, Severity.Information, "r0", "c0"), (finding.Rule, finding.State, finding.Severity, finding.Row, finding.Column));
        Assert.Equal(["part 2", "part 4"], finding.Parts.AsEnumerable());
        Assert.Contains("part 2; part 4", finding.Message);
    }

    [Fact]
    public void Missing_parts_are_named()
    {
        var findings = One.Report("7").Validate(new() { Parts = new([new("Water", One.Report("3")), new("Roads", null), null!, new(null!, null)]) { IncludesOwn = true } });
        var missing = findings.Where(finding => finding.Rule == "missing_part").ToList();
        Assert.Equal(["Roads", "3", "4"], missing.SelectMany(finding => finding.Parts));
        Assert.All(missing, finding => Assert.Equal((Severity.Warning, FindingState.Fails, null), (finding.Severity, finding.State, finding.Section)));
        Assert.Contains("Roads", missing[0].Message);
        Assert.Equal(["Roads", "3", "4"], findings.Single(finding => finding.Rule == "parts").Parts.AsEnumerable());
        Assert.Contains("\"parts\":[\"Roads\"]", findings.ToJson());
    }

    [Fact]
    public void No_parts_at_all_are_no_question() => Assert.Empty(One.Report("7").Validate(new() { Parts = new([]) }));

    [Fact]
    public void Another_form_and_another_year_are_findings_and_not_compared()
    {
        var other = Form.Of([new("c0", "C0")], [new("r0", "R0")], [], name: "other");
        var whole = One.Report("7") with { Facts = ["A", 2021] };
        Assert.Equal(["missing_part", "parts"], Validate(whole, false, One.Report("3") with { Facts = ["B", 2021] }, other.Report("9")).Select(finding => finding.Rule));
        var late = Validate(whole, true, One.Report("9") with { Facts = ["B", 2020] }).Single();
        Assert.Equal("missing_part", late.Rule);
        Assert.All(["2020", "2021", "part 1"], word => Assert.Contains(word, late.Message));
    }

    [Fact]
    public void One_office_twice_is_a_finding_and_counts_once()
    {
        var findings = Validate(One.Report("7"), true, One.Report("3") with { Facts = ["Water Office (North)"] }, One.Report("4") with { Facts = ["Roads"] }, One.Report("3") with { Facts = ["Ｗater Office（North）"] });
        var finding = Assert.Single(findings);
        Assert.Equal(("parts", Severity.Warning, null), (finding.Rule, finding.Severity, finding.Section));
        Assert.Equal(["part 1", "part 3"], finding.Parts.AsEnumerable());
        Assert.Empty(Validate(One.Report("7"), true, One.Report("3") with { Facts = ["WATER"] }, One.Report("4") with { Facts = ["Water"] }));
    }

    [Fact]
    public void What_totals_leave_for_blanks_counts_as_known_on_both_sides()
    {
        var form = Form.Grid(1, 2, columnTotals: false);
        Assert.Empty(Validate(form.Report("5 5 10"), true, form.Report("1 1 2"), form.Report("4 _ 8")));
        Assert.Empty(Validate(form.Report("5 _ 9"), true, form.Report("1 1 2"), form.Report("4 3 7")));
        var follows = Validate(form.Report("5 _ 9"), true, form.Report("1 1 2"), form.Report("4 4 7")).Single(finding => finding is { Rule: "parts", State: FindingState.Fails, Column: "c1" });
        Assert.Equal([1], follows.FollowsFrom.AsEnumerable());
    }

    [Fact]
    public void People_get_a_sentence_a_table()
    {
        var form = Form.Grid(1, 12, false, false);
        var nought = string.Join(' ', Enumerable.Repeat("0", 12));
        var text = form.Report(nought[..^3] + "5 5").Validate(new() { Parts = new([new("Water", form.Report("1 1 1 1 1 1 1 1 1 1 _ _")), new("Roads", null)]) }).ToText();
        Assert.Contains("10 figures do not agree", text);
        Assert.Contains("2 figures cannot be compared", text);
        Assert.Contains("Water; Roads", text);
        Assert.Equal(5, text.Split('\n', System.StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("“r0”", form.Report(nought.Replace('0', '_')).Validate(new() { Parts = new([new("Water", form.Report(nought))]) { IncludesOwn = true } }).ToText(), System.StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Rows_over_a_list_go_by_the_names_of_the_items()
    {
        var whole = Branches(("A", 1), ("B", 2));
        Assert.DoesNotContain(Validate(whole, Branches(("B", 2)), Branches(("A", 1))), finding => finding.Rule == "parts");
        var wrong = Validate(whole, Branches(("B", 3)), Branches(("A", 1))).Where(finding => finding.Rule == "parts").ToList();
        Assert.Equal("component[B]", Assert.Single(wrong, finding => finding.Column == "simple" && finding.Row != "overall").Row);
        var finding = Assert.Single(Validate(whole, Branches(("A", 1), ("C", 0)), Branches(("B", 2))), finding => finding.Rule == "parts");
        Assert.Equal((Severity.Error, FindingState.Fails, null), (finding.Severity, finding.State, finding.Section));
        Assert.Contains("C", finding.Message);
        Assert.Equal(["part 1"], finding.Parts.AsEnumerable());
    }

    [Fact]
    public void A_part_with_more_items_than_a_form_can_have_is_a_finding()
    {
        var large = new BranchesReport { Lists = new() { Components = [.. Enumerable.Range(0, 30_000).Select(item => $"{item}")] } };
        Assert.Contains(Validate(Branches(("A", 1)), large), finding => finding.Rule == "missing_part");
        Assert.Contains(Branches(("A", 1)).Validate(new ValidationOptions { Previous = large }), finding => finding.Rule == "previous");
    }

    private static ValidationResult Validate(BranchesReport whole, params BranchesReport[] parts) =>
        whole.Validate(new ValidationOptions { Parts = new([.. parts.Select((part, i) => new ReportPart($"part {i + 1}", part))]) { IncludesOwn = true } });

    private static BranchesReport Branches(params (string Name, int Simple)[] items) => items.Aggregate(
        new BranchesReport { Lists = new() { Components = [.. items.Select(item => item.Name)] } },
        (report, item) => report.With($"requests.component[{item.Name}].simple", item.Simple));

    private static Form Of(CellType type) => Form.Of([new("c0", "C0")], [new("r0", "R0")], [], type, facts: Facts);

    private static string Answer(Form form, string whole, string parts, bool own)
    {
        ReportPart[] given = [.. parts.Split('|').Select((figure, i) => new ReportPart($"part {i + 1}", figure == "?" ? null : form.Report(figure)))];
        var findings = (form.Report(whole) with { Facts = [] }).Validate(new() { Parts = new([.. given.Select(Nameless)]) { IncludesOwn = own } }).Where(finding => finding.Rule == "parts").ToList();
        return findings.Count == 0 ? "holds" : Say(Assert.Single(findings));
    }

    private static string Say(Finding finding) => finding.State == FindingState.Fails
        ? $"fails {finding.Expected} {finding.Actual} {finding.Difference}"
        : $"undecided {finding.Expected}".TrimEnd();

    // Reports of the tests are all of one agency unless they say otherwise.
    private static ReportPart Nameless(ReportPart part) => part with { Report = part.Report is FormReport { Facts.IsEmpty: true } report ? report with { Agency = null } : part.Report };

    private static List<Finding> Validate(FormReport whole, bool own, params FormReport[] parts) =>
        [.. whole.Validate(new() { Parts = new([.. parts.Select((part, i) => Nameless(new($"part {i + 1}", part)))]) { IncludesOwn = own } })];
}
