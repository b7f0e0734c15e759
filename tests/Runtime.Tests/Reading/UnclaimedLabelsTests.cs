// Labels of a document's tables that the form does not have.
using System;
using System.Linq;
using Xunit;

namespace Formwork.Tests.Reading;

public class UnclaimedLabelsTests
{
    private static readonly string s_printed = Samples.Sound.ToText();

    [Fact]
    public void A_printed_report_has_none() => Assert.Empty(Labels(s_printed));

    [Fact]
    public void A_label_that_the_form_does_not_have_is_named_with_its_place()
    {
        var line = s_printed.Split('\n').First(line => line.Contains("\t34567", StringComparison.Ordinal));
        var label = line.Split('\t').First(cell => cell.Length > 0 && !char.IsAsciiDigit(cell[0]));
        var found = Assert.Single(Template.Of<LibraryReport>().Read(s_printed.Replace(line, line.Replace(label, "别的书", StringComparison.Ordinal), StringComparison.Ordinal)).UnclaimedLabels);
        Assert.Equal("别的书", found.Text);
        Assert.Equal(Array.IndexOf(s_printed.Split('\n'), line) + 1, found.Line);
    }

    private static string[] Labels(string text) => [.. Template.Of<LibraryReport>().Read(text).UnclaimedLabels.Select(label => label.Text)];
}
