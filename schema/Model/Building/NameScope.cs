using System;
using System.Collections.Generic;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Syntax;
using Formwork.Schema.Text;

namespace Formwork.Schema.Model.Building;

/// <summary>Keeps the names of one generated type apart.</summary>
internal sealed class NameScope(string typeName, FindingBag findings)
{
    private const string OfRecords = "every C# record has already";

    private static readonly HashSet<string> s_ofRecords = new(StringComparer.Ordinal)
    {
        "Clone", "Deconstruct", "EqualityContract", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "PrintMembers", "ReferenceEquals", "ToString",
    };

    private readonly Dictionary<string, Located<string>> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Located<string>?> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _reserved = new(StringComparer.Ordinal);

    /// <summary>Keeps names for generated code.</summary>
    public void Reserve(string reason, params string[] names)
    {
        foreach (var name in names)
            _reserved[name] = reason;
    }

    /// <summary>Keeps the name of a type that generated code declares beside the members.</summary>
    public void ReserveType(string name) => _types[name] = null;

    /// <summary>Adds a member.</summary>
    public bool AddMember(Located<string> key) => AddMember(key, KeyRules.ToName(key.Value));

    /// <summary>Adds a member under a name that more than its key goes into.</summary>
    public bool AddMember(Located<string> key, string name)
    {
        if (s_ofRecords.Contains(name))
            findings.Report(Rules.ReservedMember, key.Span, key.Value, name, OfRecords);
        else if (_reserved.TryGetValue(name, out var reason))
            findings.Report(Rules.ReservedMember, key.Span, key.Value, name, reason);
        else if (name == typeName)
            findings.Report(Rules.TypeClash, key.Span, key.Value, "member", name, "the type that contains it");
        else if (_members.TryGetValue(name, out var first))
            findings.ReportBoth(Rules.SameName, key.Span, first.Span, first.Value, key.Value, name);
        else if (_types.TryGetValue(name, out var type))
            ReportClash(key, "member", name, type);
        else
        {
            _members.Add(name, key);
            return true;
        }

        return false;
    }

    /// <summary>Adds a member of an enumeration, which may be called as members of records may not.</summary>
    public bool AddOption(Located<string> key)
    {
        var name = KeyRules.ToName(key.Value);
        if (_members.TryGetValue(name, out var first))
            findings.ReportBoth(Rules.SameName, key.Span, first.Span, first.Value, key.Value, name);
        else
            _members.Add(name, key);
        return first is null;
    }

    /// <summary>Whether a nested type has been added for the very same key.</summary>
    public bool HasType(Located<string> key, string name) => _types.TryGetValue(name, out var type) && type == key;

    /// <summary>Adds a nested type.</summary>
    public bool AddType(Located<string> key, string name)
    {
        if (name == typeName)
            findings.Report(Rules.SameKeyWithin, key.Span, key.Value, name);
        else if (_reserved.TryGetValue(name, out var reason))
            findings.Report(Rules.ReservedMember, key.Span, key.Value, name, reason);
        else if (_members.TryGetValue(name, out var member))
            ReportClash(key, "type", name, member);
        else if (_types.TryGetValue(name, out var type))
            ReportClash(key, "type", name, type);
        else
        {
            _types.Add(name, key);
            return true;
        }

        return false;
    }

    private void ReportClash(Located<string> key, string kind, string name, Located<string>? other)
    {
        if (other is null)
            findings.Report(Rules.TypeClash, key.Span, key.Value, kind, name, "a type that is always there");
        else
            findings.ReportBoth(Rules.TypeClash, key.Span, other.Span, key.Value, kind, name, $"something made from '{other.Value}'");
    }
}
