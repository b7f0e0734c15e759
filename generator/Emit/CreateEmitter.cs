// Emits the way from flat content to records: nested initializers in the form's order.
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Model;

namespace Formwork.Generator.Emit;

/// <summary>Emits the creation of records.</summary>
internal static class CreateEmitter
{
    private const string Cells = "global::System.ReadOnlySpan<global::Formwork.Cell> cells";

    /// <summary>Emits the methods.</summary>
    /// <param name="writer">The writer; it stands in the template's class.</param>
    /// <param name="shape">The report.</param>
    public static void Emit(CodeWriter writer, ReportShape shape)
    {
        using (writer.Block($"protected override {shape.TypeName} Create(global::Formwork.Generated.ReportContent content) => new()", ";"))
        {
            using (writer.Block("Facts = new()", ","))
            {
                var facts = shape.Model.Facts;
                for (var i = 0; i < facts.Count; i++)
                    writer.Write($"{facts[i].Name} = {Conversion(facts[i].Kind)}(content.Facts[{i}]),");
            }

            writer.Write("Preamble = content.Preamble,");
            foreach (var section in shape.Sections)
                EmitSection(writer, section);
        }

        writer.Line();
        foreach (var band in shape.Bands.Where(band => band.HasRows))
            EmitRow(writer, band);
    }

    private static string Conversion(FactKind kind) => kind switch
    {
        FactKind.Year => "ToInt32",
        FactKind.Date => "ToDate",
        _ => "ToText",
    };

    private static void EmitSection(CodeWriter writer, SectionShape section)
    {
        using (writer.Block($"{section.Model.Name} = new()", ","))
        {
            if (section.Model.Text is not null)
                writer.Write($"Text = content.Texts[{section.Index}],");
            foreach (var band in section.Bands)
            {
                if (band.Model.Name is null)
                {
                    EmitBand(writer, band);
                    continue;
                }

                using (writer.Block($"{band.Model.Name} = new()", ","))
                    EmitBand(writer, band);
            }

            writer.Write($"Notes = content.Notes[{section.Index}],");
        }
    }

    private static void EmitBand(CodeWriter writer, BandShape band)
    {
        if (band.HasRows)
            EmitRows(writer, band, band.Model.Rows, new Queue<RowShape>(band.Rows));
        else
            EmitColumns(writer, band.Model.Columns, "content.Cells[", band.Model.FirstCell, new Queue<ColumnShape>(band.Columns));
    }

    private static void EmitRows(CodeWriter writer, BandShape band, IEnumerable<HeadModel> heads, Queue<RowShape> leaves)
    {
        foreach (var head in heads)
        {
            if (head.IsLeaf)
            {
                writer.Write($"{head.Name} = To{band.Id}Row(new(content.Cells, {leaves.Dequeue().FirstCell}, {band.Columns.Count})),");
                continue;
            }

            using (writer.Block($"{head.Name} = new()", ","))
                EmitRows(writer, band, head.Children, leaves);
        }
    }

    private static void EmitRow(CodeWriter writer, BandShape band)
    {
        using (writer.Block($"private static {band.RowTypePath} To{band.Id}Row({Cells}) => new()", ";"))
            EmitColumns(writer, band.Model.Columns, "cells[", 0, new Queue<ColumnShape>(band.Columns));
        writer.Line();
    }

    private static int EmitColumns(CodeWriter writer, IEnumerable<HeadModel> heads, string cells, int cell, Queue<ColumnShape> leaves)
    {
        foreach (var head in heads)
        {
            if (head.IsLeaf)
            {
                writer.Write($"{head.Name} = {(leaves.Dequeue().IsAmount ? "ToAmount" : "ToCount")}({cells}{cell++}]),");
                continue;
            }

            using (writer.Block($"{head.Name} = new()", ","))
                cell = EmitColumns(writer, head.Children, cells, cell, leaves);
        }

        return cell;
    }
}
