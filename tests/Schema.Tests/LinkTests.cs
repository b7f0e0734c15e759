// Every link of the documentation leads somewhere.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Formwork.Testing;
using Xunit;

namespace Formwork.Schema.Tests;

public class LinkTests
{
    public static TheoryData<string> Pages =>
    [
        .. Directory.GetFiles(Path.Combine(Repository.Root, "docs"), "*.md").Append(Path.Combine(Repository.Root, "docs", "diagnostics", "README.md"))
            .Append(Path.Combine(Repository.Root, "README.md")).Append(Path.Combine(Repository.Root, "samples", "annual-report", "reports", "README.md"))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_relative_link_leads_to_a_file_and_a_heading(string page) =>
        Assert.Equal([], Regex.Matches(Prose(Read(page)), @"\]\((?!https?:)([^)\s]+)\)").Select(link => link.Groups[1].Value).Where(link => !Leads(page, link)));

    [Fact]
    public void Every_page_is_on_the_map()
    {
        var map = Read("docs/README.md");
        Assert.Equal([], Directory.GetFiles(Path.Combine(Repository.Root, "docs"), "*.md").Select(Path.GetFileName).Where(page => page != "README.md" && !map.Contains($"]({page})", StringComparison.Ordinal)));
    }

    private static bool Leads(string page, string link)
    {
        var (file, heading) = link.Split('#') is [var before, var after] ? (before, after) : (link, "");
        var target = file.Length == 0 ? page : Path.Combine(Path.GetDirectoryName(page)!, file);
        return Path.Exists(Path.Combine(Repository.Root, target)) && (heading.Length == 0 || Headings(Read(target)).Contains(heading));
    }

    /// <summary>The headings of a page as they are called in links: in small letters, with dashes for spaces, and without marks.</summary>
    private static IEnumerable<string> Headings(string page) => Regex.Matches(Prose(page), "^#+ (.*)$", RegexOptions.Multiline)
        .Select(heading => Regex.Replace(heading.Groups[1].Value.ToLowerInvariant(), @"[^\w -]", "").Replace(' ', '-'));

    /// <summary>A page without its blocks of code.</summary>
    private static string Prose(string page) => Regex.Replace(page, "^```.*?^```$", "", RegexOptions.Singleline | RegexOptions.Multiline);

    private static string Read(string page) => File.ReadAllText(Path.Combine(Repository.Root, page)).ReplaceLineEndings("\n");
}
