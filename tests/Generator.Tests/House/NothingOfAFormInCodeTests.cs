// A rule of the house: nothing of a form lives in code. What a form says comes from its YAML.
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Formwork.Schema.Model;
using Formwork.Testing;
using Xunit;

namespace Formwork.Generator.Tests.House;

public class NothingOfAFormInCodeTests
{
    private const string Numerals = "〇零一二三四五六七八九十百千万亿两";

    private static readonly TemplateModel s_form = TestTemplates.Model(TestTemplates.AnnualReport);

    [Fact]
    public void No_Chinese_character_but_numerals() =>
        Assert.Empty(Lines().Where(line => line.Text.Any(character => IsChinese(character) && !Numerals.Contains(character, System.StringComparison.Ordinal))).Select(line => line.ToString()));

    [Fact]
    public void No_label()
    {
        // A label of one character may be part of any word.
        var labels = Named().Select(named => named.Label).Where(label => label.Length > 1).ToHashSet();
        Assert.Superset(new HashSet<string> { "规章", "总体情况", "机关名称", "主动公开", "第二十条第（一）项" }, labels);
        AssertNoneIn(labels);
    }

    [Fact]
    public void No_key_of_two_words()
    {
        // A key of one word, such as "total", is a word like any other.
        var keys = Named().Select(named => named.Key).Where(key => key.Contains('_', System.StringComparison.Ordinal)).ToHashSet();
        Assert.Superset(new HashSet<string> { "normative_documents", "other_matters", "period_from", "on_request", "item_1" }, keys);
        AssertNoneIn(keys);
    }

    private static void AssertNoneIn(HashSet<string> words) =>
        Assert.Empty(Lines().Where(line => words.Any(word => line.Text.Contains(word, System.StringComparison.Ordinal))).Select(line => line.ToString()));

    /// <summary>Everything of the form that has a key and a label.</summary>
    private static IEnumerable<(string Key, string Label)> Named()
    {
        var bands = s_form.Sections.Where(section => section.Table is not null).SelectMany(section => section.Table!.Bands).ToList();
        var heads = bands.SelectMany(band => band.Columns.Concat(band.Rows)).SelectMany(WithChildren);
        return heads.Select(head => (head.Key, head.Label))
            .Concat(bands.Select(band => (band.Key ?? "", band.Label ?? "")))
            .Concat(s_form.Sections.Select(section => (section.Key, section.Label)))
            .Concat(s_form.Sections.SelectMany(section => section.Text?.Topics ?? default).Select(topic => (topic.Key, topic.Label)))
            .Concat(s_form.Facts.Select(fact => (fact.Key, fact.Label)));
    }

    private static IEnumerable<HeadModel> WithChildren(HeadModel head) => head.Children.SelectMany(WithChildren).Prepend(head);

    private static IEnumerable<SourceLine> Lines()
    {
        var root = Repository.Root;
        foreach (var folder in new[] { "schema", "generator", "runtime", "tool" })
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(root, folder), "*.cs", SearchOption.AllDirectories))
            {
                var path = Path.GetRelativePath(root, file).Replace('\\', '/');
                if (path.Contains("/obj/", System.StringComparison.Ordinal) || path.Contains("/bin/", System.StringComparison.Ordinal))
                    continue;
                var number = 0;
                foreach (var text in File.ReadLines(file))
                    yield return new SourceLine(path, ++number, text);
            }
        }
    }

    private static bool IsChinese(char character) =>
        character is >= '\u2E80' and <= '\u2FDF' or >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';

    private sealed record SourceLine(string Path, int Number, string Text)
    {
        public override string ToString() => $"{Path}({Number}): {Text.Trim()}";
    }
}
