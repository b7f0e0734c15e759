using System.Linq;
using Formwork.Schema.Pages;
using Xunit;

namespace Formwork.Schema.Tests.Pages;

public class RepeatedRowsTests
{
    [Fact]
    public void A_head_over_a_list_alone_stands_once_and_spans_all_items()
    {
        var html = Html("rows: { g: { label: Group, rows: { c: { each: l } } } }");

        Assert.Contains("""{each:0}<tr>{first}<th scope="rowgroup" rowspan="{span:0+1*0}">Group</th>{/first}<th scope="row">{item}</th>""", html, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_head_over_all_rows_of_an_item_stands_in_each_item_and_spans_its_rows_only()
    {
        var html = Html("rows: { c: { each: l, rows: { only: { label: Only, rows: { p: P, q: Q } } } } }");

        Assert.Contains("""{each:0}<tr><th scope="rowgroup" rowspan="2">{item}</th><th scope="rowgroup" rowspan="2">Only</th>""", html, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_head_over_a_list_and_a_row_spans_both()
    {
        var html = Html("rows: { g: { label: Group, rows: { c: { each: l }, t: { label: Total, total: true } } } }");

        Assert.Contains("""{first}<th scope="rowgroup" rowspan="{span:1+1*0}">Group</th>{/first}""", html, System.StringComparison.Ordinal);
    }

    private static string Html(string rows)
    {
        var result = Templates.Compile($$"""
            formwork: 1
            template: listing
            revision: "1"
            title: Listing
            language: en
            lists: { l: Items }
            sections:
              s:
                label: Section
                table:
                  columns: { n: Number }
                  {{rows}}
            """);
        Assert.Empty(result.Findings);
        return PageFormats.Of(result.Model!).Html.Tables.Single()!;
    }
}
