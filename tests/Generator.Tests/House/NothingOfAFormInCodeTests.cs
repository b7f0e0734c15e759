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
        var labels = Words(head => head.Label, section => section.Label).Where(label => label.Length > 1).ToList();
        Assert.Contains("规章", labels);
        Assert.Empty(Lines().Where(line => labels.Any(label => line.Text.Contains(label, System.StringComparison.Ordinal))).Select(line => line.ToString()));
    }

    [Fact]
    public void No_key_of_two_words()
    {
        // A key of one word, such as "total", is a word like any other.
        var keys = Words(head => head.Key, section => section.Key).Where(key => key.Contains('_', System.StringComparison.Ordinal)).ToList();
        Assert.Contains("normative_documents", keys);
        Assert.Empty(Lines().Where(line => keys.Any(key => line.Text.Contains(key, System.StringComparison.Ordinal))).Select(line => line.ToString()));
    }

    private static IEnumerable<string> Words(System.Func<HeadModel, string> ofHead, System.Func<SectionModel, string> ofSection)
    {
        var bands = s_form.Sections.Where(section => section.Table is not null).SelectMany(section => section.Table!.Bands);
        var heads = bands.SelectMany(band => band.Columns.Concat(band.Rows)).SelectMany(WithChildren);
        return heads.Select(ofHead).Concat(s_form.Sections.Select(ofSection)).Distinct();
    }

    private static IEnumerable<HeadModel> WithChildren(HeadModel head) => head.Children.SelectMany(WithChildren).Prepend(head);

    private static IEnumerable<SourceLine> Lines()
    {
        var root = Repository.Root;
        foreach (var folder in new[] { "schema", "generator", "runtime" })
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
