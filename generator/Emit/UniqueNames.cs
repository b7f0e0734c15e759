using System;
using System.Collections.Generic;

namespace Formwork.Generator.Emit;

/// <summary>Hands out names, each once.</summary>
internal sealed class UniqueNames
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);

    /// <summary>Takes a name.</summary>
    public string Take(string name)
    {
        if (_names.Add(name))
            return name;
        var number = _last.TryGetValue(name, out var last) ? last : 1;
        string unique;
        do
            unique = name + "_" + ++number;
        while (!_names.Add(unique));
        _last[name] = number;
        return unique;
    }
}
