using System.Linq;
using Formwork.Schema.Model;

namespace Formwork.Generator.Emit;

/// <summary>A fact.</summary>
internal sealed class FactShape
{
    private readonly ChoiceShape? _choice;

    /// <summary>Works the shape out.</summary>
    public FactShape(FactModel model, ChoiceTable choices)
    {
        Model = model;
        if (model.Kind != FactKind.Choice)
            return;
        var name = model.ChoiceTypeName ?? model.Name + "Choice";
        choices.Add(Scope, name, model.Label, model.Options);
        _choice = choices.Find(Scope, name);
        choices.Use(_choice);
    }

    /// <summary>The type of all facts.</summary>
    public const string Scope = "ReportFacts";

    /// <summary>The fact.</summary>
    public FactModel Model { get; }

    /// <summary>The C# type.</summary>
    public string Type => Model.Kind switch
    {
        FactKind.Year or FactKind.Integer => "int?",
        FactKind.Amount => "decimal?",
        FactKind.Date => "global::System.DateOnly?",
        FactKind.Choice => _choice!.Name + "?",
        _ => "string?",
    };

    /// <summary>Whether it is a text in C#.</summary>
    public bool IsText => Model.Kind is FactKind.Text or FactKind.Telephone or FactKind.Web;

    /// <summary>The static array of the keys of a choice.</summary>
    public string Keys => _choice!.Keys;

    /// <summary>The member of the enumeration for an option.</summary>
    public string? OptionOf(string key) =>
        Model.Options.FirstOrDefault(option => option.Key == key) is { } option ? $"{_choice!.Path}.{option.Name}" : null;

    /// <summary>The cell of the fact.</summary>
    public string ToCell(string fact) => IsText ? fact : _choice is { } choice ? $"ToCell({fact}, {choice.Keys})" : $"ToCell({fact})";

    /// <summary>The fact in a cell.</summary>
    public string FromCell(string cell) => Model.Kind switch
    {
        FactKind.Year or FactKind.Integer => $"ToInt32({cell})",
        FactKind.Amount => $"ToDecimal({cell})",
        FactKind.Date => $"ToDate({cell})",
        FactKind.Choice => $"ToChoice<{_choice!.Path}>({cell}, {_choice.Keys})",
        _ => $"ToText({cell})",
    };
}
