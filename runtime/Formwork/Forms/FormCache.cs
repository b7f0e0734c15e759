using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Formwork.Forms;

/// <summary>The forms of a template by the items of their lists: those used last, so that memory stays
/// bounded.</summary>
internal sealed class FormCache(Template template)
{
    private const int MostForms = 32;

    // Forms with more cells are kept only as long as somebody else holds them.
    private const int MostCellsOfOne = 50_000;
    private const int MostCells = 1_000_000;

    // The one used last comes first.
    private readonly List<Form> _forms = [];
    private volatile Form? _latest;
    private volatile WeakReference<Form>? _latestLarge;

    /// <summary>Gets the form of lists.</summary>
    public Form Get(ReadOnlySpan<ItemList> lists)
    {
        if (_latest is { } latest && latest.Has(lists))
            return latest;
        if (_latestLarge is { } reference && reference.TryGetTarget(out var large) && large.Has(lists))
            return large;
        lock (_forms)
        {
            var index = 0;
            while (index < _forms.Count && !_forms[index].Has(lists))
                index++;
            var form = index < _forms.Count ? _forms[index] : Make([.. lists]);
            if (form.CellCount > MostCellsOfOne)
            {
                _latestLarge = new(form);
                return form;
            }

            if (index < _forms.Count)
                _forms.RemoveAt(index);
            _forms.Insert(0, form);
            while (_forms.Count > MostForms || (_forms.Count > 1 && _forms.Sum(item => (long)item.CellCount) > MostCells))
                _forms.RemoveAt(_forms.Count - 1);
            return _latest = form;
        }
    }

    private Form Make(ImmutableArray<ItemList> lists)
    {
        if (template.CountCells(list => lists[list].Count) > Form.MaxCellCount)
            throw new ArgumentException($"The lists make more than {Form.MaxCellCount} cells of the form {template.Name} {template.Revision}, and it can have no more.", nameof(lists));
        return new Form(template, lists);
    }
}
