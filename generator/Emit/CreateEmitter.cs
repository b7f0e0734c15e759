using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Model;

namespace Formwork.Generator.Emit;

/// <summary>Emits the creation of records.</summary>
internal sealed class CreateEmitter(CodeWriter writer, ReportShape shape)
{
    private const string Span = "global::System.ReadOnlySpan<global::Formwork.Cell>";

    /// <summary>Emits the methods.</summary>
    public static void Emit(CodeWriter writer, ReportShape shape) => new CreateEmitter(writer, shape).Emit();

    private void Emit()
    {
        var head = $"protected override {shape.TypeName} Create(global::Formwork.Generated.ReportContent content)";
        if (shape.HasLists)
        {
            // What an initializer says first is done first: so the cells can be taken in turn.
            using (writer.Block(head))
            {
                writer.Write($"""
                    var form = content.Form;
                    {Span} cells = content.Cells;
                    """);
                using (writer.Block("return new()", ";"))
                    EmitReport();
            }
        }
        else
        {
            using (writer.Block(head + " => new()", ";"))
                EmitReport();
            writer.Line();
        }

        foreach (var band in shape.Bands.Where(band => band.HasRows))
        {
            EmitRow(band);
            EmitItems(band, band.Model.Rows, new Queue<RowShape>(band.Rows));
        }
    }

    private void EmitReport()
    {
        using (writer.Block("Facts = new()", ","))
        {
            for (var i = 0; i < shape.Facts.Count; i++)
                writer.Write($"{shape.Facts[i].Model.Name} = {shape.Facts[i].FromCell($"content.Facts[{i}]")},");
        }

        writer.Write("Preamble = content.Preamble,");
        if (shape.HasLists)
        {
            using (writer.Block("Lists = new()", ","))
            {
                foreach (var (list, index) in shape.Model.Lists.Select((list, index) => (list, index)))
                    writer.Write($"{list.Name} = form.GetItems({index}),");
            }
        }

        foreach (var section in shape.Outermost)
            EmitSection(section);
    }

    private void EmitSection(SectionShape section)
    {
        using (writer.Block($"{section.Model.Name} = new()", ","))
        {
            if (section.Model.Text is not null)
                writer.Write($"Text = content.Texts[{section.Index}],");
            foreach (var band in section.Bands)
            {
                if (band.Model.Name is null)
                {
                    EmitBand(band);
                    continue;
                }

                using (writer.Block($"{band.Model.Name} = new()", ","))
                    EmitBand(band);
            }

            foreach (var inner in section.Sections)
                EmitSection(inner);
            writer.Write($"Notes = content.Notes[{section.Index}],");
        }
    }

    private void EmitBand(BandShape band)
    {
        if (band.HasRows)
            EmitRows(band, band.Model.Rows, new Queue<RowShape>(band.Rows));
        else
            EmitColumns(band.Model.Columns, band.Model.FirstCell, shape.HasLists ? null : "content.Cells[", new Queue<ColumnShape>(band.Columns));
    }

    private void EmitRows(BandShape band, IEnumerable<HeadModel> heads, Queue<RowShape> leaves)
    {
        foreach (var head in heads)
        {
            if (head.List is not null)
            {
                var count = head.Leaves.Count();
                var items = leaves.Peek().Items!;
                var method = head.IsLeaf ? $"To{band.Id}Row" : $"To{band.Id}_{items.Id}";
                writer.Write($"{head.Name} = ToItems(form.GetItems({items.List}), ref cells, {count * band.Columns.Count}, {method}),");
                for (; count > 0; count--)
                    leaves.Dequeue();
                continue;
            }

            if (head.IsLeaf)
            {
                var first = leaves.Dequeue().FirstCell;
                var cells = shape.HasLists ? $"Take(ref cells, {band.Columns.Count})" : $"new(content.Cells, {first}, {band.Columns.Count})";
                writer.Write($"{head.Name} = To{band.Id}Row({cells}),");
                continue;
            }

            using (writer.Block($"{head.Name} = new()", ","))
                EmitRows(band, head.Children, leaves);
        }
    }

    private void EmitRow(BandShape band)
    {
        using (writer.Block($"private static {band.RowTypePath} To{band.Id}Row({Span} cells) => new()", ";"))
            EmitColumns(band.Model.Columns, 0, "cells[", new Queue<ColumnShape>(band.Columns));
        writer.Line();
    }

    // Groups of rows that each item has.
    private void EmitItems(BandShape band, IEnumerable<HeadModel> heads, Queue<RowShape> leaves)
    {
        foreach (var head in heads)
        {
            if (head is { List: not null, IsLeaf: false })
            {
                var items = leaves.Peek().Items!;
                var cell = 0;
                using (writer.Block($"private static {items.TypePath} To{band.Id}_{items.Id}({Span} cells) => new()", ";"))
                    EmitItem(band, head.Children, ref cell);
                writer.Line();
            }

            if (head.IsLeaf || head.List is not null)
            {
                foreach (var _ in head.Leaves)
                    leaves.Dequeue();
                continue;
            }

            EmitItems(band, head.Children, leaves);
        }
    }

    private void EmitItem(BandShape band, IEnumerable<HeadModel> heads, ref int cell)
    {
        foreach (var head in heads)
        {
            if (head.IsLeaf)
            {
                writer.Write($"{head.Name} = To{band.Id}Row(cells.Slice({cell}, {band.Columns.Count})),");
                cell += band.Columns.Count;
                continue;
            }

            using (writer.Block($"{head.Name} = new()", ","))
                EmitItem(band, head.Children, ref cell);
        }
    }

    // Columns of a row, or of a table without rows, whose cells are taken one by one where lists decide where they
    // stand.
    private int EmitColumns(IEnumerable<HeadModel> heads, int cell, string? cells, Queue<ColumnShape> leaves)
    {
        foreach (var head in heads)
        {
            if (head.IsLeaf)
            {
                writer.Write($"{head.Name} = {leaves.Dequeue().Type.FromCell(cells is null ? "Take(ref cells, 1)[0]" : $"{cells}{cell++}]")},");
                continue;
            }

            using (writer.Block($"{head.Name} = new()", ","))
                cell = EmitColumns(head.Children, cell, cells, leaves);
        }

        return cell;
    }
}
