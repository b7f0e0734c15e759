// Lists in JSON: named at the root, rows by item; what does not fit is said with its path.
using System;
using System.Linq;
using System.Text.Json;
using Formwork.Tests.Values;
using Xunit;

namespace Formwork.Tests.Lists;

public class JsonListTests
{
    private static Template<OfficesReport> Template => Formwork.Template.Of<OfficesReport>();

    [Fact]
    public void Lists_stand_behind_the_preamble_and_items_name_the_rows() => Assert.StartsWith(
        """{"template":"offices_report","revision":"1","facts":{"agency":"青石县"},"preamble":null,"$lists":{"components":["CIA","FBI"],"regions":["北区"]},"overview":{"text":"情况良好。"},"requests":{"component":{"CIA":{"simple":3,"complex":4,"total":7},"FBI":{"simple":10,""",
        ListReports.Sound.ToJson(),
        StringComparison.Ordinal);

    [Fact]
    public void A_report_without_items_has_empty_lists() => Assert.Contains(
        "\"$lists\":{\"components\":[],\"regions\":[]},\"overview\":{\"text\":null},\"requests\":{\"component\":{},\"overall\"", new OfficesReport().ToJson(), StringComparison.Ordinal);

    [Fact]
    public void Whatever_is_written_is_read_back() => Figures.Hold(ListReports.Random(ListReports.Names), report =>
    {
        var json = report.ToJson();
        using var document = JsonDocument.Parse(json);
        return Template.ReadJson(json) == report;
    });

    [Fact]
    public void Lists_may_stand_anywhere()
    {
        const string Body = "\"template\":\"offices_report\",\"revision\":\"1\",\"requests\":{\"component\":{\"B\":{\"simple\":2},\"A\":{\"simple\":1}}}";
        const string Lists = "\"$lists\":{\"components\":[\"A\",\"B\",\"C\"]}";
        var behind = Template.ReadJson($"{{{Body},{Lists}}}");
        Assert.Equal(["A", "B", "C"], behind.Lists.Components);
        Assert.Equal(1, behind.Requests.Component["A"].Simple);
        Assert.Equal(behind, Template.ReadJson($"{{{Lists},{Body}}}"));
    }

    [Fact]
    public void Without_lists_the_items_are_those_met_in_tables_in_their_order()
    {
        var report = Template.ReadJson(
            """{"template":"offices_report","revision":"1","costs":{"component":{"B":{"staff":{"people":1}},"$x":{}}},"requests":{"component":{"A":{"simple":1},"B":{}}}}""");
        Assert.Equal(["B", "$x", "A"], report.Lists.Components);
        Assert.Equal(1, report.Requests.Component["A"].Simple);
        Assert.Equal(1, report.Costs.Component["B"].Staff.People);
    }

