// The cell types of a template: each is one static object, however many cells are of it.
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Formwork.Schema.Model;
using Formwork.Schema.Text;

namespace Formwork.Generator.Emit;

/// <summary>Gives the cell types of a template their names.</summary>
internal sealed class CellTypeTable
{
    // Nothing that is made from keys ends in an underscore, so this hides none of it.
    private const string Holder = "CellTypes_";

    private readonly List<(CellTypeModel Type, string Name)> _types = [];
    private readonly Dictionary<CellTypeModel, string> _names = [];

    /// <summary>Gathers the types of a template.</summary>
    /// <param name="model">The template.</param>
    public CellTypeTable(TemplateModel model)
    {
        var cells = model.Sections.Where(section => section.Table is not null)
            .SelectMany(section => section.Table!.Bands)
            .SelectMany(band => band.Cells);
        var names = new UniqueNames();
        foreach (var type in cells.Distinct())
        {
            var name = names.Take(Name(type));
            _types.Add((type, name));
            _names.Add(type, name);
        }
    }

    /// <summary>The types of cells as a collection expression; a single item where all are of one type.</summary>
    /// <param name="cells">The cells.</param>
    /// <returns>The expression.</returns>
    public string List(EquatableArray<CellTypeModel> cells)
    {
        var distinct = cells.Distinct().Count() == 1 ? cells.Take(1) : cells;
        return "[" + string.Join(", ", distinct.Select(NameOf)) + "]";
    }

    /// <summary>The static object of a type.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The expression.</returns>
    public string NameOf(CellTypeModel type) => Holder + "." + _names[type];

    /// <summary>Emits the static objects.</summary>
    /// <param name="writer">The writer.</param>
    public void Emit(CodeWriter writer)
    {
        if (_types.Count == 0)
            return;
        using (writer.Block("private static class " + Holder))
        {
            foreach (var (type, name) in _types)
                writer.Write($"internal static readonly global::Formwork.CellType {name} = {Describe(type)};");
        }
    }

    private static string Name(CellTypeModel type)
    {
        if (type.ChoiceTypeName is { } choice)
            return choice;
        var name = (type.Signed ? "Signed" : "") + type.Kind + (type.Decimals > 0 ? Text(type.Decimals) : "");
        return name + (type.Min is { } min ? "From" + Text(min) : "") + (type.Max is { } max ? "To" + Text(max) : "");
    }

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture).Replace('-', '_').Replace('.', '_');

    private static string Describe(CellTypeModel type)
    {
        var kind = "new(global::Formwork.CellTypeKind." + type.Kind;
        if (!type.IsNumber)
            return kind + ")" + TemplateEmitter.Initializer(type.Options.Count == 0 ? [] : ["Options = " + TemplateEmitter.Describe(type.Options)]);
        var settings = new List<string>();
        if (type.Min is { } min)
            settings.Add("Min = " + CSharpText.Literal(min));
        if (type.Max is { } max)
            settings.Add("Max = " + CSharpText.Literal(max));
        return $"{kind}, {CSharpText.Literal(type.Signed)}, {type.Decimals}, {CSharpText.Literal(type.Unit)}){TemplateEmitter.Initializer(settings)}";
    }
}
