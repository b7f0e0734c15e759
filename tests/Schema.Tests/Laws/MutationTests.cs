// Whatever is done to the text of a template: no exception, and every finding has a place within the text.
using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;
using Xunit;

namespace Formwork.Schema.Tests.Laws;

public class MutationTests
{
    private static readonly string[] s_pieces =
    [
        "{", "}", "[", "]", ": ", ":", "：", ",", "，", "\"", "'", "#", " #", "- ", "\n", "\r\n", "\t", "  ", "&a ", "*a", "!t ", "|\n", ">", "? ", "<<: ", "---\n", "...", "%", "@", "`", "~", "null",
        "\0", "\u0001", "\uFEFF", "\uFFFD", "\uD83D", "\u2028", "\u0085", "total: true", "total: [a, b]", "columns: results", "type: amount", "label: ", "assert: ", "(", ")", "==", ".", "1", "规章", "not",
    ];

    private static readonly string[] s_templates = [Templates.Small, Templates.AnnualReport];

    [Fact]
    public void A_mutated_template_gives_findings_within_the_text() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(400).WithQuietOnSuccess(true),
        Prop.ForAll(Mutations().ToArbitrary(), text => IsSound(text)));

    [Fact]
    public void Any_text_gives_findings_within_the_text() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(400).WithQuietOnSuccess(true),
        Prop.ForAll(Gen.ListOf(Gen.Elements(s_pieces)).Select(string.Concat).ToArbitrary(), text => IsSound(text)));

    [Fact]
    public void A_template_cut_anywhere_gives_findings_within_the_text()
    {
        for (var length = 0; length < Templates.Small.Length; length++)
            Assert.True(IsSound(Templates.Small[..length]), $"cut at {length}");
    }

    [Fact]
    public void A_template_without_one_of_its_characters_gives_findings_within_the_text()
    {
        for (var at = 0; at < Templates.Small.Length; at++)
            Assert.True(IsSound(Templates.Small.Remove(at, 1)), $"without {at}");
    }

    private static Gen<string> Mutations() =>
        from template in Gen.Elements(s_templates)
        from edits in Gen.ListOf(Edit(), 3)
        select edits.Aggregate(template, (text, edit) => edit(text));

    private static Gen<Func<string, string>> Edit() =>
        from at in Gen.Choose(0, int.MaxValue)
        from length in Gen.Choose(0, 12)
        from piece in Gen.Elements(s_pieces)
        from kind in Gen.Choose(0, 3)
        select (Func<string, string>)(text =>
        {
            var start = text.Length == 0 ? 0 : at % text.Length;
            var cut = Math.Min(length, text.Length - start);
            return kind switch
            {
                0 => text.Insert(start, piece),
                1 => text.Remove(start, cut),
                2 => text.Remove(start, cut).Insert(start, piece),
                _ => text.Insert(start, text.Substring(Math.Max(0, start - cut), cut)),
            };
        });

    private static bool IsSound(string text)
    {
        var source = new SourceText(text, "x");
        var result = TemplateCompiler.Compile(source);
        Assert.True(result.Model is not null || result.Findings.Count > 0, "no model and no finding");
        Assert.True(result.Equals(TemplateCompiler.Compile(source)), "two results for one text");
        foreach (var finding in result.Findings)
        {
            Assert.True(finding.Rule != Rules.InternalFault, finding.Message + "\n" + text);
            Assert.NotEmpty(finding.Message);
            Assert.InRange(finding.Place.Span.Start, 0, finding.Place.Span.End);
            Assert.InRange(finding.Place.Span.End, 0, source.Text.Length);
            Assert.Equal(source.Lines.PositionOf(finding.Place.Span.Start), finding.Place.Start);
        }

        return true;
    }
}
