// What holds for every sum of reports.
using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Tests.Lists;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Formwork.Tests.Findings;

public class SumLaws
{
    private static readonly CellType[] Types =
    [
        new(CellTypeKind.Count), new(CellTypeKind.Count, Signed: true), new(CellTypeKind.Amount, Decimals: 4),
        new(CellTypeKind.Amount, Decimals: 9, Signed: true), new(CellTypeKind.Percent, Decimals: 2), new(CellTypeKind.Text),
        new(CellTypeKind.Count) { Min = 2, Max = 30 }, new(CellTypeKind.Amount, Decimals: 2, Signed: true) { Min = -5, Max = 5 },
    ];

    private static readonly Form Mixed = Form.Of([.. Types.Select((_, i) => new HeadInfo($"c{i}", $"C{i}"))], [new("r0", "R0")], [], types: Types);

    private static readonly IReport Blank = Mixed.Report("_ _ _ _ _ _ _ _");

    private static readonly IReport NotApplicable = Mixed.Report("/ / / / / / / /");

    [Fact]
    public void The_order_of_the_reports_does_not_matter() => Laws.Hold(500, random =>
    {
        var reports = Reports(random, extreme: true);
        var places = Enumerable.Range(0, reports.Length).ToArray();
        random.Shuffle(places);
        var (sum, other) = (reports.Sum(), places.Select(place => reports[place]).Sum());
        Assert.Equal(Cells(sum.Report), Cells(other.Report));
        Assert.Equal(sum.Findings.Where(finding => finding.Rule == "range"), other.Findings.Where(finding => finding.Rule == "range"));
        Assert.Equal(Say(sum, index => index), Say(other, index => places[index]));
    });

    [Fact]
    public void The_sum_of_sums_is_the_sum() => Laws.Hold(500, random =>
    {
        var reports = Reports(random, extreme: false);
        var cut = random.Next(1, reports.Length);
        var parts = new[] { reports[..cut].Sum().Report, reports[cut..].Sum().Report };
        Assert.Equal(Cells(reports.Sum().Report), Cells(parts.Sum().Report));
    });

    [Fact]
    public void A_blank_report_makes_the_sum_blank_and_is_named_everywhere() => Laws.Hold(200, random =>
    {
        IReport[] reports = [.. Reports(random, extreme: true), Blank];
        var sum = reports.Sum();
        Assert.All(Cells(sum.Report), cell => Assert.True(cell.IsBlank));
        Assert.All(sum.Blanks, blank => Assert.Equal(reports.Length - 1, blank.Reports[^1]));
        Assert.Equal(Mixed.CellCount, sum.Blanks.Length);
    });

    [Fact]
    public void A_report_of_which_nothing_applies_changes_nothing() => Laws.Hold(200, random =>
    {
        var reports = Reports(random, extreme: true);
        Assert.Equal(Cells(reports.Sum().Report), Cells(new[] { NotApplicable }.Concat(reports).Sum().Report));
    });

    [Fact]
    public void The_sum_agrees_with_its_reports_as_its_parts() => Laws.Hold(200, random =>
    {
        var reports = Reports(random, extreme: false);
        var parts = new ReportParts([.. reports.Select((report, i) => new ReportPart($"{i}", report))]) { IncludesOwn = true };

        // A part's figure beyond its limits is one that must be wrong, so what it adds to cannot be right.
        Assert.DoesNotContain(
            reports.Sum().Report.Validate(new ValidationOptions { Parts = parts }),
            finding => finding is { Rule: "parts", State: FindingState.Fails, Column: { } column } && Mixed.Cells.Single(cell => cell.Column == column).Type is { Min: null, Max: null });
    });

    [Fact]
    public void Totals_that_hold_in_all_reports_hold_in_the_sum()
    {
        var other = Samples.Sound.With("loans.new.adults", 101).With("loans.new.total", 143).With("loans.outcomes.returned.adults", 91).With("loans.outcomes.returned.total", 122)
            .With("loans.outcomes.total.adults", 101).With("loans.outcomes.total.total", 139);
        Assert.DoesNotContain(new[] { Samples.Sound, other, Samples.Sound }.Sum().Report.Validate(), finding => finding.Rule is "row_total" or "column_total");
    }

