// Laws of suspects: a cell is named only if it is the one that is wrong, also among subtotals of subtotals, blanks and several faults.
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Formwork.Generated;
using Xunit;

namespace Formwork.Tests.Findings;

public class SuspectLaws
{
    // In each direction: two parts, their subtotal, a part, the total of both.
    private static readonly ImmutableArray<TotalInfo> NestedTotals = [.. Enumerable.Range(0, 5).SelectMany(TotalsOf).OrderBy(total => total.AcrossRow ? 0 : 1)];

    private static readonly Form Nested = Form.Of(Heads('c'), Heads('r'), NestedTotals);

    [Fact]
    public void A_suspect_is_the_cell_that_was_changed() => Laws.Hold(1500, random =>
    {
        var (form, cells) = Sound(random);
        var changed = random.Next(cells.Length);
        var findings = form.Report(Change(random, cells, changed, random.Next(1, 9))).Validate();
        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.True(finding.Suspect is null || finding.Suspect == changed));
        Assert.All(findings, finding => Assert.True(
            finding.Row == form.Cells[changed].Row || finding.Column == form.Cells[changed].Column,
            $"{finding.Rule} at {finding.Row}, {finding.Column} for a fault in {form.Cells[changed].Path}"));
    });

    [Fact]
    public void A_suspect_is_named_wherever_a_row_and_a_column_have_to_do_with_the_cell() => Laws.Hold(500, random =>
    {
        var form = Form.Grid(random.Next(2, 5), random.Next(2, 5));
        var cells = RandomTables.Sound(random, form);
        var changed = random.Next(cells.Length);
        Assert.All(form.Report(Change(random, cells, changed, 1)).Validate(), finding => Assert.Equal(changed, finding.Suspect));
    });

    [Fact]
    public void Blank_cells_put_no_other_cell_under_suspicion() => Laws.Hold(1500, random =>
    {
        var (form, cells) = Sound(random);
        var changed = random.Next(cells.Length);
        var faulty = Change(random, cells, changed, random.Next(1, 9));
        var blanked = RandomTables.Blank(random, faulty);
        blanked[changed] = faulty[changed];
        Assert.All(form.Report(blanked).Validate(), finding => Assert.True(finding.Suspect is null || finding.Suspect == changed));
    });

    [Fact]
    public void Of_several_faults_of_different_size_each_suspect_is_one() => Laws.Hold(1500, random =>
    {
        var (form, cells) = Sound(random);
        if (cells.Length < 4)
        {
            return;
        }

        // No fault is the sum or difference of others, so none can look like another one.
        var sizes = new[] { 1000, 20_000, 300_000 };
        var changed = Enumerable.Range(0, cells.Length).OrderBy(_ => random.Next()).Take(random.Next(2, 4)).ToList();
        var faulty = changed.Select((cell, i) => (cell, i)).Aggregate(cells, (before, fault) => Change(random, before, fault.cell, sizes[fault.i]));
        Assert.All(form.Report(faulty).Validate(), finding => Assert.True(finding.Suspect is null || changed.Contains(finding.Suspect.Value)));
    });

    [Fact]
    public void Two_faults_that_do_not_touch_are_both_named()
    {
        var findings = Form.Grid(3, 3).Report("9 2 3 6", "4 5 6 15", "7 8 59 24", "12 15 18 45").Validate();
        Assert.DoesNotContain(findings, finding => finding.Suspect is null);
        Assert.Equal([0, 10], findings.Select(finding => finding.Suspect!.Value).Distinct().Order());
    }

    private static (Form Form, Cell[] Cells) Sound(Random random)
    {
        if (random.Next(2) == 0)
        {
            var flat = RandomTables.Form(random);
            return (flat, RandomTables.Sound(random, flat));
        }

        var cells = new Cell[25];
        foreach (var place in new[] { 0, 1, 3, 5, 6, 8, 15, 16, 18 })
        {
            cells[place] = random.Next(0, 50);
        }

        foreach (var total in NestedTotals)
        {
            cells[total.Cell] = total.Parts.Sum(part => cells[part].AsInt32() ?? 0);
        }

        return (Nested, cells);
    }

    private static Cell[] Change(Random random, Cell[] cells, int changed, int by)
    {
        Cell[] result = [.. cells];
        var figure = result[changed].AsInt32()!.Value;
        result[changed] = figure >= by && random.Next(2) == 0 ? figure - by : figure + by;
        return result;
    }

    private static ImmutableArray<HeadInfo> Heads(char letter) =>
    [
        new($"{letter}0", $"{letter}0"), new($"{letter}1", $"{letter}1"), new($"{letter}s", $"{letter}s") { IsTotal = true }, new($"{letter}2", $"{letter}2"), new($"{letter}t", $"{letter}t") { IsTotal = true },
    ];

    private static IEnumerable<TotalInfo> TotalsOf(int line) =>
    [
        new(true, (line * 5) + 2, [line * 5, (line * 5) + 1]),
        new(true, (line * 5) + 4, [(line * 5) + 2, (line * 5) + 3]),
        new(false, 10 + line, [line, 5 + line]),
        new(false, 20 + line, [10 + line, 15 + line]),
    ];
}
