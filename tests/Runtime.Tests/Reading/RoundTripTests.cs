// What is written as text is read back as it was.
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Formwork.Generated;
using Formwork.Tests.Values;
using Xunit;

namespace Formwork.Tests.Reading;

public class RoundTripTests
{
    private static readonly string[] Sentences = ["目录按月更新。", "（一）主动公开", "办结 12 件，均按期答复。", "1. 全年培训3次；", "无", "群众满意。"];

    [Fact]
    public void A_report_written_as_text_is_read_back() =>
        Figures.Hold(Reports, report => Form.Read(report.ToText()) is { Findings.IsEmpty: true } read && read.Report == report, tries: 100);

    [Fact]
    public void A_row_of_blanks_and_a_slash_under_the_heads_stays_a_row()
    {
        var report = new AnnualReport { Facts = new() { Agency = "青石县档案局", Year = 2058 } }
            .With("applications.new.organisation.other", Cell.NotApplicable).With("applications.new.total", 7);
        var read = Form.Read(report.ToText());
        Assert.Equal((Cell.NotApplicable, (Cell)7), (read.Report.GetCell("applications.new.organisation.other"), read.Report.GetCell("applications.new.total")));
    }

    [Fact]
    public void A_note_that_the_form_prints_is_no_remark_of_the_report()
    {
        Assert.Contains("增减与上年相比", Samples.Sound.ToText());
        Assert.Empty(Template.Of<LibraryReport>().Read(Samples.Sound.ToText()).Report.Visits.Notes);
    }

    private static Gen<AnnualReport> Reports =>
        from cells in Gen.CollectToArray(Form.Template.Cells, CellOf)
        from texts in Gen.CollectToArray(Form.Template.Sections, section => section.Text is null ? Gen.Constant<string?>(null) : Texts)
        from notes in Gen.CollectToArray(Form.Template.Sections, NotesOf)
        from preamble in Texts
        from year in Gen.Choose(1990, 2060)
        select Make(cells, texts, notes, preamble, year);

    private static Gen<string?> Texts => Gen.Choose(0, 4).SelectMany(count => Gen.ArrayOf(Gen.Elements(Sentences), count))
        .Select(lines => lines.Length == 0 ? null : (string?)string.Join('\n', lines));

    private static Gen<Cell> CellOf(CellInfo cell) => Gen.OneOf(
        Gen.Elements(Cell.Blank, Cell.Blank, Cell.NotApplicable, 0),
        cell.Type.Kind == CellTypeKind.Count ? Gen.Choose(0, int.MaxValue).Select(Cell.FromInt32) : Gen.Choose(0, 1_000_000).Select(value => Cell.FromDecimal(value / 10_000m)));

    private static Gen<NoteCollection> NotesOf(SectionInfo section)
    {
        if (section.Table is null)
            return Gen.Constant(NoteCollection.Empty);
        var places = Form.Template.Cells.Where(cell => cell.Section == section).Select(cell => (string?)cell.Place).Append(null).ToArray();
        var note = from place in Gen.Elements(places) from text in Gen.Elements(Sentences) select new Note(place, text);
        return Gen.Choose(0, 3).SelectMany(count => Gen.ArrayOf(note, count)).Select(notes => NoteCollection.Create(notes));
    }

    private static AnnualReport Make(Cell[] cells, string?[] texts, NoteCollection[] notes, string? preamble, int year)
    {
        var content = new ReportContent(Form.Template) { Preamble = preamble };
        cells.CopyTo(content.Cells, 0);
        texts.CopyTo(content.Texts, 0);
        notes.CopyTo(content.Notes, 0);
        content.Facts[0] = "青石县档案局";
        content.Facts[1] = year;
        return Form.Template.FromContent(content);
    }
}
