using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Formwork.Generated;

namespace Formwork.Forms;

/// <summary>
/// The slots of expressions in a form. A slot that means all items becomes a slot for each; any other in rows over a
/// list is asked for one item at a time.
/// </summary>
internal sealed class FormSlots
{
    private readonly CellNumbers _numbers;
    private readonly HashSet<int> _all = [];
    private readonly int[] _first;
    private readonly int[] _counts;

    /// <summary>Numbers the slots of expressions.</summary>
    public FormSlots(CellNumbers numbers, ImmutableArray<int> cells, params IEnumerable<CheckExpression> expressions)
    {
        _numbers = numbers;
        foreach (var expression in expressions)
            FindAll(expression);
        _first = new int[cells.Length];
        _counts = new int[cells.Length];
        var next = 0;
        for (var slot = 0; slot < cells.Length; slot++)
        {
            _first[slot] = next;
            _counts[slot] = _all.Contains(slot) ? numbers.All(cells[slot]).Count() : 1;
            next += _counts[slot];
        }
    }

    /// <summary>The list for each item of which the expressions are asked, or -1.</summary>
    public int ListOf(ImmutableArray<int> cells) =>
        cells.Where((_, slot) => !_all.Contains(slot)).Select(_numbers.ListOf).FirstOrDefault(list => list >= 0, -1);

    /// <summary>The cells in the slots of the form.</summary>
    public ImmutableArray<int> CellsOf(ImmutableArray<int> cells, int item) =>
        [.. cells.SelectMany((cell, slot) => _all.Contains(slot) ? _numbers.All(cell) : [_numbers.Of(cell, item)])];

    /// <summary>An expression over the slots of the form; null where a function has nothing left because a list is
    /// empty.</summary>
    public CheckExpression? Of(CheckExpression expression)
    {
        if (expression.Operation == CheckOperator.Slot)
            return CheckExpression.Slot(_first[expression.Index], expression.IsLastYear);
        if (expression.Operands.IsEmpty)
            return expression;
        var operands = new List<CheckExpression>();
        foreach (var operand in expression.Operands)
        {
            if (operand is { Operation: CheckOperator.Slot, IsAllItems: true })
                operands.AddRange(Enumerable.Range(_first[operand.Index], _counts[operand.Index]).Select(slot => CheckExpression.Slot(slot, operand.IsLastYear)));
            else if (Of(operand) is { } found)
                operands.Add(found);
            else
                return null;
        }

        return operands.Count == 0 ? null : CheckExpression.Node(expression.Operation, [.. operands]);
    }

    private void FindAll(CheckExpression expression)
    {
        if (expression is { Operation: CheckOperator.Slot, IsAllItems: true })
            _all.Add(expression.Index);
        foreach (var operand in expression.Operands)
            FindAll(operand);
    }
}
