// What holds for cells of every kind, whatever stands in them.
using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Formwork.Generated;
using Formwork.Tests.Json;
using Formwork.Tests.Values;
using Xunit;

namespace Formwork.Tests.Kinds;

public class KindLaws
{
    private static readonly string[] Texts = ["李明", "王 芳（代）", "No. 5", "3.5", "2001年", "50%", "管理人", "网上办理", "<b>", "a|b", "特大型"];

    [Fact]
    public void Json_keeps_every_report() =>
        Figures.Hold(RandomReports.Of<SurveyReport>(), report => Survey.Template.ReadJson(report.ToJson()) == report, tries: 500);

    [Fact]
    public void A_cell_that_is_changed_to_what_it_was_changes_nothing() => Figures.Hold(
        from report in RandomReports.Of<SurveyReport>() from cell in Gen.Choose(0, Survey.Template.CellCount - 1) select (report, cell),
        sample => sample.report.With(sample.cell, sample.report.GetCell(sample.cell)) == sample.report
            && sample.report.With(sample.cell, Cell.NotApplicable).GetCell(sample.cell).IsNotApplicable,
        tries: 500);

    [Fact]
    public void What_is_written_as_text_is_read_back() => Figures.Hold(
        Readable,
        report => Survey.Template.Read(report.ToText()) is { Findings.IsEmpty: true } read && read.Report with { Preamble = null } == report,
        tries: 300);

    [Fact]
    public void An_entry_goes_through_a_cell_and_back() => Figures.Hold(
        from number in Gen.Choose(-3, 5) from day in Gen.Choose(0, DateOnly.MaxValue.DayNumber) select (number, day),
        sample =>
        {
            var report = new SurveyReport
            {
                Places = new()
                {
                    List = new()
                    {
                        North = new() { Size = (SurveyReport.PlacesSection.ListSection.ListRow.SizeChoice)sample.number, Opened = DateOnly.FromDayNumber(sample.day) },
                    },
                },
            };
            return report.With(0, 1).With(0, Cell.Blank) == report;
        });

    private static Gen<SurveyReport> Readable =>
        from cells in Gen.CollectToArray(Survey.Template.Cells, CellOf)
        from staff in Gen.Choose(0, int.MaxValue)
        from capital in Gen.Choose(0, 100_000_000)
        from level in Gen.Choose(1, 2)
        from day in Day
        from year in Gen.Choose(1000, 9999)
        select Make(cells, new()
        {
            Agency = "青石县文化局",
            Year = year,
            Staff = staff,
            Capital = capital / 10000m,
            Level = (SurveyReport.ReportFacts.LevelChoice)level,
            Founded = day,
        });

    // Years are printed as they are, and read with four digits.
    private static Gen<DateOnly> Day => Gen.Choose(new DateOnly(1000, 1, 1).DayNumber, DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber);

    private static Gen<Cell> CellOf(CellInfo cell) => Gen.OneOf(Gen.Elements(Cell.Blank, Cell.NotApplicable), cell.Type.Kind switch
    {
        CellTypeKind.Count => Gen.Choose(0, int.MaxValue).Select(Cell.FromInt32),
        CellTypeKind.Percent => Gen.Choose(-10_000, 100_000).Select(value => Cell.FromDecimal(value / 100m)),
        CellTypeKind.Date => Day.Select(Cell.FromDate),
        CellTypeKind.Choice => Gen.Elements(cell.Type.Options.Select(option => Cell.FromText(option.Key))),
        _ => Gen.Elements(Texts).Select(Cell.FromText),
    });

    private static SurveyReport Make(Cell[] cells, SurveyReport.ReportFacts facts)
    {
        var content = new ReportContent(Survey.Template);
        cells.CopyTo(content.Cells, 0);
        return Survey.Template.FromContent(content) with { Facts = facts };
    }
}
