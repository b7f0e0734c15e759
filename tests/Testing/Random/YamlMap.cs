// YAML in the making: keys and values in order, printed as blocks or in braces.
using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Formwork.Testing;

/// <summary>A mapping in the making. Its values are scalars as they are written in YAML, lists of them, and mappings.</summary>
public sealed class YamlMap : IEnumerable<KeyValuePair<string, object>>
{
    private readonly List<KeyValuePair<string, object>> _entries = [];

    /// <summary>How many keys it has.</summary>
    public int Count => _entries.Count;

    /// <summary>Whether it may be printed in braces, on one line.</summary>
    public bool IsFlow { get; set; }

    /// <summary>Adds a scalar as it is written in YAML.</summary>
    /// <param name="key">The key.</param>
    /// <param name="scalar">The scalar.</param>
    public void Add(string key, string scalar) => _entries.Add(new(key, scalar));

    /// <summary>Adds a list of scalars.</summary>
    /// <param name="key">The key.</param>
    /// <param name="scalars">The scalars.</param>
    public void Add(string key, IReadOnlyList<string> scalars) => _entries.Add(new(key, scalars));

    /// <summary>Adds a mapping.</summary>
    /// <param name="key">The key.</param>
    /// <param name="map">The mapping.</param>
    public void Add(string key, YamlMap map) => _entries.Add(new(key, map));

    /// <summary>Takes keys out.</summary>
    /// <param name="keys">The keys.</param>
    public void Remove(params string[] keys) => _entries.RemoveAll(entry => keys.Contains(entry.Key));

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object>> GetEnumerator() => _entries.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public override string ToString()
    {
        var yaml = new StringBuilder();
        Write(yaml, 0);
        return yaml.ToString();
    }

    private void Write(StringBuilder yaml, int indent)
    {
        foreach (var (key, value) in _entries)
        {
            yaml.Append(' ', indent).Append(key).Append(':');
            if (value is YamlMap { Count: > 0, IsFlow: false } map)
                map.Write(yaml.Append('\n'), indent + 2);
            else
                yaml.Append(' ').Append(Flow(value)).Append('\n');
        }
    }

    private static string Flow(object value) => value switch
    {
        YamlMap { Count: 0 } => "{}",
        YamlMap map => "{ " + string.Join(", ", map._entries.Select(entry => entry.Key + ": " + Flow(entry.Value))) + " }",
        IReadOnlyList<string> list => "[" + string.Join(", ", list) + "]",
        _ => (string)value,
    };
}
