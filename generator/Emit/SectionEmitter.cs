// Emits a section as data: titles, topics, bands, heads, and the printed grid.
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Layout;
using Formwork.Schema.Model;

namespace Formwork.Generator.Emit;

/// <summary>Emits the description of a section.</summary>
internal static class SectionEmitter
{
    private const string Info = "global::Formwork.SectionInfo";

    /// <summary>The method that describes a section.</summary>
    /// <param name="section">The section.</param>
    /// <returns>Its name.</returns>
    public static string MethodOf(SectionShape section) => "Describe" + section.Id;

    /// <summary>Emits the method.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="section">The section.</param>
    /// <param name="types">The template's cell types.</param>
    public static void Emit(CodeWriter writer, SectionShape section, CellTypeTable types)
    {
        var model = section.Model;
        using (writer.Block($"private static {Info} {MethodOf(section)}() => new({CSharpText.Literal(model.Key)}, {CSharpText.Literal(model.Label)})", ";"))
        {
            if (model.Parent >= 0)
            {
                writer.Write($"""
                    Path = {CSharpText.Literal(model.Path)},
                    Parent = {model.Parent},
                    Depth = {model.Depth},
                    """);
            }

            if (model.Number.Length > 0)
                writer.Write($"Number = {CSharpText.Literal(model.Number)},");
            if (model.Also.Count > 0)
                writer.Write($"Also = {CSharpText.List(model.Also)},");
            if (model.Deprecated is not null)
                writer.Write("IsDeprecated = true,");
            if (model.Text is { } text)
                EmitText(writer, text);
            if (model.Table is { } table)
                EmitTable(writer, table, GridOf(section), types);
        }

        writer.Line();
        if (section.Grid is { } grid)
            EmitGrid(writer, GridOf(section), grid);
    }

    private static string GridOf(SectionShape section) => $"Grid{section.Id}";

    private static void EmitText(CodeWriter writer, TextModel text)
    {
        var settings = new List<string>();
        if (text.MinLength > 0)
            settings.Add($"MinLength = {text.MinLength}");
        if (text.MaxLength is { } longest)
            settings.Add($"MaxLength = {longest}");
        if (text.Mentions.Count > 0)
            settings.Add($"Mentions = [{string.Join(", ", text.Mentions.Select(Describe))}]");
        using (writer.Open($"Text = new({CSharpText.Literal(text.Required)},\n[", "])" + TemplateEmitter.Initializer(settings) + ","))
        {
            foreach (var topic in text.Topics)
                writer.Write(Describe(topic) + ",");
        }
    }

    private static string Describe(TopicModel topic) =>
        $"new({CSharpText.Literal(topic.Key)}, {CSharpText.Literal(topic.Label)}, {CSharpText.List(topic.Also)})"
        + TemplateEmitter.Initializer(topic.When is null ? [] : ["When = " + ChecksEmitter.Expression(topic.When)]);

    private static void EmitTable(CodeWriter writer, TableModel table, string grid, CellTypeTable types)
    {
        using (writer.Block("Table = new()", ","))
        {
            WriteText(writer, "Stub", table.Stub);
            WriteText(writer, "Corner", table.Corner);
            WriteText(writer, "OverColumns", table.OverColumns);
            if (table.Notes.Count > 0)
                writer.Write($"Notes = {CSharpText.List(table.Notes)},");
            using (writer.Open("Bands =\n[", "],"))
            {
                foreach (var band in table.Bands)
                    EmitBand(writer, band, types);
            }

            writer.Write($"Grid = {grid}(),");
        }
    }

    private static void EmitBand(CodeWriter writer, BandModel band, CellTypeTable types)
    {
        using (writer.Block("new()", ","))
        {
            WriteText(writer, "Key", band.Key);
            WriteText(writer, "Label", band.Label);
            if (band.Also.Count > 0)
                writer.Write($"Also = {CSharpText.List(band.Also)},");
            WriteText(writer, "OverColumns", band.OverColumns);
            if (band.Deprecated is not null)
                writer.Write("IsDeprecated = true,");
            writer.Write($"""
                FirstCell = {band.FirstCell},
                Types = {types.List(band.Cells)},
                """);
            EmitHeads(writer, "Columns =", band.Columns, "],");
            if (band.Rows.Count > 0)
                EmitHeads(writer, "Rows =", band.Rows, "],");
        }
    }

    private static void EmitHeads(CodeWriter writer, string start, IEnumerable<HeadModel> heads, string end)
    {
        using (writer.Open(start + "\n[", end))
        {
            foreach (var head in heads)
                EmitHead(writer, head);
        }
    }

    private static void EmitHead(CodeWriter writer, HeadModel head)
    {
        var settings = new List<string>();
        if (head.Number.Length > 0)
            settings.Add("Number = " + CSharpText.Literal(head.Number));
        if (head.Also.Count > 0)
            settings.Add("Also = " + CSharpText.List(head.Also));
        if (head.IsTotal)
            settings.Add("IsTotal = true");
        if (head.IsPart)
            settings.Add("IsPart = true");
        if (head.List is not null)
            settings.Add("List = " + CSharpText.Literal(head.List));
        if (head.Deprecated is not null)
            settings.Add("IsDeprecated = true");
        var start = $"new({CSharpText.Literal(head.Key)}, {CSharpText.Literal(head.Label)})";
        if (head.IsLeaf)
            writer.Write(start + TemplateEmitter.Initializer(settings) + ",");
        else
            EmitHeads(writer, start + " { " + string.Concat(settings.Select(setting => setting + ", ")) + "Children =", head.Children, "] },");
    }

    /// <summary>Writes a method of many statements: the compiler's time would grow with the square of the cells of one expression.</summary>
    private static void EmitGrid(CodeWriter writer, string name, GridModel grid)
    {
        using (writer.Block($"private static global::Formwork.TableGrid {name}()"))
        {
            writer.Write($"var grid = new global::Formwork.Generated.GridBuilder({grid.Rows}, {grid.Columns});");
            for (var i = 0; i < grid.Cells.Count; i++)
            {
                var cell = grid.Cells[i];
                if (cell.Kind == GridCellKind.Data)
                {
                    // Figures side by side are written as a run; only its last may span several columns.
                    var run = 1;
                    while (i + 1 < grid.Cells.Count && Continues(grid.Cells[i], grid.Cells[i + 1]))
                        (i, run) = (i + 1, run + 1);
                    var span = grid.Cells[i].ColumnSpan;
                    writer.Write($"grid.Data({cell.Row}, {cell.Column}, {cell.Cell}, {run}{(span > 1 ? ", " + span : "")});");
                }
                else
                {
                    var text = cell.Kind == GridCellKind.Filler ? "" : ", " + CSharpText.Literal(cell.Text);
                    writer.Write($"grid.{cell.Kind}({cell.Row}, {cell.Column}, {cell.RowSpan}, {cell.ColumnSpan}{text});");
                }
            }

            writer.Write("return grid.Build();");
        }

        writer.Line();
    }

    private static bool Continues(GridCellModel left, GridCellModel right) =>
        right.Kind == GridCellKind.Data && right.Row == left.Row && left.ColumnSpan == 1 && right.Cell == left.Cell + 1;

    private static void WriteText(CodeWriter writer, string name, string? text)
    {
        if (text is not null)
            writer.Write($"{name} = {CSharpText.Literal(text)},");
    }
}
