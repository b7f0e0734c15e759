using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Formwork.Findings;
using Formwork.Forms;

namespace Formwork.Checks;

/// <summary>Values that do not fit their cells.</summary>
internal static class CellRules
{
    /// <summary>What is wrong with a value in a cell of some type.</summary>
    public static CellFault Judge(Cell cell, CellType type)
    {
        if (cell.IsBlank || cell.IsNotApplicable)
            return CellFault.None;
        return type.Kind switch
        {
            CellTypeKind.Date => cell.TryGetDate(out _) ? CellFault.None : CellFault.NotDate,
            CellTypeKind.Choice => CellFit.IsOption(type.Options, cell.AsText()) ? CellFault.None : CellFault.NotOption,
            CellTypeKind.Text => cell.AsText() is not { } text || CellFit.IsNotApplicable(text) ? CellFault.NotText : CellFit.IsOneLine(text) ? CellFault.None : CellFault.SeveralLines,
            _ => cell.TryGetNumber(out var number) ? Judge(number, type) : CellFault.NotNumber,
        };
    }

    private static CellFault Judge(decimal number, CellType type)
    {
        if (number < 0 && !type.Signed)
            return CellFault.Negative;
        if (number.Scale > DecimalsOf(type))
            return type.Kind == CellTypeKind.Count ? CellFault.NotWhole : CellFault.Decimals;
        if (type.Kind == CellTypeKind.Count && number is < Count.MinValue or > Count.MaxValue)
            return CellFault.Range;
        return number < type.Min ? CellFault.BelowLeast : number > type.Max ? CellFault.AboveGreatest : CellFault.None;
    }

    /// <summary>How many decimals a cell of some type can have.</summary>
    public static int DecimalsOf(CellType type) => type.Kind == CellTypeKind.Count ? 0 : type.Decimals;

    /// <summary>Adds a finding for each value that does not fit.</summary>
    public static void Add(FindingFactory factory, Sheet sheet, List<Finding> findings)
    {
        for (var cell = 0; cell < sheet.Faults.Length; cell++)
        {
            if (sheet.Faults[cell] != CellFault.None)
                findings.Add(Describe(factory, sheet, cell));
        }
    }

    /// <summary>Says what is wrong with a value.</summary>
    public static string Say(FindingFactory factory, int cell, CellFault fault, string actual)
    {
        var type = factory.Form.Cells[cell].Type;
        return factory.Messages.Say(
            RuleOf(fault).Message,
            ("cell", factory.NameOf(cell)),
            ("actual", actual),
            ("decimals", DecimalsOf(type).ToString(CultureInfo.InvariantCulture)),
            ("least", type.Min?.ToString(CultureInfo.InvariantCulture) ?? ""),
            ("greatest", type.Max?.ToString(CultureInfo.InvariantCulture) ?? ""),
            ("options", string.Join(factory.Messages.ListSeparator, type.Options.Select(option => option.Label))));
    }

    // What totals leave for the cell is what it should have said.
    private static Finding Describe(FindingFactory factory, Sheet sheet, int cell)
    {
        var actual = sheet.Content.Cells[cell];
        var fault = sheet.Faults[cell];
        return factory.OfCell(RuleOf(fault).Rule, cell, Say(factory, cell, fault, factory.Messages.Show(actual))) with { Actual = actual, Expected = sheet.SettledValue(cell).ToCell() };
    }

    private static (string Rule, string Message) RuleOf(CellFault fault) => fault switch
    {
        CellFault.NotNumber => (RuleIds.NotNumber, MessageIds.NotNumber),
        CellFault.NotWhole => (RuleIds.NotWhole, MessageIds.NotWhole),
        CellFault.Negative => (RuleIds.Negative, MessageIds.Negative),
        CellFault.Decimals => (RuleIds.Decimals, MessageIds.Decimals),
        CellFault.BelowLeast => (RuleIds.Range, MessageIds.RangeBelow),
        CellFault.AboveGreatest => (RuleIds.Range, MessageIds.RangeAbove),
        CellFault.NotDate => (RuleIds.NotDate, MessageIds.NotDate),
        CellFault.NotOption => (RuleIds.NotOption, MessageIds.NotOption),
        CellFault.NotText => (RuleIds.NotText, MessageIds.CellNotText),
        CellFault.SeveralLines => (RuleIds.NotText, MessageIds.SeveralLines),
        _ => (RuleIds.Range, MessageIds.Range),
    };
}
