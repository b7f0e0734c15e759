using Formwork.Schema.Text;

namespace Formwork.Schema.Model;

/// <summary>The enumeration of a choice, where it is declared: there, once, its C# type is written.</summary>
/// <param name="TypeName">The C# type: the name of what declares it, followed by <c>Choice</c>.</param>
/// <param name="Options">The options.</param>
public sealed record ChoiceModel(string TypeName, EquatableArray<OptionModel> Options);
