// labels: what documents call things that the template does not.
using System;
using Xunit;

namespace Formwork.Tool.Tests;

public class LabelsTests
{
    [Fact]
    public void Labels_that_nothing_claims_are_listed_the_most_frequent_first()
    {
        using var place = Lending.Place(out var template);
        var odd = Lending.Document().Replace("Films\t", "Moving pictures\t", StringComparison.Ordinal).Replace("DVDs", "Films", StringComparison.Ordinal);
        var (one, two) = (place.Write("1.txt", odd.Replace("\tAdults", "\tGrown-ups", StringComparison.Ordinal)), place.Write("2.txt", odd));
        Assert.Equal($"2\tMoving pictures\t{one}(7,1)\n1\tGrown-ups\t{one}(5,11)\n", place.Succeed("labels", "-t", template, one, two));
    }

    [Fact]
    public void A_document_whose_labels_are_known_has_none()
    {
        using var place = Lending.Place(out var template);
        Assert.Equal("", place.Succeed("labels", "-t", template, place.Write("1.txt", Lending.Document().Replace("Films", "DVDs", StringComparison.Ordinal))));
    }

    [Fact]
    public void Another_document_is_told()
    {
        using var place = Lending.Place(out var template);
        var result = place.Run("labels", "-t", template, place.Write("letter.txt", "Dear Sir"));
        Assert.Equal((1, ""), (result.Code, result.Output));
        Assert.Contains("error not_a_report: ", result.Error, StringComparison.Ordinal);
    }
}
