// Texts that try to be markup stay texts, in every place that data can reach.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace Formwork.Tests.Writing;

public partial class HostileTextTests
{
    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Samples.HostileTexts.Count())];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Html_has_no_tag_that_the_form_has_not(int number)
    {
        var plain = TagsOf(Everywhere("x").ToHtml());
        var hostile = Everywhere(Samples.HostileTexts.ElementAt(number)).ToHtml();
        Assert.Equal(plain.Where(IsNoParagraph), TagsOf(hostile).Where(IsNoParagraph));
        Assert.DoesNotContain(hostile, character => character < ' ' && character != '\n');
        Assert.All(EntityPattern().Split(hostile.Split("</style>")[1]), part => Assert.DoesNotContain('&', part));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Markdown_has_no_mark_that_is_not_escaped(int number)
    {
        var page = Everywhere(Samples.HostileTexts.ElementAt(number)).ToMarkdown();
        var constants = Everywhere("x").ToMarkdown().Split('\n');
        var body = EscapePattern().Replace(string.Join('\n', page.Split('\n').Except(constants)), "");
        Assert.DoesNotContain(body, character => "<[]*_`~$&\\".Contains(character, StringComparison.Ordinal));
        Assert.Equal(TableLines(Everywhere("x").ToMarkdown()), TableLines(page));
        Assert.All(
            page.Split('\n').Where(line => LineStartPattern().IsMatch(line)),
            line => Assert.Contains(HeadingPattern().Replace(line, "# "), constants.Append("# " + line.TrimStart('#', ' ')), StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Plain_text_keeps_its_lines_and_cells(int number)
    {
        var page = Everywhere(Samples.HostileTexts.ElementAt(number)).ToText();
        Assert.Equal(
            Everywhere("x").ToText().Split('\n').Where(line => line.Contains('\t', StringComparison.Ordinal)),
            page.Split('\n').Where(line => line.Contains('\t', StringComparison.Ordinal)));
        Assert.DoesNotContain(page, character => character < ' ' && character is not ('\n' or '\t'));
    }

    private static LibraryReport Everywhere(string text) => Samples.Sound with
    {
        Facts = Samples.Sound.Facts with { Library = text },
        Preamble = text,
        Overview = new() { Text = text, Notes = [new(text, text), new(null, text)] },
        Stock = Samples.Sound.Stock with { Notes = [new("books.fiction.held", text)] },
    };

    private static bool IsNoParagraph(string tag) => tag is not ("<p>" or "</p>");

    private static IEnumerable<string> TagsOf(string html) => TagPattern().Matches(html).Select(match => match.Value);

    private static IEnumerable<string> TableLines(string markdown) => markdown.Split('\n').Where(line => line.StartsWith('|'));

    [GeneratedRegex("^# +")]
    private static partial Regex HeadingPattern();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex TagPattern();

    [GeneratedRegex("&(amp|lt|gt|quot|#39|#x[0-9A-F]+);")]
    private static partial Regex EntityPattern();

    [GeneratedRegex("\\\\[\\\\`*_\\[\\]<>|~&$#{}+=.)-]")]
    private static partial Regex EscapePattern();

    [GeneratedRegex("^(#|[-+=]|[0-9]+[.)])")]
    private static partial Regex LineStartPattern();
}