    [Theory]
    [InlineData("\"$lists\":null", "$.$lists")]
    [InlineData("\"$lists\":[]", "$.$lists")]
    [InlineData("\"$lists\":{\"component\":[]}", "$.$lists.component")]
    [InlineData("\"$lists\":{\"components\":{}}", "$.$lists.components")]
    [InlineData("\"$lists\":{\"components\":[],\"components\":[]}", "$.$lists.components")]
    [InlineData("\"$lists\":{\"components\":[]},\"$lists\":{\"regions\":[]}", "$.$lists")]
    [InlineData("\"$lists\":{\"components\":[\"A\",7]}", "$.$lists.components[1]")]
    [InlineData("\"$lists\":{\"components\":[\"A\",\"\"]}", "$.$lists.components[1]")]
    [InlineData("\"$lists\":{\"components\":[\" \"]}", "$.$lists.components[0]")]
    [InlineData("\"$lists\":{\"components\":[\"A\",\"B\\nC\"]}", "$.$lists.components[1]")]
    [InlineData("\"$lists\":{\"components\":[\"A\\tB\"]}", "$.$lists.components[0]")]
    [InlineData("\"requests\":{\"component\":{\"A\\u2028b\":{}}}", "$.requests.component['A\u2028b']")]
    [InlineData("\"$lists\":{\"components\":[\"A\",\"B\",\"A\"]}", "$.$lists.components[2]")]
    [InlineData("\"$lists\":{\"components\":[\"A\"]},\"requests\":{\"component\":{\"B\":{}}}", "$.requests.component.B")]
    [InlineData("\"requests\":{\"component\":{\"B\":{}}},\"$lists\":{\"components\":[\"A\"]}", "$.requests.component.B")]
    [InlineData("\"requests\":{\"component\":{\"A b\":{},\"A b\":{}}}", "$.requests.component['A b']")]
    [InlineData("\"requests\":{\"component\":{\"\":{}}}", "$.requests.component['']")]
    [InlineData("\"requests\":{\"component\":{\"A\":null}}", "$.requests.component.A")]
    [InlineData("\"requests\":{\"component\":[]}", "$.requests.component")]
    [InlineData("\"requests\":{\"component\":{\"A\":{\"simple\":\"x\"}}}", "$.requests.component.A.simple")]
    [InlineData("\"$lists\":{\"components\":[\"A\"", "$.$lists.components[0]")]
    public void What_does_not_fit_is_said_with_its_path(string member, string path)
    {
        var fault = Assert.Throws<JsonException>(() => Template.ReadJson($"{{\"template\":\"offices_report\",\"revision\":\"1\",{member}}}"));
        Assert.Equal(path, fault.Path);
        Assert.StartsWith(path + ": ", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_is_not_given_is_met_in_tables_though_another_is_given() => Assert.Equal(
        ["A"],
        Template.ReadJson("""{"template":"offices_report","revision":"1","$lists":{"regions":["R"]},"requests":{"component":{"A":{}}}}""").Lists.Components);

    [Fact]
    public void More_items_than_a_form_can_have_cells_for_are_refused_where_they_stand()
    {
        // Nine cells without items, seven for each component.
        const int Most = (Form.MaxCellCount - 9) / 7;
        var names = Enumerable.Range(0, Most + 1).Select(i => "N" + i).ToArray();
        string Json(string member) => $"{{\"template\":\"offices_report\",\"revision\":\"1\",{member}}}";
        string Named(int count) => Json("\"$lists\":{\"components\":[" + string.Join(',', names.Take(count).Select(name => $"\"{name}\"")) + "]}");
        Assert.Equal(Most, Template.ReadJson(Named(Most)).Lists.Components.Count);
        var given = Assert.Throws<JsonException>(() => Template.ReadJson(Named(Most + 1)));
        Assert.Equal($"$.$lists.components[{Most}]", given.Path);
        Assert.Contains("200000 cells", given.Message, StringComparison.Ordinal);
        var met = Json("\"requests\":{\"component\":{" + string.Join(',', names.Select(name => $"\"{name}\":{{}}")) + "}}");
        Assert.Equal($"$.requests.component.N{Most}", Assert.Throws<JsonException>(() => Template.ReadJson(met)).Path);
        Assert.Throws<ArgumentException>(() => Template.FormOf(ItemList.Create(names)));
        Assert.Throws<ArgumentException>(() => new OfficesReport { Lists = new() { Components = ItemList.Create(names) } }.ToJson());
    }

    [Fact]
    public void Ten_thousand_items_in_any_order_are_read_in_a_moment()
    {
        var names = Enumerable.Range(0, 10_000).Select(i => "单位" + i).ToArray();
        var report = new OfficesReport { Requests = new() { Component = [.. names.Select(name => new System.Collections.Generic.KeyValuePair<string, OfficesReport.RequestsSection.RequestsRow>(name, new() { Simple = 1 }))] } };
        var json = report.ToJson();
        var backwards = "\"$lists\":{\"components\":[" + string.Join(',', names.Reverse().Select(name => $"\"{name}\"")) + "],\"regions\":[]}";
        var start = json.IndexOf("\"$lists\"", StringComparison.Ordinal);
        var read = Template.ReadJson(json[..start] + backwards + json[json.IndexOf(",\"overview\"", StringComparison.Ordinal)..]);
        Assert.Equal(names.Reverse(), read.Lists.Components);
        Assert.Equal(report.Requests, read.Requests);
    }
}
