// Emits the records: the report, its facts, sections, bands and row groups as classes; rows and column groups as structs.
using Formwork.Schema.Model;
using Formwork.Schema.Text;

namespace Formwork.Generator.Emit;

/// <summary>Emits the types that applications work with.</summary>
internal static class RecordsEmitter
{
    /// <summary>Emits the report's type with everything in it.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="shape">The report.</param>
    /// <param name="options">The project's options.</param>
    public static void Emit(CodeWriter writer, ReportShape shape, EmitOptions options)
    {
        var type = shape.TypeName;
        Documentation.Write(writer, shape.Model.Titles.Count > 0 ? shape.Model.Titles[0] : shape.Model.Key, shape.Model.Description);
        writer.Write($"""[global::System.CodeDom.Compiler.GeneratedCode("Formwork", "{options.Version}")]""");
        writer.Write($"[global::System.Text.Json.Serialization.JsonConverter(typeof(global::Formwork.ReportJsonConverter<{type}>))]");
        using (writer.Block($"{options.Accessibility} sealed partial record class {type} : global::Formwork.IReport<{type}>"))
        {
            Members.WriteClass(writer, "ReportFacts", "Facts", "Who reports, and about when.", null);
            writer.Write("""
                /// <summary>The paragraphs before the first section, parted by line feeds; null where there are none.</summary>
                public string? Preamble { get; init; }

                """);
            foreach (var section in shape.Sections)
                Members.WriteClass(writer, section.TypeName, section.Model.Name, section.Title, section.Model.Description);
            writer.Write($"""
                static global::Formwork.Template<{type}> global::Formwork.IReport<{type}>.Definition => TemplateImplementation.Instance;

                global::Formwork.Template global::Formwork.IReport.Template => TemplateImplementation.Instance;

                void global::Formwork.IReport.CopyTo(global::Formwork.Generated.ReportContent content) => TemplateImplementation.Copy(this, content);

                """);
            EmitFacts(writer, shape.Model.Facts);
            foreach (var section in shape.Sections)
                EmitSection(writer, section);
            SharedColumnsEmitter.Emit(writer, shape);
        }
    }

    private static void EmitFacts(CodeWriter writer, EquatableArray<FactModel> facts)
    {
        Documentation.Write(writer, "Who reports, and about when.");
        using (writer.Block("public sealed partial record class ReportFacts"))
        {
            foreach (var fact in facts)
            {
                Documentation.Write(writer, fact.Label, fact.Description);
                writer.Write($"public {TypeOf(fact.Kind)} {fact.Name} {{ get; init; }}");
                writer.Line();
            }
        }
    }

    private static string TypeOf(FactKind kind) => kind switch
    {
        FactKind.Year => "int?",
        FactKind.Date => "global::System.DateOnly?",
        _ => "string?",
    };

    private static void EmitSection(CodeWriter writer, SectionShape section)
    {
        writer.Line();
        Documentation.Write(writer, section.Title, section.Model.Description);
        using (writer.Block($"public sealed partial record class {section.TypeName}"))
        {
            if (section.Model.Text is not null)
            {
                writer.Write("""
                    /// <summary>The text, its paragraphs parted by line feeds; null where nothing is written.</summary>
                    public string? Text { get; init; }

                    """);
            }

            if (section.Bands.Count == 1 && section.Bands[0].Model.Key is null)
                BandMembersEmitter.WriteMembers(writer, section.Bands[0]);
            else
                WriteBands(writer, section);
            Members.WriteNotes(writer);
            if (section.Bands.Count == 1 && section.Bands[0].Model.Key is null)
                BandMembersEmitter.WriteTypes(writer, section.Bands[0], section.Title);
            else
                WriteBandTypes(writer, section);
        }
    }

    private static void WriteBands(CodeWriter writer, SectionShape section)
    {
        foreach (var band in section.Bands)
            Members.WriteClass(writer, band.Model.Name + "Band", band.Model.Name!, band.Model.Label!, band.Model.Description);
    }

    private static void WriteBandTypes(CodeWriter writer, SectionShape section)
    {
        foreach (var band in section.Bands)
        {
            writer.Line();
            Documentation.Write(writer, band.Model.Label!, band.Model.Description);
            using (writer.Block($"public sealed partial record class {band.Model.Name}Band"))
            {
                BandMembersEmitter.WriteMembers(writer, band);
                BandMembersEmitter.WriteTypes(writer, band, band.Model.Label!);
            }
        }
    }
}