    [Fact]
    public void Rows_over_a_list_go_by_the_names_of_the_items() => Laws.Hold(200, random =>
    {
        var reports = ListReports.Random(Template.Of<BranchesReport>(), ListReports.Names).Sample(10, random.Next(1, 5)).ToArray();
        var sum = reports.Sum();
        var expected = new Dictionary<string, Cell>();
        foreach (var report in reports)
        {
            foreach (var cell in report.GetForm().Cells)
            {
                var value = report.GetCell(cell.Index);
                expected[cell.Path] = expected.TryGetValue(cell.Path, out var before) ? Add(before, value) : value;
            }
        }

        var cells = sum.Report.GetForm().Cells;
        Assert.Equal(cells.Select(cell => cell.Path).Order(StringComparer.Ordinal), expected.Keys.Order(StringComparer.Ordinal));
        Assert.All(cells, cell => Assert.Equal(expected[cell.Path], sum.Report.GetCell(cell.Index)));
        Assert.Equal(reports.SelectMany(report => report.GetForm().GetItems(0)).Distinct(), sum.Report.GetForm().GetItems(0));
        Assert.Equal(cells.Where(cell => expected[cell.Path].IsBlank).Select(cell => cell.Path), sum.Blanks.Select(blank => blank.Cell.Path));
    });

    [Fact]
    public void More_items_than_a_form_can_have_are_refused_and_the_sum_is_as_before()
    {
        BranchesReport Of(int from) => new() { Lists = new() { Components = [.. Enumerable.Range(from, 10_000).Select(item => $"{item}")] } };
        var sum = new ReportSum<BranchesReport>();
        sum.Add(Of(0));
        sum.Add(Of(10_000));
        Assert.Contains("200000", Assert.Throws<ArgumentException>(() => sum.Add(Of(20_000))).Message);
        Assert.Equal(20_000, sum.GetResult().Report.Lists.Components.Count);
    }

    [Fact]
    public void Adding_a_report_allocates_nothing()
    {
        var sum = new ReportSum<LibraryReport>();
        var least = long.MaxValue;
        for (var i = 0; i < 50; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            sum.Add(Samples.Sound);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(0, least);
    }

    private static Cell Add(Cell one, Cell other) =>
        one.IsBlank || other.IsBlank ? default
        : one.IsNotApplicable ? other
        : other.IsNotApplicable ? one
        : (one.TryGetNumber(out var first) ? first : 0) + (other.TryGetNumber(out var second) ? second : 0);

    private static IReport[] Reports(Random random, bool extreme) =>
        [.. Enumerable.Range(0, random.Next(2, 7)).Select(_ => Mixed.Report([.. Types.Select(type => CellOf(random, type, extreme))]))];

    private static Cell CellOf(Random random, CellType type, bool extreme) => random.Next(12) switch
    {
        0 => Cell.Blank,
        1 or 2 => Cell.NotApplicable,
        3 => extreme ? "nothing of the kind\n" : 0,
        4 when extreme => type.Kind == CellTypeKind.Count ? int.MaxValue : decimal.MaxValue,
        5 when extreme => -1,
        _ when type.Kind == CellTypeKind.Text => "abc"[..random.Next(1, 3)],
        _ => random.Next(0, 3) == 0 || type.Decimals == 0 ? random.Next(60) : random.Next(100_000) / 100m,
    };

    private static IEnumerable<string> Say(SumResult<IReport> sum, Func<int, int> placeOf) =>
        sum.Blanks.Select(blank => $"{blank.Cell.Path} {string.Join(',', blank.Reports.Select(placeOf).Order())} {string.Join(',', blank.Faulty.Select(placeOf).Order())}");

    private static Cell[] Cells(IReport report) => [.. Enumerable.Range(0, report.GetForm().CellCount).Select(report.GetCell)];
}
