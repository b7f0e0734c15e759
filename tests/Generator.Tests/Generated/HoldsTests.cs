// The fast path and the engine are two writings of the same rules: they must agree on every report.
using System;
using System.Linq;
using Formwork.Generated;
using Formwork.Testing;
using Xunit;

namespace Formwork.Generator.Tests.Generated;

public class HoldsTests
{
    [Theory]
    [InlineData("annual_report")]
    [InlineData("library_return")]
    [InlineData("harbour_log")]
    [InlineData("many_checks")]
    [InlineData("county_return")]
    [InlineData("shelter_report")]
    public void Holds_says_yes_exactly_where_all_is_known_and_the_engine_has_nothing_to_say(string name)
    {
        var template = new[] { Loaded.AnnualReport, Loaded.LibraryReturn, Loaded.HarbourLog, Loaded.ManyChecks, Loaded.CountyReturn, Loaded.ShelterReport }.Single(template => template.Name == name);
        var sound = 0;
        for (var seed = 0; seed < 400; seed++)
        {
            var content = RandomReports.Content(template, seed);
            var report = GeneratedReports.Create(template, content);
            var findings = report.Validate().Where(finding => finding.Cells.Length > 0).ToList();

            // Where a number is missing or does not apply it always says no, even where the engine then has nothing to say.
            var expected = findings.Count == 0 && content.Form.Cells.All(cell => !cell.Type.IsNumber || content.Cells[cell.Index].Kind == CellKind.Number);
            Assert.True(GeneratedReports.Holds(report) == expected, $"Seed {seed}: {expected} was expected, {findings.FirstOrDefault()?.Message} {report.ToJson()}");
            sound += expected ? 1 : 0;
        }

        // A test that never saw a sound report would show nothing.
        Assert.InRange(sound, 20, 380);
    }

    [Fact]
    public void A_blank_cell_is_for_the_engine()
    {
        var content = RandomReports.Sound(Loaded.AnnualReport, 1);
        Assert.True(GeneratedReports.Holds(GeneratedReports.Create(Loaded.AnnualReport, content)));
        for (var i = 0; i < content.Cells.Length; i++)
        {
            foreach (var wrong in new[] { Cell.Blank, Cell.NotApplicable, Cell.FromInt32(-1) })
            {
                var right = content.Cells[i];
                content.Cells[i] = wrong;
                Assert.False(GeneratedReports.Holds(GeneratedReports.Create(Loaded.AnnualReport, content)), $"Cell {i}, {wrong.Kind}");
                content.Cells[i] = right;
            }
        }
    }

    [Fact]
    public void An_amount_with_too_many_decimals_is_for_the_engine()
    {
        var content = RandomReports.Sound(Loaded.AnnualReport, 1);
        content.Cells[9] = 0.12345m;
        Assert.False(GeneratedReports.Holds(GeneratedReports.Create(Loaded.AnnualReport, content)));
    }

    [Fact]
    public void Sums_do_not_overflow()
    {
        var content = new ReportContent(Loaded.AnnualReport);
        Array.Fill(content.Cells, int.MaxValue);
        Assert.False(GeneratedReports.Holds(GeneratedReports.Create(Loaded.AnnualReport, content)));
    }
}
