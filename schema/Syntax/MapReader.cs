using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;
using Formwork.Schema.Yaml;

namespace Formwork.Schema.Syntax;

/// <summary>Reads one mapping of the language.</summary>
internal sealed class MapReader(YamlNode.Mapping? mapping, string owner, TextSpan at, NodeReader reader)
{
    private readonly Dictionary<string, YamlNode.Entry> _entries =
        mapping?.Entries.ToDictionary(entry => entry.Key.Value, System.StringComparer.Ordinal) ?? [];

    private readonly HashSet<string> _known = new(System.StringComparer.Ordinal);
    private readonly HashSet<string> _refused = new(System.StringComparer.Ordinal);
    private readonly HashSet<string> _expected = new(System.StringComparer.Ordinal);

    private bool _hadComma;
    private bool? _isShaken;

    /// <summary>What the mapping describes.</summary>
    public string Owner => owner;

    /// <summary>Whether lines around it are gone, so that a missing key may only follow from that.</summary>
    public bool HasGaps { get; init; }

    /// <summary>Whether the text of the mapping is damaged, so that what is missing or unknown may only follow from
    /// that; found out once, since all damage is known by now.</summary>
    public bool IsShaken => _isShaken ??= HasGaps || reader.Findings.IsDamaged(at) || reader.Findings.IsDamagedBelow(at) || (mapping?.Entries.Any(entry => reader.Findings.IsDamaged(entry.Key.Span)) ?? false);

    /// <summary>Whether everything in the mapping could be read as YAML.</summary>
    public bool IsWhole => mapping is null || (!mapping.HasGaps && mapping.Entries.All(entry => entry.Value is not YamlNode.Damaged));

    /// <summary>Whether a key is there, taken or not.</summary>
    public bool Has(string key) => _entries.ContainsKey(key);

    /// <summary>Whether a key is there, or one that is nearly it.</summary>
    public bool HasLike(string key) => _entries.ContainsKey(key) || _entries.Keys.Any(present => Suggestion.Closest(present, [key]) is not null);

    /// <summary>Takes an entry.</summary>
    public YamlNode.Entry? Take(string key)
    {
        _known.Add(key);
        return _entries.TryGetValue(key, out var entry) ? entry : TakeMisspelt(key);
    }

    /// <summary>Takes an entry that must be there.</summary>
    public YamlNode.Entry? Need(string key, string advice = "")
    {
        var entry = Take(key);
        if (entry is null && mapping is not null && !IsShaken && !IsGlued(key))
            reader.Findings.Report(Rules.MissingKey, at, owner, key, advice);
        return entry;
    }

    /// <summary>Names words that are taken later and resemble one another, so that none is read as a slip for the
    /// other.</summary>
    public void Expect(params string[] keys) => _expected.UnionWith(keys);

    /// <summary>Whether something was there that nobody knows; known after <see cref="Finish"/>.</summary>
    public bool HadUnknown { get; private set; }

    /// <summary>Reports a key that is known, but means nothing here.</summary>
    public void Refuse(string key, string where, string advice)
    {
        _refused.Add(key);
        if (_entries.TryGetValue(key, out var entry))
            reader.Findings.Report(Rules.Misplaced, entry.Key.Span, key, where, advice);
    }

    /// <summary>Reports everything that nobody took.</summary>
    public void Finish()
    {
        foreach (var entry in mapping?.Entries ?? [])
        {
            var key = entry.Key.Value;
            if (_known.Contains(key) || _refused.Contains(key))
                continue;
            ReportUnknown(entry, key);
        }
    }

    private void ReportUnknown(YamlNode.Entry entry, string key)
    {
        HadUnknown = true;
        var colon = key.IndexOfAny([':', '\uFF1A']);
        var space = key.IndexOf(' ');
        if (space > 0 && _known.Contains(key.Substring(0, space)))
            reader.Findings.Report(Rules.MissingColon, new TextSpan(entry.Key.Span.Start, space), $"{key.Substring(0, space)}: {key.Substring(space + 1)}");
        else if (colon > 0 && _known.Contains(key.Substring(0, colon)))
            KeyRules.Read(entry.Key, reader.Findings);
        else if (mapping!.IsFlow && entry.Value is YamlNode.Scalar { IsEmpty: true })
        {
            // One text with several commas is one mistake.
            if (!_hadComma)
                reader.Findings.Report(Rules.CommaMakesKey, entry.Key.Span, key);
            _hadComma = true;
        }
        else if (!IsShaken)
            reader.Findings.Report(Rules.UnknownKey, entry.Key.Span, owner, key, Suggestion.Hint(key, _known.OrderBy(word => word, System.StringComparer.Ordinal).ToList()));
    }

    /// <summary>A misspelt key is reported and read as what it nearly is, so that one mistake stays one.</summary>
    private YamlNode.Entry? TakeMisspelt(string key)
    {
        foreach (var entry in mapping?.Entries ?? [])
        {
            if (!_known.Contains(entry.Key.Value) && Unglued(entry, key) is { } meant)
                return meant;
            if (_known.Contains(entry.Key.Value) || _expected.Contains(entry.Key.Value) || Suggestion.Closest(entry.Key.Value, [key]) is null)
                continue;
            if (entry.Value is YamlNode.Scalar { IsEmpty: true } && mapping!.IsFlow)
                continue;
            _known.Add(entry.Key.Value);
            reader.Findings.Report(Rules.UnknownKey, entry.Key.Span, owner, entry.Key.Value, Suggestion.Hint(entry.Key.Value, [key]));
            return entry;
        }

        return null;
    }

    /// <summary>A key that lacks its colon, or the blank behind it, is reported and read as what it was meant to
    /// be.</summary>
    private YamlNode.Entry? Unglued(YamlNode.Entry entry, string key)
    {
        var text = entry.Key.Value;
        if (entry is not { Key.Form: ScalarForm.Plain, Value: YamlNode.Scalar { IsEmpty: true } } || text.Length <= key.Length + 1 || !text.StartsWith(key, System.StringComparison.Ordinal))
            return null;
        var sign = text[key.Length];
        if (sign is not (':' or '\uFF1A' or ' ') || entry.Key.Span.Length != text.Length)
            return null;
        _known.Add(text);
        var value = text.Substring(key.Length + 1).Trim();
        var at = new TextSpan(entry.Key.Span.Start + key.Length, 1);
        if (sign == ' ')
            reader.Findings.Report(Rules.MissingColon, new TextSpan(entry.Key.Span.Start, key.Length), $"{key}: {value}");
        else if (sign == ':')
            reader.Findings.Report(Rules.MissingSpace, at, key, value);
        else
            reader.Findings.Report(Rules.FullWidthColon, at, key);
        var quoted = value.Length > 1 && value[0] == '"' && value[value.Length - 1] == '"';
        var behind = TextSpan.FromBounds(at.End, entry.Key.Span.End);
        return new YamlNode.Entry(
            new YamlNode.Scalar(key, new TextSpan(entry.Key.Span.Start, key.Length), ScalarForm.Plain),
            new YamlNode.Scalar(quoted ? value.Substring(1, value.Length - 2) : value, behind, quoted ? ScalarForm.Quoted : ScalarForm.Plain));
    }

    /// <summary>Whether a key is there without its colon, or without the blank behind it: then that is the one
    /// mistake.</summary>
    private bool IsGlued(string key) => _entries.Keys.Any(present =>
        present.Length > key.Length && present.StartsWith(key, System.StringComparison.Ordinal) && present[key.Length] is ':' or '\uFF1A' or ' ');
}
