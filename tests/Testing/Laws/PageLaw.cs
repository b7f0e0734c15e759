// What holds for any page: whatever the labels and the data, they are text on it and nothing else.
using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Formwork.Testing;

/// <summary>The law of pages: nothing from the template or the data is markup.</summary>
public static partial class PageLaw
{
    private static readonly HashSet<string> s_empty = new(StringComparer.Ordinal) { "meta", "br", "col" };

    /// <summary>Holds the law against a page of HTML.</summary>
    /// <param name="page">The page.</param>
    public static void CheckHtml(string page)
    {
        ArgumentNullException.ThrowIfNull(page);
        const string Start = "<!doctype html>";
        if (!page.StartsWith(Start, StringComparison.OrdinalIgnoreCase))
            throw new BrokenLawException("The page does not begin with its document type.");
        var open = new Stack<string>();
        for (var i = Start.Length; i < page.Length; i++)
        {
            if (page[i] == '<')
                i = Tag(page, i, open);
            else if (page[i] == '&' && Entity().Match(page, i) is not { Success: true })
                throw new BrokenLawException($"A bare & in the page: {Around(page, i)}");
            else if (page[i] == '>' || (page[i] < ' ' && page[i] != '\n'))
                throw new BrokenLawException($"U+{(int)page[i]:X4} stands in the page as it is: {Around(page, i)}");
        }

        if (open.Count > 0)
            throw new BrokenLawException($"<{open.Peek()}> is never closed.");
    }

    /// <summary>Holds the law against a page with findings: it is the same page with marks in it, and every link leads to a place there is, once.</summary>
    /// <param name="page">The page with findings.</param>
    /// <param name="plain">The page without.</param>
    public static void CheckMarked(string page, string plain)
    {
        ArgumentNullException.ThrowIfNull(page);
        CheckHtml(page);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (Match id in Id().Matches(page))
        {
            if (!ids.Add(id.Groups[1].Value))
                throw new BrokenLawException($"Two places have the id {id.Groups[1].Value}.");
        }

        foreach (Match link in Link().Matches(page))
        {
            if (!ids.Contains(link.Groups[1].Value))
                throw new BrokenLawException($"No place has the id {link.Groups[1].Value}.");
        }

        // The style of marks, the list, numbers and sentences are added; all else is the page.
        var body = Added().Replace(page[page.IndexOf("</style>", StringComparison.Ordinal)..], "");
        if (body != plain[plain.IndexOf("</style>", StringComparison.Ordinal)..])
            throw new BrokenLawException("The page with findings is not the page with marks in it.");
    }

    /// <summary>Holds the law against a page of Markdown: in a table every row has the cells of the first.</summary>
    /// <param name="page">The page.</param>
    public static void CheckMarkdown(string page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var wanted = 0;
        foreach (var line in page.Split('\n'))
        {
            if (BareTag().IsMatch(line))
                throw new BrokenLawException($"HTML in the Markdown: {line}");
            var pipes = line.StartsWith('|') ? Pipe().Count(line) : 0;
            if (pipes > 0 && wanted > 0 && pipes != wanted)
                throw new BrokenLawException($"A row of {pipes - 1} cells in a table of {wanted - 1}: {line}");
            wanted = pipes;
        }
    }

    /// <summary>Holds the law against JSON.</summary>
    /// <param name="json">The JSON.</param>
    public static void CheckJson(string json)
    {
        using var document = JsonDocument.Parse(json);
    }

    private static int Tag(string page, int at, Stack<string> open)
    {
        if (TagPattern().Match(page, at) is not { Success: true } tag)
            throw new BrokenLawException($"No tag of ours: {Around(page, at)}");
        var name = tag.Groups["name"].Value;
        if (name == "style")
            return page.IndexOf("</style>", at, StringComparison.Ordinal) + "</style>".Length - 1;
        if (tag.Groups["close"].Length == 0)
        {
            if (!s_empty.Contains(name))
                open.Push(name);
        }
        else if (open.Count == 0 || open.Pop() != name)
            throw new BrokenLawException($"</{name}> closes nothing: {Around(page, at)}");
        return at + tag.Length - 1;
    }

    private static string Around(string page, int at) => page.Substring(Math.Max(0, at - 40), Math.Min(page.Length, at + 60) - Math.Max(0, at - 40));

    [GeneratedRegex("""\G<(?<close>/?)(?<name>html|head|meta|title|style|body|main|header|footer|section|h[1-6]|p|div|table|caption|colgroup|col|thead|tbody|tr|th|td|br|ul|ol|li|dl|dt|dd|span|strong|em|mark|sup|a)( [a-z-]+="[^"<>]*")*>""")]
    private static partial Regex TagPattern();

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex Id();

    [GeneratedRegex("(?: href=\"#| aria-[a-z]+by=\")([^\"]*)\"")]
    private static partial Regex Link();

    [GeneratedRegex("""<section class="findings [^>]*>.*?</section>\n|<sup class="marks">.*?</sup>|<p class="marked [^>]*>.*?</p>\n|</?mark[^>]*>|(?<=<td[^>]*) id="cell-[^>]*(?=>)""", RegexOptions.Singleline)]
    private static partial Regex Added();

    [GeneratedRegex(@"\G&([a-z]+|#[0-9]+|#x[0-9A-Fa-f]+);")]
    private static partial Regex Entity();

    [GeneratedRegex(@"(?<!\\)(\\\\)*\|")]
    private static partial Regex Pipe();

    [GeneratedRegex(@"(?<!\\)(\\\\)*<(?!br>)[a-zA-Z/!?]")]
    private static partial Regex BareTag();
}
