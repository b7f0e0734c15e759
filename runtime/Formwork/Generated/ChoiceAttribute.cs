using System;
using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Formwork.Generated;

/// <summary>Names the keys of the options of a generated enumeration. Asked only where System.Text.Json meets an option
/// outside a report.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ChoiceAttribute : Attribute
{
    /// <summary>Called by generated code.</summary>
    protected ChoiceAttribute()
    {
    }

    internal abstract string[] GetKeys();

    internal abstract JsonConverter MakeEntryConverter();
}
