// Emits the way from records to flat cells and back: straight assignments, one small method a row type and a table.
using System.Linq;
using Formwork.Schema.Model;

namespace Formwork.Generator.Emit;

/// <summary>Emits copying and creating.</summary>
internal static class CellsEmitter
{
    private const string Cells = "global::System.Span<global::Formwork.Cell> cells";

    /// <summary>Emits the methods.</summary>
    /// <param name="writer">The writer; it stands in the template's class.</param>
    /// <param name="shape">The report.</param>
    public static void Emit(CodeWriter writer, ReportShape shape)
    {
        EmitCopy(writer, shape);
        using (writer.Block($"protected override void CopyCells({shape.TypeName} report, {Cells})"))
        {
            foreach (var band in shape.Bands)
                writer.Write($"Copy{band.Id}(report.{band.Path}, cells.Slice({band.Model.FirstCell}, {band.Model.Cells.Count}));");
        }

        foreach (var band in shape.Bands)
            EmitCopyBand(writer, band);
        CreateEmitter.Emit(writer, shape);
    }

    private static void EmitCopy(CodeWriter writer, ReportShape shape)
    {
        using (writer.Block($"internal static void Copy({shape.TypeName} report, global::Formwork.Generated.ReportContent content)"))
        {
            writer.Write("Instance.CopyCells(report, content.Cells);");
            var facts = shape.Model.Facts;
            for (var i = 0; i < facts.Count; i++)
            {
                var fact = "report.Facts." + facts[i].Name;
                writer.Write($"content.Facts[{i}] = {(facts[i].Kind is FactKind.Year or FactKind.Date ? $"ToCell({fact})" : fact)};");
            }

            writer.Write("content.Preamble = report.Preamble;");
            foreach (var section in shape.Sections)
            {
                if (section.Model.Text is not null)
                    writer.Write($"content.Texts[{section.Index}] = report.{section.Model.Name}.Text;");
                writer.Write($"content.Notes[{section.Index}] = report.{section.Model.Name}.Notes;");
            }
        }

        writer.Write($"""
            protected override void CopyTo({shape.TypeName} report, global::Formwork.Generated.ReportContent content) => Copy(report, content);

            """);
    }

    private static void EmitCopyBand(CodeWriter writer, BandShape band)
    {
        if (!band.HasRows)
        {
            EmitCopyRow(writer, band, $"Copy{band.Id}({band.TypePath} row");
            return;
        }

        var width = band.Columns.Count;
        using (writer.Block($"private static void Copy{band.Id}({band.TypePath} rows, {Cells})"))
        {
            foreach (var row in band.Rows)
                writer.Write($"Copy{band.Id}Row(rows.{row.Path}, cells.Slice({row.FirstCell - band.Model.FirstCell}, {width}));");
        }

        EmitCopyRow(writer, band, $"Copy{band.Id}Row(in {band.RowTypePath} row");
    }

    private static void EmitCopyRow(CodeWriter writer, BandShape band, string head)
    {
        using (writer.Block($"private static void {head}, {Cells})"))
        {
            // The last cell first: one look at the length is then enough for all.
            foreach (var (column, index) in band.Columns.Select((column, index) => (column, index)).Reverse())
                writer.Write($"cells[{index}] = row.{column.Path};");
        }
    }
}
