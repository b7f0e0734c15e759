using System;

namespace Formwork.Checks;

/// <summary>What is known of a cell. <c>default</c> is nothing: blank, or a value that its cell cannot hold.</summary>
internal readonly struct Figure : IEquatable<Figure>
{
    private readonly CellKind _kind;

    private Figure(CellKind kind, Rational number)
    {
        _kind = kind;
        Number = number;
    }

    public static Figure NotApplicable => new(CellKind.NotApplicable, default);

    /// <summary>A text or an option: something is there, but nothing to count with.</summary>
    public static Figure Word => new(CellKind.Text, default);

    /// <summary>What is known of a cell that holds a value which fits it. A day is the number of days before it, so
    /// that days can be compared.</summary>
    public static Figure Of(in Cell cell) => cell.Kind switch
    {
        CellKind.Blank => default,
        CellKind.NotApplicable => NotApplicable,
        CellKind.Number when cell.TryGetNumber(out var number) => Rational.FromDecimal(number),
        CellKind.Date when cell.TryGetDate(out var date) => (Rational)date.DayNumber,
        _ => Word,
    };

    public bool IsKnown => _kind != CellKind.Blank;

    public bool IsNotApplicable => _kind == CellKind.NotApplicable;

    public bool IsNumber => _kind == CellKind.Number;

    /// <summary>The number; 0 where there is none, which is what a cell that does not apply counts for in
    /// sums.</summary>
    public Rational Number { get; }

    public static implicit operator Figure(Rational number) => new(CellKind.Number, number);

    public Cell ToCell() => IsNumber ? Number.ToCell() : IsNotApplicable ? Cell.NotApplicable : default;

    public bool Equals(Figure other) => _kind == other._kind && Number == other.Number;

    public override bool Equals(object? obj) => obj is Figure other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(_kind, Number);
}
