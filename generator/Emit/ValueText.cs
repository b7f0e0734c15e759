using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Formwork.Schema.Model;

namespace Formwork.Generator.Emit;

/// <summary>Says what may be in a member.</summary>
internal static class ValueText
{
    /// <summary>What may be in a column.</summary>
    public static string? Of(IReadOnlyList<CellTypeModel> cells) =>
        cells.Distinct().Count() > 1 ? "What may be in it differs from row to row." : Of(cells[0]);

    /// <summary>What may be in a fact.</summary>
    public static string? Of(FactModel fact) => fact.Kind switch
    {
        FactKind.Amount => Of(new CellTypeModel(CellTypeKind.Amount, fact.Signed, fact.Decimals, fact.Unit)),
        FactKind.Integer when fact.Signed => "Can be below zero.",
        FactKind.Telephone => "A telephone number.",
        FactKind.Web => "A web address.",
        _ => null,
    };

    private static string? Of(CellTypeModel type)
    {
        if (!type.IsNumber)
            return type.Kind == CellTypeKind.Text ? "A short text of one line." : null;
        var parts = new List<string>();
        if (type.Kind == CellTypeKind.Percent)
            parts.Add("in per cent");
        else if (type.Unit is not null)
            parts.Add("in " + type.Unit);
        if (type.Kind != CellTypeKind.Count)
            parts.Add(type.Decimals == 0 ? "without decimals" : $"with at most {Number(type.Decimals)} decimal{(type.Decimals == 1 ? "" : "s")}");
        if (type.Min is { } min)
            parts.Add("at least " + Number(min));
        if (type.Max is { } max)
            parts.Add("at most " + Number(max));
        if (type.Signed && type.Min is null)
            parts.Add("can be below zero");
        if (parts.Count == 0)
            return null;
        var sentence = string.Join(", ", parts) + ".";
        return char.ToUpperInvariant(sentence[0]) + sentence.Substring(1);
    }

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
