// A full report whose every total and check holds, with the small figures and many zeros of real ones.
using System;
using System.Linq;
using Formwork.Generated;

namespace Formwork.Benchmarks;

/// <summary>Makes the report that everything is measured with.</summary>
public static class SoundReport
{
    /// <summary>Makes the report.</summary>
    public static AnnualReport Make() => Make(2021);

    /// <summary>Makes a report with figures of its own.</summary>
    /// <param name="seed">What the figures follow from.</param>
    public static AnnualReport Make(int seed)
    {
        var template = Template.Of<AnnualReport>();
        var content = new ReportContent(template) { Preamble = "本报告由青石县工业和信息化局编制。\n统计期限自2023年1月1日起至2023年12月31日止。" };
        new AnnualReport
        {
            Facts = new() { Agency = "青石县工业和信息化局", Year = 2023, PeriodFrom = new(2023, 1, 1), PeriodTo = new(2023, 12, 31), Website = "http://www.example.org", Telephone = "0000-123456" },
            Problems = new() { Text = "一是公开不够及时。" },
            OtherMatters = new() { Text = "未收取信息处理费。" },
            Preamble = content.Preamble,
        }.CopyAll(content);
        Fill(template, content, new Random(seed));
        var report = template.FromContent(content);

        // The text speaks of all that it should, and says no figure.
        report = report with { Overview = new() { Text = "一是主动公开，均在规定期限内。\n二是依申请公开，均按要求答复。\n三是政府信息管理。\n四是政府信息公开平台建设。\n五是监督保障。" } };
        return report.Validate().Count == 0 ? report : throw new InvalidOperationException("The report has findings: " + report.Validate()[0].Message);
    }

    private static void CopyAll(this IReport report, ReportContent content) => report.CopyTo(content);

    private static void Fill(Template template, ReportContent content, Random random)
    {
        foreach (var cell in template.Cells)
        {
            content.Cells[cell.Index] = cell.Type.Kind == CellTypeKind.Amount ? 12.5m : random.Next(8) > 0 ? 0 : random.Next(1, random.Next(2) == 0 ? 10 : 120);
        }

        // What comes in is what was decided and what is carried over; the totals follow.
        var outcomes = template.Cells.Where(cell => cell.Row is { } row && row.StartsWith("outcomes.", StringComparison.Ordinal) && row != "outcomes.total").ToList();
        foreach (var column in outcomes.Select(cell => cell.Column).Distinct().Where(column => column != "total"))
        {
            var decided = outcomes.Where(cell => cell.Column == column).Sum(cell => Value(content, cell.Index));
            Set("applications.outcomes.total", column, decided);
            var before = Math.Min(Get("applications.carried_in", column), decided);
            Set("applications.carried_in", column, before);
            Set("applications.new", column, decided + Get("applications.carried_out", column) - before);
        }

        foreach (var total in template.Cells.Where(cell => cell.Column == "total" || cell.Column.EndsWith(".total", StringComparison.Ordinal)))
        {
            var group = total.Column[..^"total".Length];
            var parts = template.Cells.Where(cell => cell.Section == total.Section && cell.Row == total.Row && cell != total && cell.Column.StartsWith(group, StringComparison.Ordinal));
            content.Cells[total.Index] = parts.Sum(cell => Value(content, cell.Index));
        }

        int Get(string row, string column) => Value(content, Find(row, column));

        void Set(string row, string column, int value) => content.Cells[Find(row, column)] = value;

        int Find(string row, string column) => template.TryFindCell(row + "." + column, out var index) ? index : throw new InvalidOperationException(row);
    }

    private static int Value(ReportContent content, int index) => content.Cells[index].TryGetInt32(out var value) ? value : 0;
}
