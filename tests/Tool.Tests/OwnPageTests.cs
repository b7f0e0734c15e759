using System;
using System.IO;
using System.Linq;
using Formwork.Testing;
using Xunit;

namespace Formwork.Tool.Tests;

public class OwnPageTests
{
    [Fact]
    public void A_page_may_ask_for_figures()
    {
        using var place = Lending.Place(out var template);
        var page = place.Write("bulletin.scriban", """
            {{ title }}
            {{ if cell("loans.all.total") > cell("loans.books.total") -}}
            {{ cell("loans.all.total") - cell("loans.books.total") }} more, {{ round(cell("loans.books.children") / cell("loans.books.total") * 100, 1) }} %
            {{ end -}}
            """);
        var json = place.Write("north.json", Lending.Json());
        var printed = place.Succeed("render", "-t", template, "--with", page, json);
        Assert.Equal("North: lending in 2026\n3 more, 66.7 %\n", printed);
    }

    [Theory]
    [InlineData(655, "<p>Nothing to mend. 61.5 % of the loans went to children.</p>")]
    [InlineData(656, "<p>2 places need a look:</p>\n<ul>\n<li class=\"error\">")]
    public void The_e_mail_of_the_guide_says_what_was_found(int children, string said)
    {
        using var place = new Workplace();
        var template = place.Write("lending.report.yaml", Block("yaml"));
        var json = place.Write("north.json", $$"""
            {"template":"lending_return","revision":"2026","facts":{"library":"<b>North","year":2026},
            "lending":{"books":{"adults":410,"children":{{children}},"total":1065},
            "all":{"adults":410,"children":655,"total":1065} } }
            """);
        var mail = place.Write("mail.html.scriban", Block("html"));
        var page = place.Run("validate", "-t", template, "--with", mail, json).Output;
        Assert.StartsWith("<p>&lt;b&gt;North: lending in 2026</p>\n" + said, page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("render")]
    [InlineData("validate")]
    public void The_template_may_come_from_standard_input(string command)
    {
        using var place = new Workplace { Input = System.Text.Encoding.UTF8.GetBytes(Lending.Template) };
        var page = place.Write("bulletin.scriban", "{{ title }}");
        var result = place.Run(command, "-t", "-", "--with", page, place.Write("north.json", Lending.Json()));
        Assert.Equal("North: lending in 2026\n", result.Output);
    }

    [Fact]
    public void A_mistake_in_a_page_is_told_at_its_place()
    {
        using var place = Lending.Place(out var template);
        var page = place.Write("bulletin.scriban", "a\n{{ while true }}{{ end }}");
        var result = place.Run("render", "-t", template, "--with", page, place.Write("north.json", Lending.Json()));
        Assert.Contains("bulletin.scriban(2,", result.Error, StringComparison.Ordinal);
        Assert.Contains("FW0804", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ if facts.year > 1 && title == 'a' }}a{{ end }}", "(1,25): error FW0801: This is put together")]
    [InlineData(
        "{{ capture x }}{{ facts.year }}{{ end }}{{ x | upper }}",
        "(1,48): error FW0801: This is put together")]
    [InlineData(
        "{{ if cell('lending.branch.total') > 1 }}a{{ end }}",
        "(1,7): error FW0803: This is there once for each item of the list 'branches'")]
    public void What_cannot_be_asked_of_a_report_says_why(string source, string said)
    {
        using var place = new Workplace();
        var template = place.Write("lending.report.yaml", Block("yaml"));
        var json = place.Write("north.json", """
            {"template":"lending_return","revision":"2026","facts":{"library":"North","year":2026}}
            """);
        var result = place.Run("render", "-t", template, "--with", place.Write("bulletin.scriban", source), json);
        Assert.Contains("bulletin.scriban" + said, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("html", "html", ".html.scriban")]
    [InlineData("md", "markdown", ".md.scriban")]
    [InlineData("text", "text", ".scriban")]
    public void A_page_is_the_same_compiled_and_printed_for_a_report(string format, string name, string extension)
    {
        // The pages of every form are compiled without a report; as pages of a user they are made for one, item by
        // item.
        using var place = new Workplace();
        var template = place.Write("listing.report.yaml", """
            formwork: 1
            template: listing
            revision: "1"
            title: "Listing <{year}>"
            language: en
            facts: { year: { label: Year, type: year } }
            lists: { branches: Branches }
            sections:
              words: { label: "{{ 1 }} {0} \uE000item\uE001", text: {} }
              loans:
                label: Loans
                table:
                  stub: Where
                  columns: { a: A, b: { label: B, columns: { c: C, d: D } } }
                  notes: ["1. A note", "<b>"]
                  rows:
                    group: { label: Group, rows: { branch: { each: branches }, rest: Rest } }
                    each: { label: Each, rows: { office: { each: branches, rows: { new: New, old: Old } } } }
                    all: All
            """);
        var json = place.Write("listing.json", """
            {"template":"listing","revision":"1","facts":{"year":2026},"$lists":{"branches":["East","W<1>|*x*"]},
            "words":{"text":"One.\nTwo <b>."},
            "loans":{"group":{"branch":{"East":{"a":1,"b":{"c":2}},"W<1>|*x*":{"a":3,"b":{"d":"/"}}},"rest":{"a":5}},
            "each":{"office":{"W<1>|*x*":{"old":{"a":7}}}},"all":{"a":9}}}
            """);
        var blank = place.Write("blank.json", """{"template":"listing","revision":"1"}""");
        var whole = place.Write("whole" + extension, Page(name));
        var compiled = place.Write(
            "compiled" + extension, "{{ for section in sections; if section.table; section.content; end; end }}");
        var printed = place.Write(
            "printed" + extension,
            "{{ for s in sections; section = s; if section.table }}" + Page(name + "-table") + "{{ end; end }}");
        var escape = name == "text" ? "plain" : name;
        var captured = place.Write(
            "captured" + extension,
            "{{ for b in lists.branches.items; capture x }}{{ b.name }}{{ end; x | " + escape + "; end }}");
        var names = place.Write("names" + extension, "{{ for b in lists.branches.items; b.name; end }}");
        foreach (var report in new[] { json, blank })
        {
            Assert.Equal(place.Succeed("render", "-t", template, "--to", format, report), Print(whole, report));
            Assert.Equal(Print(compiled, report), Print(printed, report));
            Assert.Equal(Print(names, report), Print(captured, report));
        }

        string Print(string page, string report) => place.Succeed("render", "-t", template, "--with", page, report);
    }

    private static string Block(string language) => File
        .ReadAllText(Path.Combine(Repository.Root, "docs", "custom-pages.md")).ReplaceLineEndings("\n")
        .Split($"```{language}\n").Last(block => block.Contains("\n```\n", StringComparison.Ordinal)).Split("```\n")[0];

    private static string Page(string name) =>
        File.ReadAllText(Path.Combine(Repository.Root, "schema", "Pages", name + ".scriban"));
}
