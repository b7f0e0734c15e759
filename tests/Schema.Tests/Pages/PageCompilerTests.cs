using System;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using Formwork.Schema.Model;
using Formwork.Schema.Pages;
using Formwork.Schema.Text;
using Xunit;

namespace Formwork.Schema.Tests.Pages;

public class PageCompilerTests
{
    private static readonly CompilationResult s_result = Templates.Compile("""
        formwork: 1
        template: lending_return
        revision: "2026"
        title: "{library}: lending in {year}"
        language: en
        facts:
          library: { label: Library, type: text }
          year: { label: Year, type: year }
          head_office: { label: Office, type: text }
        lists: { branches: Branches }
        sections:
          lending:
            label: "{{ 1 }} {3} \uE000item\uE001"
            table:
              columns: { adults: Adults, children: Children, total: { label: Total, total: true } }
              rows: { books: Books, branch: { each: branches }, all: { label: All, total: true } }
          remarks: { label: Remarks, text: {} }
        """);

    private static readonly TemplateModel s_model = s_result.Findings.Count == 0
        ? s_result.Model! : throw new InvalidOperationException(s_result.Places() + s_result.Findings[0].Message);

    [Theory]
    [InlineData("{{ title }}, {{ facts.year }}", "{title}, {fact:year}")]
    [InlineData("{{ cell 'lending.books.total' }} { }", "{2} {{ }}")]
    [InlineData(
        "{{ for fact in facts }}{{ fact.label }}={{ fact }};{{ end }}",
        "Library={fact:library};Year={fact:year};Office={fact:head_office};")]
    [InlineData("{{ facts['year'] | html }}", "{fact:year}")]
    [InlineData(
        "{{ for branch in lists.branches.items }}{{ branch.name }}: {{ cell 'lending.branch.adults' }}\n{{ end }}",
        "{each:0}{item}: {3}\n{/each}")]
    [InlineData(
        "{{ for row in sections[0].table.bands[0].rows }}{{ row.label }} {{ row.cells[0] }};{{ end }}",
        "Books {0};{each:0}{item} {3};{/each}All {6};")]
    [InlineData("{{ capture x }}{{ facts.year }}{{ end }}{{ x }}", "{fact:year}")]
    [InlineData("{{ capture x }}*{{ facts.head_office }}_{{ end }}{{ x | markdown }}", "\\*{fact:head_office}\\_")]
    [InlineData("{{ capture x }}- {{ facts.head_office }} <{{ end }}{{ x | paragraph }}", "\\- {fact:head_office} \\<")]
    [InlineData(
        "{{ capture x }}<{{ facts.head_office }}>{{ end }}{{ x | html | plain }}",
        "&lt;{fact:head_office}&gt;")]
    [InlineData(
        "{{ capture x }}abc{{ end }}{{ x.size }}{{ x[1] }}{{ 'abc'[2] }}{{ for c in x }}{{ c }};{{ end }}",
        "3bca;b;c;")]
    [InlineData("{{ func f(x) }}<{{ x }}>{{ end }}{{ f facts.year }}", "<{fact:year}>")]
    [InlineData("a\r\nb", "a\nb")]
    [InlineData(
        "\uE000fact:year\uE001{{ '\uE0001\uE001' }}{{ \"\\uE0001\\uE001\" }}",
        "\uE000fact:year\uE001\uE0001\uE001\uE0001\uE001")]
    [InlineData("{{ \"\\uE002\\u20ABtable:nope\\uE002\\u20AD\" }}", "\uE002\u20ABtable:nope\uE002\u20AD")]
    [InlineData("{{ \"\\uE002\" }}{{ facts.year }}", "\uE002{fact:year}")]
    [InlineData("{{ \"\\uE002\" }}", "\uE002")]
    [InlineData("{{ {\"\\uE000table:nope\\uE001\": 1} }}", "\u007B\u007B\"\uE000table:nope\uE001\": 1}}")]
    [InlineData("{{ func f(x = \"\\uE000a\\uE001\") }}{{ x }}{{ end }}{{ f }}", "\uE000a\uE001")]
    [InlineData("{{ x = 1; $\"\\uE000{x}\\uE001\" }}", "\uE0001\uE001")]
    [InlineData("{{ sections[0].title }}", "{{{{ 1 }}}} {{3}} \uE000item\uE001")]
    [InlineData("{{ sections[0].title | upper }}", "{{{{ 1 }}}} {{3}} \uE000ITEM\uE001")]
    public void A_page_becomes_a_format(string page, string format)
    {
        var result = Compile(page);
        Assert.Equal("", Said(result));
        Assert.Equal(format, result.Format);
    }

