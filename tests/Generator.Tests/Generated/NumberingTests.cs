// What a form prints as text is read back, however it numbers its sections and rows.
using System.Linq;
using Formwork.Generated;
using Formwork.Testing;
using Xunit;

namespace Formwork.Generator.Tests.Generated;

public class NumberingTests
{
    private static readonly string[] s_styles = ["1.", "1", "(1)", "1、", "①", "一、", "（一）", "A.", "A", "a)", "(a)", "I.", "I", "i)", "(i)", "Ⅰ.", "１．", "Part 1:", "§ A"];

    [Theory]
    [InlineData("en")]
    [InlineData("zh-CN")]
    public void A_report_is_read_back_from_its_own_text_in_every_style(string language)
    {
        var inputs = s_styles.Select((_, i) => new TemplateInput(Form(i, language), $"/project/{i}.report.yaml")).ToArray();
        var assembly = new GeneratorHost().Run("", inputs).Load();
        for (var i = 0; i < s_styles.Length; i++)
        {
            var probe = ReportProbe.Of(assembly, $"Consumer.Form{i}");
            var form = probe.Template;
            var content = new ReportContent(form);
            for (var cell = 0; cell < content.Cells.Length; cell++)
                content.Cells[cell] = cell + 11;
            content.Facts[0] = 2024;
            content.Texts[form.Sections.Select((section, index) => section.Text is null ? -1 : index).Max()] = "A. good year.";
            var report = probe.FromContent(content);
            Assert.True(report.Equals(probe.ReadText(report.ToText()).Report), $"{s_styles[i]}: {probe.ReadText(report.ToText()).Report.ToJson()}\n{report.ToText()}");
        }
    }

    // Every style numbers the outer sections, those within them by the next one, and the rows by the one after.
    private static string Form(int index, string language) => $$"""
        formwork: 1
        template: form{{index}}
        revision: "1"
        title: "Return of {year}"
        language: {{language}}
        facts:
          year: { label: Year, type: year }
        numbering: ["{{s_styles[index]}}", "{{s_styles[(index + 1) % s_styles.Length]}}"]
        sections:
          grants:
            label: Grants
            table:
              numbering: ["{{s_styles[(index + 2) % s_styles.Length]}}", "{{s_styles[index]}}"]
              columns: { given: Given, open: U.S. open }
              rows:
                youth: { label: Youth, rows: { girls: Girls, boys: Boys } }
                us: U.S. grants
                letter: a) like a number
                adults: Adults
          people:
            label: People
            sections:
              members:
                label: Members
                table: { columns: { men: Men, women: Women } }
              helpers:
                label: Helpers
                text: {}
        """;
}
