// Hostile text in every place of a template where text can stand: it comes out as what it is, and is never code or markup.
using System;
using System.Linq;
using Formwork.Generated;
using Formwork.Testing;
using Xunit;

namespace Formwork.Generator.Tests.Generated;

public class HostileTemplateTests
{
    // <0>, <1> … stand for the text with a number behind it, so that no two labels are the same.
    private const string Template = """
        formwork: 1
        template: hostile
        revision: <0>
        title: <1>
        authority: <2>
        description: <3>
        language: en
        words: { left_over: [<4>], not_applicable: [<5>] }
        facts:
          name: { label: <6>, type: text, also: [<7>], description: <8>, deprecated: <9> }
          kind: { label: <10>, type: choice, options: { one: <11>, two: <12> } }
          money: { label: <13>, type: amount, unit: yuan }
          more: { label: <14>, type: text, when: name == "x" }
        preamble: [<15>]
        shared:
          both: { red: <16>, blue: { label: <17>, type: choice, options: { light: <18>, dark: <19> } } }
        lists:
          people: { label: <20>, also: [<21>], description: <22> }
        sections:
          text:
            label: <23>
            also: [<24>]
            description: <25>
            deprecated: <26>
            text: { topics: { first: <27>, second: { label: <28>, also: [<29>] } } }
            sections:
              inner:
                label: <30>
                table:
                  stub: <31>
                  corner: <32>
                  over_columns: <33>
                  columns: { shade: { label: <34>, columns: both, description: <35> }, part: { label: <36>, of_which: { of: <37> }, deprecated: <38> } }
                  rows:
                    person: { each: people, label: <39>, rows: { a: <40>, b: { label: <41>, also: [<42>] } } }
                    last: <43>
                  notes: [<44>]
                  checks:
                    more: { each: row, assert: part <= 1000, message: <45>, severity: warning }
          banded:
            label: <46>
            table:
              bands:
                band:
                  label: <47>
                  also: [<48>]
                  description: <49>
                  over_columns: <50>
                  deprecated: <51>
                  columns: { word: { label: <52>, type: text } }
                  rows: { only: { label: <53>, description: <54>, of_which: { some: <55> } } }
        """;

    [Theory]
    [InlineData("*/ int x;")]
    [InlineData("\"\"\"\"\"u8; }")]
    [InlineData("{0} {each:0} {item} {/each} {style} }} {{")]
    [InlineData("</script></style></title><b>&amp;<!-- -->")]
    [InlineData("]]> <![CDATA[")]
    [InlineData("a | b || c \\ `d` [e](f) *g* # h")]
    [InlineData("turned \u202E round \u2066 isolate \u200B zero")]
    [InlineData("pair \U0001F600 \U0002000B")]
    [InlineData("\\u0022 \\ \" ' $\"{x}\"")]
    [InlineData("#endif // /// <summary> @\" ")]
    [InlineData("' onclick='alert(1)' \" onclick=\"alert(1)")]
    public void Text_is_text_wherever_it_stands(string text) => Check(text);

    [Fact]
    public void Ten_thousand_characters_are_too() => Check(string.Concat(Enumerable.Repeat("long\"</b>{", 1000)));

    [Fact]
    public void Descriptions_and_reasons_may_have_several_lines()
    {
        var yaml = Fill("x").Replace("description: \"x 3\"", "description: \"one\\n*/ two\\r\\n/// three\"", StringComparison.Ordinal)
            .Replace("deprecated: \"x 26\"", "deprecated: \"one\\n\\\")] two\"", StringComparison.Ordinal)
            .Replace("message: \"x 45\"", "message: \"one\\ntwo\"", StringComparison.Ordinal);
        Assert.Contains("two", yaml);
        Assert.Empty(new GeneratorHost().Start("", new TemplateInput(yaml)).BuildDiagnostics);
    }

    private static void Check(string text)
    {
        var run = new GeneratorHost().Start("[assembly: System.CLSCompliant(true)]", new TemplateInput(Fill(text)));
        Assert.Empty(run.BuildDiagnostics);
        var probe = ReportProbe.Of(run.Load(), "Consumer.Hostile");
        Assert.Equal(text + " 23", probe.Template.Sections[0].Label);
        Assert.Equal(text + " 43", probe.Template.Sections[1].Table!.Bands[0].Rows[1].Label);
        Assert.Equal(text + " 19", probe.Template.Cells.First(cell => cell.Type.Kind == CellTypeKind.Choice).Type.Options[1].Label);
        Assert.Equal(text + " 20", probe.Template.Lists[0].Label);

        // The items are as hostile as the labels.
        ReportLaw.Check(probe, new ReportContent(probe.Template));
        ReportLaw.Check(probe, new ReportContent(probe.Template.FormOf([text, text + "]"])));
    }

    private static string Fill(string text)
    {
        var yaml = Template;
        for (var place = 0; place < 56; place++)
        {
            Assert.Contains($"<{place}>", yaml);

            // In titles and paragraphs braces stand for facts.
            var said = place is 1 or 15 ? string.Concat(text.Where(character => character is not ('{' or '}'))) : text;
            yaml = yaml.Replace($"<{place}>", HostileTexts.Quote($"{said} {place}"), StringComparison.Ordinal);
        }

        return yaml;
    }
}
