// Records at work: what is put in comes out, flat and back.
using System;
using System.Linq;
using Formwork.Generator.Tests.Laws;
using Formwork.Generated;
using Formwork.Testing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Formwork.Generator.Tests.Generated;

public class RecordsTests
{
    [Fact]
    public void A_new_report_is_blank_in_every_cell()
    {
        var content = ReportContent.Of(Loaded.Probe("Blank"));
        Assert.Equal(27, content.Cells.Length);
        Assert.All(content.Cells, cell => Assert.True(cell.IsBlank));
        Assert.All(content.Notes, notes => Assert.Empty(notes));
    }

    [Fact]
    public void Null_becomes_empty() => Assert.Equal(Loaded.Probe("Blank"), Loaded.Probe("Nulls"));

    [Fact]
    public void Figures_facts_texts_and_notes_are_copied_to_their_places()
    {
        var content = ReportContent.Of(Loaded.Probe("Music"));
        Assert.Equal([3, Cell.NotApplicable, 3], content.Cells[12..15]);
        Assert.Equal(12.5m, content.Cells[24]);
        Assert.Equal(["Town Library", "town", 2024, new DateOnly(1901, 5, 17)], content.Facts);
        Assert.Equal("First.\nSecond.", content.Preamble);
        Assert.Equal(new string?[] { "Quiet.", null, null }, content.Texts);
        Assert.Equal(["a", "b"], content.Notes[0].Select(note => note.Text));
    }

    [Fact]
    public void A_report_made_of_its_own_content_is_equal_to_it()
    {
        var report = Loaded.Probe("Music");
        Assert.Equal(report, GeneratedReports.Create(Loaded.LibraryReturn, ReportContent.Of(report)));
    }

    [Fact]
    public void Any_cells_of_the_2021_form_come_back_as_they_were() => Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
    {
        var content = new ReportContent(Loaded.AnnualReport);
        var random = new Random(seed);
        for (var i = 0; i < content.Cells.Length; i++)
            content.Cells[i] = random.Next(10) switch { 0 => default, 1 => Cell.NotApplicable, var n => i == 9 ? random.Next() / 10000m : random.Next() - n };
        Assert.Equal(content.Cells, ReportContent.Of(GeneratedReports.Create(Loaded.AnnualReport, content)).Cells);
    }).Check();

    [Fact]
    public void A_cell_that_no_figure_can_hold_is_refused()
    {
        var content = new ReportContent(Loaded.LibraryReturn);
        content.Cells[0] = 1.5m;
        var exception = Assert.Throws<System.Reflection.TargetInvocationException>(() => GeneratedReports.Create(Loaded.LibraryReturn, content));
        Assert.IsType<ArgumentException>(exception.InnerException);
    }
}
