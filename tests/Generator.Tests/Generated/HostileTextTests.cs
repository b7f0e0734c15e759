// Labels that try to get out of where they stand.
using System;
using System.Linq;
using Formwork.Testing;
using Xunit;

namespace Formwork.Generator.Tests.Generated;

public class HostileTextTests
{
    [Theory]
    [InlineData("Quo\"te", "Quo&quot;te", "Quo\"te", "Quo\"te")]
    [InlineData("a{b}c}}d{{", "a{b}c}}d{{", "a\\{b\\}c\\}\\}d\\{\\{", "a{b}c}}d{{")]
    [InlineData("*/ end", "*/ end", "\\*/ end", "*/ end")]
    [InlineData("</script><b>", "&lt;/script&gt;&lt;b&gt;", "\\</script\\>\\<b\\>", "</script><b>")]
    [InlineData("\"\"\"\"\" five", "&quot;&quot;&quot;&quot;&quot; five", "\"\"\"\"\" five", "\"\"\"\"\" five")]
    [InlineData("turned \u202E round", "turned &#x202E; round", "turned \u202E round", "turned \u202E round")]
    [InlineData("smile \U0001F600", "smile \U0001F600", "smile \U0001F600", "smile \U0001F600")]
    [InlineData("a|b", "a|b", "a\\|b", "a|b")]
    [InlineData("line\u2028end", "line end", "line end", "line end")]
    [InlineData("line\u0085end", "line end", "line end", "line end")]
    [InlineData("tab\tfeed\f", "tab feed ", "tab feed ", "tab feed ")]
    [InlineData("nothing\0, bell\a", "nothing\uFFFD, bell\uFFFD", "nothing\uFFFD, bell\uFFFD", "nothing\uFFFD, bell\uFFFD")]
    [InlineData("$a$", "$a$", "\\$a\\$", "$a$")]
    [InlineData("back\\slash", "back\\slash", "back\\\\slash", "back\\slash")]
    [InlineData("<!-- & -->", "&lt;!-- &amp; --&gt;", "\\<!-- \\& --\\>", "<!-- & -->")]
    public void A_label_stands_in_every_format_as_what_it_is(string label, string html, string markdown, string text)
    {
        var yaml = TestTemplates.LibraryReturn.Replace("music: Music", "music: \"" + Quoted(label) + "\"", StringComparison.Ordinal);
        var run = new GeneratorHost().Run("", new TemplateInput(yaml));
        Assert.Empty(run.BuildDiagnostics);
        var report = (IReport)Activator.CreateInstance(run.Load().GetType("Consumer.LibraryReturn")!)!;
        Assert.Contains(">B. " + html + "</th>", report.ToHtml());
        Assert.Contains("| B. " + markdown + " |", report.ToMarkdown());
        Assert.Contains("B. " + text + "\t", report.ToText());
        Assert.Equal(label, report.Template.Sections[1].Table!.Bands[0].Rows[1].Label);
    }

    [Theory]
    [InlineData("- a", "\\- a")]
    [InlineData("+ a", "\\+ a")]
    [InlineData("=== a", "\\=== a")]
    [InlineData("1. a", "1\\. a")]
    [InlineData("12) a", "12\\) a")]
    [InlineData("12 a", "12 a")]
    [InlineData("12", "12")]
    [InlineData("# a", "\\# a")]
    [InlineData("a - b", "a - b")]
    public void A_note_begins_no_list_and_no_heading_in_Markdown(string note, string markdown)
    {
        var yaml = TestTemplates.LibraryReturn.Replace("Renewals count once.", note, StringComparison.Ordinal);
        var run = new GeneratorHost().Run("", new TemplateInput(yaml));
        Assert.Empty(run.BuildDiagnostics);
        var report = (IReport)Activator.CreateInstance(run.Load().GetType("Consumer.LibraryReturn")!)!;
        Assert.Contains("\n\n" + markdown + "\n\n", report.ToMarkdown());
    }

    [Theory]
    [InlineData("\u212A", "k")]
    [InlineData("\u212B", "\u00E5")]
    [InlineData("\u2126", "\u03C9")]
    [InlineData("\u03F4", "\u03B8")]
    public void Keys_whose_capitals_share_a_small_letter_are_two_members(string one, string other)
    {
        var yaml = TestTemplates.HarbourLog + $"  {one}: {{ label: One, text: {{}} }}\n  {other}: {{ label: Other, text: {{}} }}\n";
        Assert.Empty(new GeneratorHost().Run("", new TemplateInput(yaml)).BuildDiagnostics);
    }

    private static string Quoted(string text) => string.Concat(text.Select(character =>
        character is '"' or '\\' ? "\\" + character
        : char.IsControl(character) || character is '\u202E' or '\u2028' ? $"\\u{(int)character:X4}"
        : character.ToString()));
}