    [Theory]
    [InlineData("x\n{{ facts.yaer }}", "(2,10) FW0801: 'yaer' is not a member of the facts; did you mean 'year'?")]
    [InlineData("{{ sectoins }}", "(1,4) FW0801: 'sectoins' is not known here; did you mean 'sections'?")]
    [InlineData(
        "{{ cell 'lending.books.totl' }}",
        "(1,4) FW0801: The form has no cell 'lending.books.totl'; did you mean 'lending.books.total'?")]
    [InlineData("{{ sections[0] }}", "(1,4) FW0801: a section cannot be printed")]
    [InlineData("{{ include 'a.scriban' }}", "(1,4) FW0801: A page is one file")]
    [InlineData("{{ if x", "FW0801")]
    [InlineData("{{ if facts.year > 2020 }}late{{ end }}", "(1,7) FW0802")]
    [InlineData("{{ if facts.year }}late{{ end }}", "(1,7) FW0802")]
    [InlineData("{{ facts.year + 1 }}", "(1,4) FW0802")]
    [InlineData("{{ 'y' + facts.year }}", "(1,10) FW0802")]
    [InlineData("{{ facts.library | upper }}", "FW0802")]
    [InlineData("{{ capture x }}{{ facts.year }}{{ end }}{{ if x == '2021' }}a{{ end }}", "FW0802")]
    [InlineData("{{ capture x }}{{ facts.year }}{{ end }}{{ x | upper }}", "FW0802")]
    [InlineData("{{ capture x }}{{ facts.year }}{{ end }}{{ x.size }}", "(1,46) FW0802")]
    [InlineData("{{ capture x }}{{ facts.year }}{{ end }}{{ x[1] }}", "(1,44) FW0802")]
    [InlineData("{{ capture x }}{{ facts.year }}{{ end }}{{ y = [x]; y[0][1] }}", "FW0802")]
    [InlineData("{{ capture x }}{{ facts.year }}{{ end }}{{ (x | plain).size }}", "(1,56) FW0802")]
    [InlineData("{{ capture x }}{{ facts.year }}{{ end }}{{ for c in x }}{{ c }};{{ end }}", "(1,53) FW0802")]
    [InlineData("{{ capture x }}{{ facts.year }}{{ end }}{{ tablerow c in x }}{{ c }};{{ end }}", "FW0802")]
    [InlineData("{{ capture x }}{{ facts.year }}{{ end }}{{ lists[x] }}", "(1,50) FW0802")]
    [InlineData("{{ capture x }}{{ facts.year }}{{ end }}{{ cell x }}", "FW0802")]
    [InlineData("{{ for c in facts.year }}{{ c }};{{ end }}", "(1,13) FW0802")]
    [InlineData("{{ findings }}", "(1,4) FW0802: What is found about a report")]
    [InlineData("{{ for b in lists.branches.items }}{{ if !for.first }}, {{ end }}{{ b.name }}{{ end }}", "FW0802")]
    [InlineData("{{ for b in lists.branches.items limit:1 }}{{ b.name }}{{ end }}", "FW0802")]
    [InlineData("{{ lists.branches.items.size }}", "FW0801")]
    [InlineData(
        "{{ cell 'lending.branch.adults' }}",
        "(1,4) FW0803: This is there once for each item of the list 'branches'")]
    [InlineData("{{ for a in lists.branches.items }}{{ for b in lists.branches.items }}{{ end }}{{ end }}", "FW0803")]
    [InlineData("{{ while true }}{{ end }}", "FW0804")]
    [InlineData("{{ while true; x = sections[0].table.groups; end }}", "FW0804")]
    [InlineData("{{ func f }}{{ f }}{{ end }}{{ f }}", "FW0804")]
    [InlineData("{{ func f(n) }}{{ if n > 0 }}{{ f n - 1 }}{{ f n - 1 }}{{ end }}{{ end }}{{ f 60 }}", "FW0804")]
    [InlineData("{{ for i in (1..1000000000) reversed }}x{{ end }}", "FW0804")]
    [InlineData(
        "{{ for i in 1..100000 }}{{ for j in 1..100000 }}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx{{ end }}{{ end }}",
        "FW0804")]
    [InlineData("{{ 'x' * 1000000000 }}", "FW0804")]
    [InlineData("{{ x = 'x' * 1000; for i in 1..60; x = x + x; end }}{{ x }}", "FW0804")]
    [InlineData("{{ x = [1]; for i in 1..60; x = x + x; end }}", "FW0801: Lists cannot be computed with")]
    [InlineData("{{ [1] * 1000000000 }}", "FW0801: Lists cannot be computed with")]
    [InlineData("{{ 10 ** 1000000000 }}", "FW080")]
    [InlineData("{{ 1 << 100000000000 }}", "FW080")]
    public void A_mistake_is_a_finding_at_its_place(string page, string said)
    {
        var clock = Stopwatch.StartNew();
        var result = Compile(page);
        Assert.Null(result.Format);
        Assert.Contains(said, Said(result), StringComparison.Ordinal);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"It took {clock.Elapsed}.");
    }

    [Fact]
    public void A_page_that_nobody_waits_for_ends()
    {
        var source = new SourceText("{{ while true; x = sections[0].table.groups; end }}", "test.scriban");
        var clock = new CancellationToken(canceled: true);
        Assert.ThrowsAny<OperationCanceledException>(() => PageCompiler.Compile(source, s_model, clock));
    }

    [Fact]
    public void What_a_page_asks_for_often_is_made_once()
    {
        var table = FormViews.Section(new PageForm(s_model), 0).TryGet("table", out var view) ? (View)view! : null;
        Assert.True(table!.TryGet("groups", out var groups));
        Assert.True(table.TryGet("groups", out var again));
        Assert.Same(groups, again);
    }

    [Theory]
    [InlineData("{{ if true }}", "{{ end }}")]
    [InlineData("{{ (", ") }}")]
    [InlineData("{{ [", "] }}")]
    public void Deep_nesting_is_a_finding(string open, string close)
    {
        var page = string.Concat(Enumerable.Repeat(open, 20_000)) + string.Concat(Enumerable.Repeat(close, 20_000));
        Assert.Null(Compile(page).Format);
    }

    [Theory]
    [InlineData("bulletin.scriban", "Bulletin", PageKind.Text)]
    [InlineData("a/b/short-bulletin.html.scriban", "ShortBulletin", PageKind.Html)]
    [InlineData("mail_2.md.scriban", "Mail2", PageKind.Markdown)]
    [InlineData("公报.txt.scriban", "公报", PageKind.Text)]
    [InlineData("2021.scriban", "", PageKind.Text)]
    public void The_name_of_the_file_says_how_a_page_is_called_and_written(string path, string name, PageKind kind)
    {
        Assert.Equal(name, PageCompiler.NameOf(path));
        Assert.Equal(kind, PageCompiler.KindOf(path));
    }

    [Fact]
    public void Labels_that_look_like_a_page_or_like_slots_are_text()
    {
        var formats = PageFormats.Of(s_model);
        foreach (var format in new[] { formats.Html, formats.Text })
            Assert.Contains("{{{{ 1 }}}} {{3}} \uE000item\uE001", format.Whole, StringComparison.Ordinal);
        const string Escaped = "\\{{\\{{ 1 \\}}\\}} \\{{3\\}} \uE000item\uE001";
        Assert.Contains(Escaped, formats.Markdown.Whole, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("FW0801")]
    [InlineData("FW0802")]
    [InlineData("FW0803")]
    [InlineData("FW0804")]
    public void The_bad_example_of_a_rule_gives_the_message_of_its_page(string id)
    {
        var text = Templates.Read($"docs/diagnostics/{id}.md").ReplaceLineEndings("\n");
        var bad = text.Split("```scriban bad\n")[1].Split("```")[0];
        var said = text.Split("> `")[1].Split("`\n")[0];
        Assert.Equal(said, Compile(bad).Findings.Single().Message);
    }

    private static PageResult Compile(string page) =>
        PageCompiler.Compile(new SourceText(page, "test.scriban"), s_model);

    private static string Said(PageResult result) => string.Join("; ", result.Findings.Select(finding =>
        $"({finding.Place.Start.Line},{finding.Place.Start.Column}) {finding.Rule.Id}: {finding.Message}"));
}
