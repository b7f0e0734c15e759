using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using Formwork.Checks;
using Formwork.Findings;
using Formwork.Generated;

namespace Formwork.Sums;

/// <summary>
/// Adds up the cells of reports. Nearly all figures are small whole numbers and take one addition; all else goes to
/// <see cref="SumOthers"/>.
/// </summary>
internal sealed class SumCells
{
    // So many of the reports that left blanks are named in a sentence.
    private const int MostNamed = 5;

    private readonly SumSlots _slots;
    private readonly SumOthers _others;
    private readonly Template _template;
    private SumSlot[] _sums = [];

    // How many slots are in use; the rest is room for items that later reports bring.
    private int _known;

    /// <summary>Begins with nothing.</summary>
    public SumCells(Template template)
    {
        _template = template;
        _slots = new(template);
        _others = new();
        Grow();
    }

    /// <summary>Where the cells of a form go; null where they go by their numbers.</summary>
    public int[]? MapOf(Form form)
    {
        var map = _slots.MapOf(form);
        Grow();
        return map;
    }

    /// <summary>The form of the sum.</summary>
    public Form MakeForm() => _slots.MakeForm();

    /// <summary>Adds the cells of a report.</summary>
    public void Add(ReadOnlySpan<Cell> cells, int[]? map, int report)
    {
        // One loop for each, so that nothing but what must be is asked of every cell.
        if (map is not null)
        {
            for (var i = 0; i < cells.Length; i++)
                Add(cells[i], ref _sums[map[i]], map[i], report);
            return;
        }

        var sums = _sums.AsSpan(0, cells.Length);
        for (var i = 0; i < sums.Length; i++)
            Add(cells[i], ref sums[i], i, report);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(in Cell cell, ref SumSlot slot, int index, int report)
    {
        if (slot.IsPlain && cell.TryGetNatural(out var number))
        {
            slot.Sum += number;
            slot.HasValue = true;
        }
        else
        {
            AddOther(cell, ref slot, index, report);
        }
    }

    private void AddOther(in Cell cell, ref SumSlot slot, int index, int report)
    {
        if (cell.IsBlank)
        {
            SumOthers.AddBlank(ref slot, report);
        }
        else if (!cell.IsNotApplicable)
        {
            slot.HasValue = true;
            _others.Add(index, ref slot, TypeOf(index), cell, report);
        }
    }

    /// <summary>Writes the sum.</summary>
    public (ImmutableArray<SumBlank> Blanks, List<Finding> Findings) CopyTo(ReportContent content, int count)
    {
        var form = content.Form;
        var map = _slots.MapOf(form);
        var blanks = ImmutableArray.CreateBuilder<SumBlank>();
        var findings = new List<Finding>();
        for (var cell = 0; cell < form.CellCount; cell++)
        {
            var index = map is null ? cell : map[cell];
            var type = form.Cells[cell].Type;
            if (_sums[index].Blanks is { } reports)
                blanks.Add(new(form.Cells[cell], [.. reports], _others.FaultyOf(index)));
            else if (!_sums[index].HasValue)
                content.Cells[cell] = Cell.NotApplicable;
            else if (!SumOthers.IsAdded(type))
                content.Cells[cell] = _others.SameOf(index);
            else if (_others.TotalOf(index, _sums[index].Sum, type) is var total && IsIn(type, total, out var value))
                content.Cells[cell] = value;
            else
                findings.Add(Beyond(form, cell, total));
        }

        findings.AddRange(blanks.GroupBy(blank => blank.Cell.SectionIndex).Select(section => Blanks(form, section.Key, [.. section], count)));
        return (blanks.ToImmutable(), findings);
    }

    // Whether the records can hold a number as it is: counts within their range, amounts that a decimal holds with all
    // their digits.
    private static bool IsIn(CellType type, Rational number, out Cell value)
    {
        value = number.ToCell();
        return value.TryGetNumber(out var held) && Rational.FromDecimal(held) == number && (type.Kind != CellTypeKind.Count || value.TryGetInt32(out _));
    }

    private static Finding Beyond(Form form, int cell, Rational total)
    {
        var sentence = form.Findings.Messages.Say(MessageIds.SumBeyond, ("cell", form.Findings.NameOf(cell)), ("actual", total.ToString()));
        return form.Findings.OfCell(RuleIds.Range, cell, sentence) with { Actual = total.ToCell() };
    }

    private static Finding Blanks(Form form, int section, List<SumBlank> blanks, int count)
    {
        var reports = blanks.SelectMany(blank => blank.Reports).Distinct().Order().ToList();
        var named = string.Join(form.Findings.Messages.ListSeparator, reports.Take(MostNamed).Select(report => Show(report + 1)));
        var sentence = form.Findings.Messages.Say(
            reports.Count > MostNamed ? MessageIds.SumBlankMany : MessageIds.SumBlank,
            ("count", Show(blanks.Count)),
            ("reports", Show(reports.Count)),
            ("all", Show(count)),
            ("named", named));
        return form.Findings.OfSection(RuleIds.SumBlank, section, sentence) with
        {
            Severity = Severity.Information,
            State = FindingState.Undecided,
            Cells = [.. blanks.Select(blank => blank.Cell.Index)],
        };
    }

    private static string Show(int number) => number.ToString(CultureInfo.InvariantCulture);

    private CellType TypeOf(int slot) => _template.Cells[_slots.Cells[slot]].Type;

    private void Grow()
    {
        if (_sums.Length < _slots.Cells.Count)
            Array.Resize(ref _sums, Math.Max(_slots.Cells.Count, _sums.Length * 2));
        for (; _known < _slots.Cells.Count; _known++)
            _sums[_known].IsPlain = TypeOf(_known).Kind == CellTypeKind.Count;
    }
}
