using System;
using Formwork.Generated;

namespace Formwork.Checks;

/// <summary>
/// The cells of a report as the checks see them: what is printed, less what does not fit its cell, and what totals
/// leave as the only possibility for blanks.
/// </summary>
internal sealed class Sheet
{
    private readonly Figure[] _printed;
    private readonly Figure[] _settled;

    /// <summary>Looks at the cells of a report.</summary>
    public Sheet(Form form, ReportContent content)
    {
        Form = form;
        Content = content;
        _printed = new Figure[form.CellCount];
        _settled = new Figure[form.CellCount];
        Faults = new CellFault[form.CellCount];
        for (var i = 0; i < _printed.Length; i++)
        {
            var cell = content.Cells[i];
            Faults[i] = CellRules.Judge(cell, form.Cells[i].Type);
            if (Faults[i] == CellFault.None)
                _printed[i] = Figure.Of(cell);
        }
    }

    public Form Form { get; }

    public ReportContent Content { get; }

    /// <summary>What is wrong with the value of each cell by itself.</summary>
    public CellFault[] Faults { get; }

    /// <summary>What is printed.</summary>
    public ReadOnlySpan<Figure> Printed => _printed;

    /// <summary>What is known of a cell.</summary>
    public Figure this[int cell, bool settled] => settled && !_printed[cell].IsKnown ? _settled[cell] : _printed[cell];

    /// <summary>What totals leave for a blank cell.</summary>
    public Figure SettledValue(int cell) => _settled[cell];

    /// <summary>Remembers what totals leave for a blank cell.</summary>
    public void Settle(int cell, Figure figure) => _settled[cell] = figure;

    /// <summary>Forgets all that totals leave.</summary>
    public void Unsettle() => Array.Clear(_settled);

    /// <summary>Whether something is filled in.</summary>
    public bool IsFilled(int cell) => _printed[cell].IsKnown;

    /// <summary>Where the value of a blank cell can lie.</summary>
    public Interval RangeOf(int cell) => RangeOf(Form.Cells[cell].Type);

    /// <summary>Where the value of a blank cell of some type can lie.</summary>
    public static Interval RangeOf(CellType type) => type.IsNumber
        ? new(
            type.Min is { } least && (type.Signed || least > 0) ? Rational.FromDecimal(least) : type.Signed ? null : (Rational)0,
            type.Max is { } greatest ? Rational.FromDecimal(greatest) : null)
        : Interval.Everything;

    /// <summary>How many decimals a cell can have.</summary>
    public int DecimalsOf(int cell) => CellRules.DecimalsOf(Form.Cells[cell].Type);

    /// <summary>Whether a cell can hold a number, however great.</summary>
    public bool Admits(int cell, Rational number) => RangeOf(cell).Contains(number) && number.HasAtMost(DecimalsOf(cell));
}
