using System.Collections.Generic;
using System.Text;
using System.Text.Json;

namespace Formwork.Json;

/// <summary>A member of a report's JSON, and the members in it in the form's order.</summary>
internal sealed class JsonMember
{
    // So few members are found faster by looking at them; only the items of lists are more.
    private const int FewMembers = 64;

    private readonly Dictionary<string, int>? _places;
    private readonly CellType? _type;

    /// <summary>Describes a member.</summary>
    public JsonMember(string name, JsonMemberKind kind, int index, params JsonMember[] members)
    {
        Name = name;
        Utf8Name = Encoding.UTF8.GetBytes(name);
        Kind = kind;
        Index = index;
        Members = members;
        foreach (var member in members)
            member.Parent = this;
        if (members.Length > FewMembers)
        {
            _places = new(members.Length);
            for (var i = 0; i < members.Length; i++)
                _places.Add(members[i].Name, i);
        }
    }

    /// <summary>The name; <c>$</c> for the whole.</summary>
    public string Name { get; }

    /// <summary>The name in UTF-8, as readers have it.</summary>
    public byte[] Utf8Name { get; }

    /// <summary>What it is.</summary>
    public JsonMemberKind Kind { get; }

    /// <summary>The number of the cell, fact, section or list.</summary>
    public int Index { get; }

    /// <summary>The type of a data cell, and of a fact that is a number.</summary>
    public CellType? Type
    {
        get => _type;
        init
        {
            _type = value;
            IsPlain = value is { IsNumber: true, Min: null, Max: null };
        }
    }

    /// <summary>The text of a constant.</summary>
    public string? Constant { get; init; }

    /// <summary>Whether it is a data cell that admits any whole number from zero up: it is read at once.</summary>
    public bool IsPlain { get; private init; }

    /// <summary>The members in it, in the form's order.</summary>
    public JsonMember[] Members { get; }

    /// <summary>The member it stands in.</summary>
    public JsonMember? Parent { get; private set; }

    /// <summary>Its number among all members of the form.</summary>
    public int Id { get; private set; }

    /// <summary>Its path, as <see cref="JsonException.Path"/> has it.</summary>
    public string Path => Parent is null ? Name : JsonFault.Join(Parent.Path, Name);

    /// <summary>Finds the member whose name a reader stands at; -1 where there is none.</summary>
    public int Find(ref Utf8JsonReader reader)
    {
        if (_places is not null)
            return _places.GetValueOrDefault(reader.GetString()!, -1);
        for (var i = 0; i < Members.Length; i++)
        {
            if (reader.ValueTextEquals(Members[i].Utf8Name))
                return i;
        }

        return -1;
    }

    /// <summary>Numbers all members; returns how many there are.</summary>
    public int Number(int first)
    {
        Id = first++;
        foreach (var member in Members)
            first = member.Number(first);
        return first;
    }
}

/// <summary>What a member of a report's JSON is.</summary>
internal enum JsonMemberKind : byte
{
    /// <summary>An object with members of its own.</summary>
    Object,

    /// <summary>A data cell.</summary>
    Cell,

    /// <summary>A fact.</summary>
    Fact,

    /// <summary>The paragraphs before the first section.</summary>
    Preamble,

    /// <summary>The text of a section.</summary>
    Text,

    /// <summary>The remarks of a section.</summary>
    Notes,

    /// <summary>The lists that the person filling in supplies.</summary>
    Lists,

    /// <summary>The items of a list, in order.</summary>
    List,

    /// <summary>The items of a list, in a table: an object whose members are named after them.</summary>
    Items,

    /// <summary>A text that is the same in all reports of a template: its key, its revision.</summary>
    Constant,
}
