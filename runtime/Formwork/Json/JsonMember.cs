// A member of a report's JSON, and those in it.
using System.Text;

namespace Formwork.Json;

/// <summary>A member of a report's JSON, and the members in it in the form's order.</summary>
internal sealed class JsonMember
{
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
        {
            member.Parent = this;
        }
    }

    /// <summary>The name; <c>$</c> for the whole.</summary>
    public string Name { get; }

    /// <summary>The name in UTF-8.</summary>
    public byte[] Utf8Name { get; }

    /// <summary>What it is.</summary>
    public JsonMemberKind Kind { get; }

    /// <summary>The number of the cell, fact or section.</summary>
    public int Index { get; }

    /// <summary>The type of a data cell.</summary>
    public CellType? Type
    {
        get => _type;
        init
        {
            _type = value;
            IsPlain = value is { IsNumber: true, Min: null, Max: null };
        }
    }

    /// <summary>Whether it is a data cell that admits any whole number from zero up: most are, and are read without further questions.</summary>
    public bool IsPlain { get; private init; }

    /// <summary>The members in it, in the form's order.</summary>
    public JsonMember[] Members { get; }

    /// <summary>The member it stands in.</summary>
    public JsonMember? Parent { get; private set; }

    /// <summary>Its number among all members of the form.</summary>
    public int Id { get; private set; }

    /// <summary>Its path, as <see cref="System.Text.Json.JsonException.Path"/> has it.</summary>
    public string Path => Parent is null ? Name : JsonFault.Join(Parent.Path, Name);

    /// <summary>Numbers all members; returns how many there are.</summary>
    public int Number(int first)
    {
        Id = first++;
        foreach (var member in Members)
        {
            first = member.Number(first);
        }

        return first;
    }
}
