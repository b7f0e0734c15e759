
using Formwork.Pages;

namespace Formwork.Json;

/// <summary>Makes the format that reports are written in as JSON, after the shape that they are read by.</summary>
internal ref struct JsonFormat(Form form)
{
    private readonly CompiledFormat.Builder _builder = new();
    private Utf8Output _constants;

    /// <summary>Makes the format: all that is the same in every report is constant bytes.</summary>
    public static CompiledFormat Compile(Form form)
    {
        var format = new JsonFormat(form);
        format._constants = new Utf8Output(format._builder.Constants);
        format.Add(form.JsonShape.Root);
        format._constants.Complete();
        return format._builder.Build(JsonRenderer.Instance);
    }

    private void Add(JsonMember member)
    {
        switch (member.Kind)
        {
            case JsonMemberKind.Constant:
                JsonRenderer.WriteString(ref _constants, member.Constant);
                break;
            case JsonMemberKind.List:
                AddItems(form.GetItems(member.Index));
                break;
            case JsonMemberKind.Fact:
                AddSlot(SlotKind.Fact, member.Index);
                break;
            case JsonMemberKind.Preamble:
                AddSlot(SlotKind.Preamble, member.Index);
                break;
            case JsonMemberKind.Text:
                AddSlot(SlotKind.Text, member.Index);
                break;
            case JsonMemberKind.Cell:
                AddSlot(SlotKind.Cell, member.Index);
                break;
            default:
                AddMembers(member.Members);
                break;
        }
    }

    private void AddMembers(JsonMember[] members)
    {
        _constants.Write("{"u8);
        for (var i = 0; i < members.Length; i++)
        {
            if (members[i].Kind == JsonMemberKind.Notes)
            {
                // The last one; written with comma and name, and only where there are remarks.
                AddSlot(SlotKind.Notes, members[i].Index);
            }
            else
            {
                AddComma(i);
                JsonRenderer.WriteString(ref _constants, members[i].Name);
                _constants.Write(":"u8);
                Add(members[i]);
            }
        }

        _constants.Write("}"u8);
    }

    private void AddItems(ItemList items)
    {
        _constants.Write("["u8);
        for (var i = 0; i < items.Count; i++)
        {
            AddComma(i);
            JsonRenderer.WriteString(ref _constants, items[i]);
        }

        _constants.Write("]"u8);
    }

    private void AddComma(int place) => _constants.Write(place > 0 ? ","u8 : default);

    private void AddSlot(SlotKind kind, int index)
    {
        _constants.Complete();
        _builder.AddSlot(kind, index);
    }
}
