using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Model;

namespace Formwork.Generator.Emit;

/// <summary>Emits copying and creating.</summary>
internal static class CellsEmitter
{
    private const string Span = "global::System.Span<global::Formwork.Cell> cells";
    private const string Content = "global::Formwork.Generated.ReportContent content";

    /// <summary>Emits the methods.</summary>
    public static void Emit(CodeWriter writer, ReportShape shape)
    {
        EmitCopy(writer, shape);
        using (writer.Block($"protected override void CopyCells({shape.TypeName} report, {Span})"))
        {
            // Where each cell stands is known here, unless lists decide it: then each table takes its cells in turn.
            if (shape.Bands.Any(band => band.HasItems))
                writer.Write("var form = GetForm(report);");
            foreach (var band in shape.Bands)
                writer.Write(CopyOf(shape, band));
        }

        foreach (var band in shape.Bands)
            EmitCopyBand(writer, band);
        CreateEmitter.Emit(writer, shape);
        shape.Choices.Emit(writer);
    }

    private static void EmitCopy(CodeWriter writer, ReportShape shape)
    {
        using (writer.Block($"internal static void Copy({shape.TypeName} report, {Content})"))
        {
            writer.Write("""
                Instance.CopyCells(report, content.Cells);
                Instance.CopyWords(report, content);
                """);
        }

        writer.Write($"""
            protected override void CopyTo({shape.TypeName} report, {Content}) => Copy(report, content);

            """);
        using (writer.Block($"protected override void CopyWords({shape.TypeName} report, {Content})"))
        {
            for (var i = 0; i < shape.Facts.Count; i++)
                writer.Write($"content.Facts[{i}] = {shape.Facts[i].ToCell("report.Facts." + shape.Facts[i].Model.Name)};");
            writer.Write("content.Preamble = report.Preamble;");
            foreach (var section in shape.Sections)
            {
                if (section.Model.Text is not null)
                    writer.Write($"content.Texts[{section.Index}] = report.{section.Path}.Text;");
                writer.Write($"content.Notes[{section.Index}] = report.{section.Path}.Notes;");
            }
        }

        if (!shape.HasLists)
            return;
        using (writer.Open($"protected override global::Formwork.Form GetForm({shape.TypeName} report) => FormOf("))
            writer.Write(string.Join(",\n", shape.Model.Lists.Select((list, index) => ItemsOf(shape, list, index))) + ");");
        writer.Line();
    }

    // The items of a list, and those that only tables have.
    private static string ItemsOf(ReportShape shape, ListModel list, int index)
    {
        IEnumerable<string> tables = shape.Bands.SelectMany(band => band.Rows
            .Where(row => row.Items?.List == index)
            .Select(row => $"report.{band.Path}.{row.Items!.Path}")
            .Distinct());
        return $"Items({string.Join(", ", new[] { "report.Lists." + list.Name }.Concat(tables))})";
    }

    private static string CopyOf(ReportShape shape, BandShape band)
    {
        var count = band.Model.Cells.Count;
        return !shape.HasLists ? $"Copy{band.Id}(report.{band.Path}, cells.Slice({band.Model.FirstCell}, {count}));"
            : band.HasItems ? $"Copy{band.Id}(report.{band.Path}, form, ref cells);"
            : $"Copy{band.Id}(report.{band.Path}, Take(ref cells, {count}));";
    }

    private static void EmitCopyBand(CodeWriter writer, BandShape band)
    {
        if (!band.HasRows)
        {
            EmitCopyRow(writer, band, $"Copy{band.Id}({band.TypePath} row");
            return;
        }

        var width = band.Columns.Count;
        if (band.HasItems)
        {
            using (writer.Block($"private static void Copy{band.Id}({band.TypePath} rows, global::Formwork.Form form, ref {Span})"))
                ItemsLoops.Write(writer, band.Rows, row => writer.Write($"CopyRow(rows.{row.Path}, Take(ref cells, {width}));"));
        }
        else
        {
            using (writer.Block($"private static void Copy{band.Id}({band.TypePath} rows, {Span})"))
            {
                foreach (var row in band.Rows)
                    writer.Write($"CopyRow(rows.{row.Path}, cells.Slice({row.FirstCell - band.Model.FirstCell}, {width}));");
            }
        }

        EmitCopyRow(writer, band, $"CopyRow(in {band.RowTypePath} row");
    }

    private static void EmitCopyRow(CodeWriter writer, BandShape band, string head)
    {
        using (writer.Block($"private static void {head}, {Span})"))
        {
            // The last cell first: one look at the length is then enough for all.
            foreach (var (column, index) in band.Columns.Select((column, index) => (column, index)).Reverse())
                writer.Write($"cells[{index}] = {column.Type.ToCell("row." + column.Path)};");
        }
    }
}
