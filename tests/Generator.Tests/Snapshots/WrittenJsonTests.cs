using System;
using System.Linq;
using Formwork.Generated;
using Formwork.Testing;
using Xunit;

namespace Formwork.Generator.Tests.Snapshots;

/// <summary>The JSON of reports of the same templates, kept as files, since others keep theirs for years.</summary>
public class WrittenJsonTests
{
    [Theory]
    [InlineData("LibraryReturn")]
    [InlineData("HarbourLog")]
    [InlineData("CountyReturn")]
    [InlineData("ShelterReport")]
    public void A_report_is_written_as_it_was(string name)
    {
        var template = EmittedFilesTests.Run.Load().GetType("Consumer." + name, throwOnError: true)!;
        var probe = ReportProbe.Of(template.Assembly, template.FullName!);
        var json = probe.FromContent(Fill(probe.Template)).ToJson();
        Snapshot.Match(json.Replace(":{", ":\n{", StringComparison.Ordinal), name, "json");
    }

    // Each figure is the number of its cell; two items in each list, a remark in each section.
    private static ReportContent Fill(Template template)
    {
        var items = ItemList.Create(["A \"b\" {1}", "乙\\"]);
        var content = new ReportContent(template.FormOf([.. template.Lists.Select(_ => items)]));
        for (var i = 0; i < content.Cells.Length; i++)
        {
            var kind = content.Form.Cells[i].Type.Kind;
            var isNumber = kind is CellTypeKind.Count or CellTypeKind.Amount or CellTypeKind.Percent;
            content.Cells[i] = isNumber ? i : Cell.NotApplicable;
        }

        for (var i = 0; i < content.Notes.Length; i++)
        {
            content.Notes[i] = NoteCollection.Create([new Note(null, "“a”\n\t\u0001")]);
            content.Texts[i] = template.Sections[i].Text is null ? null : "text " + i;
        }

        return content;
    }
}
