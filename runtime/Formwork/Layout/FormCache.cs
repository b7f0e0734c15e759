// The forms that a template has made: most reports of a program have the same lists.
using System;
using System.Collections.Generic;
using System.Linq;

namespace Formwork;

/// <summary>The forms of a template by the items of their lists: those used last, so that memory stays bounded.</summary>
/// <param name="template">The template.</param>
internal sealed class FormCache(Template template)
{
    private const int MostForms = 32;
    private const int MostCells = 1_000_000;

    // The one used last comes first.
    private readonly List<Form> _forms = [];
    private volatile Form? _latest;

    /// <summary>Gets the form of lists.</summary>
    public Form Get(ReadOnlySpan<ItemList> lists)
    {
        if (_latest is { } latest && latest.Has(lists))
            return latest;
        lock (_forms)
        {
            var index = 0;
            while (index < _forms.Count && !_forms[index].Has(lists))
                index++;
            var form = index < _forms.Count ? _forms[index] : new Form(template, [.. lists]);
            if (index < _forms.Count)
                _forms.RemoveAt(index);
            _forms.Insert(0, form);
            while (_forms.Count > MostForms || (_forms.Count > 1 && _forms.Sum(item => (long)item.CellCount) > MostCells))
                _forms.RemoveAt(_forms.Count - 1);
            return _latest = form;
        }
    }
}
