// Laws of totals, held against brute force on thousands of small random tables.
using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Generated;
using Xunit;

namespace Formwork.Tests.Findings;

public class TotalLaws
{
    [Fact]
    public void Blanking_cells_of_a_sound_report_makes_nothing_fail_and_infers_nothing_wrong() => Laws.Hold(2000, random =>
    {
        var form = RandomTables.Form(random, signed: random.Next(3) == 0);
        var sound = RandomTables.Sound(random, form);
        Assert.Empty(form.Report(sound).Validate());
        foreach (var finding in form.Report(RandomTables.Blank(random, sound)).Validate())
        {
            Assert.Equal(FindingState.Undecided, finding.State);
            if (finding.Rule == "blank_total")
            {
                Assert.True(form.TryFindCell($"table.{finding.Row}.{finding.Column}", out var cell));
                Assert.Equal(sound[cell], finding.Expected);
            }
            else
            {
                Assert.True(finding.Expected.IsBlank);
            }
        }
    });

    [Fact]
    public void Blanking_cells_makes_nothing_fail_where_some_do_not_apply() => Laws.Hold(2000, random =>
    {
        var form = RandomTables.Form(random);
        var sound = RandomTables.Sound(random, form, notApplicable: true);
        Assert.Empty(form.Report(sound).Validate());
        Assert.All(form.Report(RandomTables.Blank(random, sound)).Validate(), finding => Assert.Equal(FindingState.Undecided, finding.State));
    });

    [Fact]
    public void A_total_fails_exactly_where_brute_force_finds_no_filling() => Laws.Hold(1500, random =>
    {
        var signed = random.Next(3) == 0;
        var form = RandomTables.Form(random, signed);
        var cells = RandomTables.Blank(random, [.. Enumerable.Range(0, form.CellCount).Select(_ => (Cell)random.Next(signed ? -2 : 0, 4))]);
        var findings = form.Report(cells).Validate();
        var said = findings.Where(finding => finding.State == FindingState.Fails).Select(finding => (finding.Rule, finding.Row, finding.Column)).ToHashSet();
        foreach (var (rule, total, parts) in Totals(form))
        {
            var fillings = Fillings(cells, total, parts, signed ? -20 : 0, 20);
            var info = form.Cells[total];
            Assert.Equal(fillings == 0, said.Contains((rule, info.Row, info.Column)));
            if (fillings == 1 || (fillings > 0 && parts.Append(total).All(cell => cells[cell].IsBlank)))
            {
                Assert.DoesNotContain(findings, finding => finding.Rule == rule && finding.Row == info.Row && finding.Column == info.Column && finding.Expected.IsBlank);
            }
        }
    });

    [Fact]
    public void Changing_a_figure_of_a_sound_report_is_noticed_in_its_row_or_column() => Laws.Hold(2000, random =>
    {
        var form = RandomTables.Form(random);
        var cells = RandomTables.Sound(random, form);
        var changed = random.Next(cells.Length);
        cells[changed] = cells[changed].AsInt32()!.Value + random.Next(1, 4);
        var findings = form.Report(cells).Validate();
        var (row, column) = (form.Cells[changed].Row, form.Cells[changed].Column);
        Assert.Contains(findings, finding => finding.Row == row || finding.Column == column);

        // It is the only explanation of all of them, so it is the one that they name.
        Assert.All(findings, finding => Assert.True(finding.Suspect is null || finding.Suspect == changed || form.CellCount <= 6));
    });

    [Fact]
    public void What_is_said_does_not_depend_on_the_order_of_totals() => Laws.Hold(500, random =>
    {
        var form = RandomTables.Form(random);
        var cells = RandomTables.Blank(random, [.. Enumerable.Range(0, form.CellCount).Select(_ => (Cell)random.Next(0, 3))]);
        var columns = form.Sections[1].Table!.Bands[0].Columns;
        var rows = form.Sections[1].Table!.Bands[0].Rows;
        var shuffled = Form.Of(columns, rows, Totals(form).Select(total => new TotalInfo(total.Rule == "row_total", total.Cell, [.. total.Parts])).OrderBy(_ => random.Next()));
        Assert.Equal(Facts(form), Facts(shuffled));

        IEnumerable<object> Facts(Form form) => form.Report(cells).Validate()
            .Select(finding => (finding.Rule == "blank_total" ? "" : finding.Rule, finding.State, finding.Row, finding.Column, finding.Expected.ToString())).Order().Cast<object>();
    });

    [Fact]
    public void Totals_left_out_of_a_sound_report_should_read_what_they_were() => Laws.Hold(1000, random =>
    {
        var form = RandomTables.Form(random);
        var sound = RandomTables.Sound(random, form);
        var totals = Totals(form).Select(total => total.Cell).ToHashSet();
        Cell[] without = [.. sound.Select((cell, index) => totals.Contains(index) ? default : cell)];

        // Of the total of totals no part is filled in, so nothing is said of it.
        var told = Totals(form).Where(total => total.Parts.Any(part => !without[part].IsBlank)).Select(total => total.Cell);
        Assert.Equal(
            told.Order().Select(cell => (form.Cells[cell].Row, (string?)form.Cells[cell].Column, sound[cell])),
            form.Report(without).Validate().Where(finding => finding.Rule == "blank_total").Select(finding => (finding.Row, finding.Column, finding.Expected)));
    });

    private static IEnumerable<(string Rule, int Cell, int[] Parts)> Totals(Form form)
    {
        var (width, height) = (form.Width, form.CellCount / form.Width);
        for (var row = 0; row < height; row++)
        {
            yield return ("row_total", (row * width) + width - 1, [.. Enumerable.Range(row * width, width - 1)]);
        }

        for (var column = 0; column < width; column++)
        {
            yield return ("column_total", ((height - 1) * width) + column, [.. Enumerable.Range(0, height - 1).Select(row => (row * width) + column)]);
        }
    }

    // How many fillings of the blanks between two bounds make the total right: by how often each excess of the parts comes about.
    private static long Fillings(Cell[] cells, int total, int[] parts, int low, int high)
    {
        var excesses = Range(total).ToDictionary(value => -value, _ => 1L);
        foreach (var part in parts)
        {
            excesses = excesses.SelectMany(excess => Range(part).Select(value => (Sum: excess.Key + value, excess.Value)))
                .GroupBy(excess => excess.Sum).ToDictionary(group => group.Key, group => group.Sum(excess => excess.Value));
        }

        return excesses.GetValueOrDefault(0);

        IEnumerable<int> Range(int cell) => cells[cell].AsInt32() is { } known ? [known] : Enumerable.Range(low, high - low + 1);
    }
}
