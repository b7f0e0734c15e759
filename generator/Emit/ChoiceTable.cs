using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Model;
using Formwork.Schema.Text;

namespace Formwork.Generator.Emit;

/// <summary>Gathers the enumerations of a template.</summary>
internal sealed class ChoiceTable
{
    private readonly List<ChoiceShape> _choices = [];
    private readonly Dictionary<(string Scope, string Name), ChoiceShape> _byName = [];
    private readonly Dictionary<string, List<ChoiceShape>> _byScope = new(StringComparer.Ordinal);
    private readonly UniqueNames _keys = new();
    private readonly HashSet<ChoiceShape> _used = [];

    // What no member is of, as where a column holds other things as well, is not written.
    private IEnumerable<ChoiceShape> Used => _choices.Where(_used.Contains);

    /// <summary>Those nested in a type.</summary>
    public IEnumerable<ChoiceShape> In(string scope) => _byScope.TryGetValue(scope, out var choices) ? choices.Where(_used.Contains) : [];

    /// <summary>Says that a member is of an enumeration.</summary>
    public void Use(ChoiceShape? choice)
    {
        if (choice is not null)
            _used.Add(choice);
    }

    /// <summary>Finds an enumeration.</summary>
    public ChoiceShape? Find(string scope, string name) => _byName.TryGetValue((scope, name), out var choice) ? choice : null;

    /// <summary>Adds an enumeration, unless it is there already: a shared set is declared once, and used several
    /// times.</summary>
    public void Add(string scope, string name, string label, EquatableArray<OptionModel> options)
    {
        if (Find(scope, name) is not null)
            return;
        const string Suffix = "Choice";
        var id = name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;
        var choice = new ChoiceShape(scope, name, label, options, ChoiceShape.Holder + "." + _keys.Take(id));
        _choices.Add(choice);
        _byName.Add((scope, name), choice);
        if (!_byScope.TryGetValue(scope, out var choices))
            _byScope.Add(scope, choices = []);
        choices.Add(choice);
    }

    /// <summary>Adds what a head declares.</summary>
    public void Add(string scope, ChoiceModel? declared, string label)
    {
        if (declared is not null)
            Add(scope, declared.TypeName, label, declared.Options);
    }

    /// <summary>Emits the arrays of keys.</summary>
    public void Emit(CodeWriter writer)
    {
        if (_used.Count == 0)
            return;
        using (writer.Block("private static class " + ChoiceShape.Holder))
        {
            foreach (var choice in Used)
                writer.Write($"internal static readonly string[] {choice.Keys.Substring(ChoiceShape.Holder.Length + 1)} = {CSharpText.List(choice.Options.Select(option => option.Key))};");
        }
    }
}
