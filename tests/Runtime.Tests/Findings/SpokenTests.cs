// What texts should speak of, and what they should no longer say.
using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Generated;
using Xunit;

namespace Formwork.Tests.Findings;

public class SpokenTests
{
    private static readonly CheckExpression IsSchool = CheckExpression.Node(CheckOperator.Equal, CheckExpression.Fact(0), CheckExpression.Word("school"));

    private static readonly Form Library = Form.Of(
        [new("c0", "C0")],
        [],
        [],
        text: new(false, [new("stock", "The stock", ["books"]), new("lessons", "Lessons", []) { When = IsSchool }]) { Mentions = [new("fees", "copying fee", ["copies"])] },
        leftOver: ["fill in here"]);

    [Theory]
    [InlineData("The stock grew. No copying fee was taken.", "")]
    [InlineData("There are more books; a COPYING\nFEE was taken.", "")]
    [InlineData("THE STOCK grew.", "mentions: copying fee")]
    [InlineData("No copies were made.", "topics: The stock")]
    [InlineData("Nothing.", "topics: The stock | mentions: copying fee")]
    [InlineData(" ", "")]
    public void A_text_that_lacks_something_is_told_what(string text, string expected) => Assert.Equal(expected, Said(Library.Report("1") with { Text = text }));

    [Fact]
    public void All_that_a_text_lacks_is_one_finding_and_a_topic_may_have_its_condition()
    {
        var school = Library.Report("1") with { Agency = "school", Text = "No copies." };
        Assert.Equal("topics: The stock; Lessons", Said(school));
        var finding = Assert.Single(school.Validate());
        Assert.Equal((Severity.Information, FindingState.Fails, "text", null), (finding.Severity, finding.State, finding.Section, finding.Row));
        Assert.Equal("", Said(school with { Agency = "town", Text = "The stock. No copies." }));
    }

    [Fact]
    public void Words_are_found_in_other_characters_for_the_same()
    {
        var form = Form.Of([new("c0", "C0")], [], [], text: new(false, [new("a", "信息公开（ABC）", [])]), language: Languages.Chinese);
        Assert.Empty((form.Report("1") with { Text = "信息\n公开（ＡＢＣ）" }).Validate());
    }

    [Fact]
    public void An_instruction_of_the_blank_form_is_found_wherever_it_stands()
    {
        var report = Library.Report("1") with { Agency = "fill in here", Text = "The stock: fill in here. No copies." };
        Assert.Equal(["facts.agency", "text."], report.Validate().Where(finding => finding.Rule == "left_over").Select(finding => $"{finding.Section}.{finding.Row}"));
        Assert.All(report.Validate(), finding => Assert.Equal(Severity.Warning, finding.Severity));
    }

    [Fact]
    public void What_a_reader_has_said_of_an_instruction_is_not_said_again()
    {
        var report = Library.Report("1") with { Text = "The stock: fill in here. No copies." };
        var reading = report.Validate().Single();
        Assert.Same(reading, Assert.Single(report.Validate(new ValidationOptions { Reading = [reading] })));
        Assert.Equal(2, report.Validate(new ValidationOptions { Reading = [reading with { Section = null }] }).Count);
    }

    [Theory]
    [InlineData("0 0", 1)]
    [InlineData("0 _", 1)]
    [InlineData("0 /", 1)]
    [InlineData("/ /", 0)]
    [InlineData("0 1", 0)]
    public void A_report_of_zeros_is_spoken_of_where_that_is_asked_for(string row, int findings)
    {
        var report = Form.Row(2).Report(row);
        Assert.DoesNotContain(report.Validate(), finding => finding.Rule == "all_zero");
        var asked = report.Validate(new ValidationOptions { Severities = new Dictionary<string, Severity> { ["all_zero"] = Severity.Warning } }).Where(finding => finding.Rule == "all_zero").ToList();
        Assert.Equal(findings, asked.Count);
        Assert.All(asked, finding => Assert.Equal((Severity.Warning, null), (finding.Severity, finding.Section)));
    }

    [Fact]
    public void What_is_off_in_the_template_is_asked_on_the_fast_path_too_where_options_turn_it_on()
    {
        var zero = Samples.Sound.Complete();
        for (var cell = 0; cell < Template.Of<LibraryReport>().CellCount; cell++)
            zero = zero.With(cell, 0);
        Assert.Empty(zero.Validate());
        Assert.Single(zero.Validate(new() { Severities = new Dictionary<string, Severity> { ["all_zero"] = Severity.Information } }));
    }

    private static string Said(FormReport report) => string.Join(" | ", report.Validate()
        .Select(finding => finding.Rule + finding.Message[finding.Message.LastIndexOf(": ", StringComparison.Ordinal)..].TrimEnd('.')));
}
