using System.Collections.Generic;

namespace Formwork.Generator.Emit;

/// <summary>Emits the types that applications work with.</summary>
internal sealed class RecordsEmitter(CodeWriter writer, ReportShape shape, EmitOptions options)
{
    private static readonly MemberText s_facts = new("Who reports, and about when.");
    private static readonly MemberText s_lists = new("The lists that the person filling in supplies.");

    /// <summary>Emits the report's type with everything in it.</summary>
    public void Emit()
    {
        var type = shape.TypeName;
        Documentation.Write(writer, shape.Model.Titles.Count > 0 ? shape.Model.Titles[0] : shape.Model.Key, shape.Model.Description);
        writer.Write($"""[global::System.CodeDom.Compiler.GeneratedCode("Formwork", "{options.Version}")]""");
        writer.Write($"[global::System.Text.Json.Serialization.JsonConverter(typeof(global::Formwork.ReportJsonConverter<{type}>))]");
        using (writer.Block($"{options.Accessibility} sealed partial record class {type} : global::Formwork.IReport<{type}>"))
        {
            Members.WriteClass(writer, FactShape.Scope, "Facts", s_facts);
            writer.Write("""
                /// <summary>The paragraphs before the first section, parted by line feeds; null where there are none.</summary>
                public string? Preamble { get; init; }

                """);
            if (shape.HasLists)
                Members.WriteClass(writer, "ReportLists", "Lists", s_lists);
            WriteMembers(shape.Outermost);
            writer.Write($"""
                static global::Formwork.Template<{type}> global::Formwork.IReport<{type}>.Definition => TemplateImplementation.Instance;

                global::Formwork.Template global::Formwork.IReport.Template => TemplateImplementation.Instance;

                void global::Formwork.IReport.CopyTo(global::Formwork.Generated.ReportContent content) => TemplateImplementation.Copy(this, content);

                """);
            EmitFacts();
            if (shape.HasLists)
                EmitLists();
            WriteTypes(shape.Outermost);
            new SharedColumnsEmitter(shape, writer).Write();
        }
    }

    private void EmitFacts()
    {
        s_facts.WriteAboveType(writer);
        using (writer.Block("public sealed partial record class " + FactShape.Scope))
        {
            foreach (var fact in shape.Facts)
                Members.WriteValue(writer, fact.Type, fact.Model.Name, new MemberText(fact.Model.Label, fact.Model.Description, fact.Model.Deprecated, ValueText.Of(fact.Model)));
            ChoiceEmitter.Write(writer, shape, FactShape.Scope);
        }
    }

    private void EmitLists()
    {
        writer.Line();
        s_lists.WriteAboveType(writer);
        using (writer.Block("public sealed partial record class ReportLists"))
        {
            foreach (var list in shape.Model.Lists)
                Members.WriteList(writer, list.Name, new MemberText(list.Label, list.Description));
        }
    }

    private void WriteMembers(IEnumerable<SectionShape> sections)
    {
        foreach (var section in sections)
            Members.WriteClass(writer, section.TypeName, section.Model.Name, MemberText.Of(section));
    }

    private void WriteTypes(IEnumerable<SectionShape> sections)
    {
        foreach (var section in sections)
        {
            writer.Line();
            MemberText.Of(section).WriteAboveType(writer);
            using (writer.Block($"public sealed partial record class {section.TypeName}"))
                WriteSection(section);
        }
    }

    private void WriteSection(SectionShape section)
    {
        if (section.Model.Text is not null)
        {
            writer.Write("""
                /// <summary>The text, its paragraphs parted by line feeds; null where nothing is written.</summary>
                public string? Text { get; init; }

                """);
        }

        if (section.IsUnbanded)
            new BandMembersEmitter(shape, writer, section.Bands[0]).WriteMembers();
        else
            WriteBands(section);
        WriteMembers(section.Sections);
        Members.WriteNotes(writer);
        if (section.IsUnbanded)
            new BandMembersEmitter(shape, writer, section.Bands[0]).WriteTypes(section.Title);
        else
            WriteBandTypes(section);
        WriteTypes(section.Sections);
    }

    private void WriteBands(SectionShape section)
    {
        foreach (var band in section.Bands)
            Members.WriteClass(writer, band.Model.Name + "Band", band.Model.Name!, MemberText.Of(band.Model));
    }

    private void WriteBandTypes(SectionShape section)
    {
        ChoiceEmitter.Write(writer, shape, section.TypePath);
        foreach (var band in section.Bands)
        {
            writer.Line();
            MemberText.Of(band.Model).WriteAboveType(writer);
            using (writer.Block($"public sealed partial record class {band.Model.Name}Band"))
            {
                var members = new BandMembersEmitter(shape, writer, band);
                members.WriteMembers();
                members.WriteTypes(band.Model.Label!);
            }
        }
    }
}
