// Hostile texts are read in a memory that a compiler has; how long it takes is asked by tests/Fuzz.
using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Formwork.Schema.Tests.Laws;

public class LimitTests
{
    /// <summary>Bytes allocated in all, not held at once: what is done again and again shows here, on any machine.</summary>
    private const long Bytes = 1_500_000_000;

    private static readonly Dictionary<string, Func<string>> s_texts = new(StringComparer.Ordinal)
    {
        ["brackets"] = () => new string('[', 100_000),
        ["braces"] = () => new string('{', 100_000),
        ["brackets a million times"] = () => new string('[', 1_000_000),
        ["brackets opened and closed"] = () => "a: " + Many("[]", 400_000),
        ["closing brackets"] = () => "a: " + new string(']', 900_000),
        ["brackets, and lines that go on in them"] = () => "a: " + new string('[', 200_000) + Many("\n x", 200_000),
        ["braces in depth, line by line"] = () => Many("{\n", 300_000),
        ["dashes"] = () => Many("- ", 100_000),
        ["dashes without a blank"] = () => "a:\n" + Many("  -a\n", 100_000),
        ["keys in keys"] = () => Lines(1400, i => new string(' ', i) + "a:"),
        ["faults"] = () => Many("a: {x\n", 20_000),
        ["faults a million characters long"] = () => Many("a: {x\n", 160_000),
        ["quotes"] = () => Many("a: \"x\n", 20_000),
        ["quotes a million characters long"] = () => Many("a: \"x\n", 160_000),
        ["quotes in one line"] = () => "a: " + Many("\" ", 400_000),
        ["apostrophes in one line"] = () => "a: [" + Many("', ", 300_000),
        ["full-width colons"] = () => Many("a：x\n", 20_000),
        ["keys without colons"] = () => Many("a\n", 400_000),
        ["words without colons under a key"] = () => "a:\n" + Many("  b c\n", 150_000),
        ["lines that go on and on"] = () => "a: b\n" + Many("  c\n", 200_000),
        ["tabs"] = () => Many("\ta: x\n", 20_000),
        ["tabs everywhere"] = () => Lines(100_000, i => new string('\t', i % 4) + "a: x"),
        ["stairs"] = () => Lines(600, i => new string(' ', 600 - i) + "a: x"),
        ["saws"] = () => Lines(100_000, i => new string(' ', i % 7) + "a: x"),
        ["saws of keys"] = () => Lines(4_900, i => new string(' ', i * 5 % 17) + "a:"),
        ["wide blanks"] = () => Many("\u3000a: x\n", 200_000),
        ["NUL"] = () => new string('\0', 100_000),
        ["NUL a million times"] = () => new string('\0', 1_000_000),
        ["documents"] = () => Many("---\n", 240_000),
        ["documents with keys"] = () => Lines(100_000, i => i % 2 == 0 ? "---" : $"a{i}: x"),
        ["comments"] = () => Many("a: b #c\n", 110_000),
        ["one key many times"] = () => Many("a: x\n", 100_000),
        ["one key many times, in braces"] = () => "{" + Many("a: x, ", 100_000) + "}",
        ["many keys that nobody knows"] = () => Lines(60_000, i => $"labl{i}: x"),
        ["long keys that nobody knows"] = () => Lines(9, i => new string((char)('a' + i), 100_000) + ": x"),
        ["long words for short ones"] = () => Templates.Small.Replace("type: text", "type: " + new string('x', 900_000), StringComparison.Ordinal),
        ["many facts"] = () => Templates.Small.Replace("facts:\n", "facts:\n" + Lines(20_000, i => $"  f{i}: F"), StringComparison.Ordinal),
        ["many facts, all asked for"] = () => Templates.Small.Replace("facts:\n", "facts:\n" + Lines(12_000, i => $"  f{i}: F"), StringComparison.Ordinal)
            .Replace("title: \"", "title: \"" + string.Concat(Enumerable.Range(0, 12_000).Select(i => $"{{f{i}}} ")), StringComparison.Ordinal),
        ["many slots of facts that are not there"] = () => Templates.Small.Replace("title: \"", "title: \"" + string.Concat(Enumerable.Range(0, 60_000).Select(i => $"{{agenc{i}}} ")), StringComparison.Ordinal),
        ["many rows"] = () => Templates.Small.Replace("        new: New\n", "        new: New\n" + Lines(12_000, i => $"        r{i}: R{i}"), StringComparison.Ordinal),
        ["many rows, one label"] = () => Templates.Small.Replace("        new: New\n", "        new: New\n" + Lines(12_000, _ => "        r: R"), StringComparison.Ordinal),
        ["many totals of everything"] = () => Templates.Small.Replace("        new: New\n", "        new: New\n" + Lines(2_000, i => $"        r{i}: R{i}\n        t{i}: {{ label: T{i}, total: true }}"), StringComparison.Ordinal),
        ["a total of very many"] = () => Templates.Small.Replace("total: { label: All, total: true }", "total: { label: All, total: [" + string.Concat(Enumerable.Repeat("well, ", 90_000)) + "badly] }", StringComparison.Ordinal),
        ["many sections"] = () => Templates.Small + Lines(10_000, i => $"  s{i}: {{ label: S{i}, text: {{}} }}"),
        ["many checks"] = () => Templates.Small + Lines(5_000, i => $"        c{i}: {{ each: column, assert: new == open }}"),
        ["many checks of names that are not there"] = () => Templates.Small + Lines(5_000, i => $"        c{i}: {{ each: column, assert: nwe{i} == opne{i} }}"),
        ["operators"] = () => Templates.Small.Replace("new == ", "new == " + Many("open + ", 100_000), StringComparison.Ordinal),
        ["arguments"] = () => Templates.Small.Replace("new == done.total + open", "\"new == sum(" + Many("open, ", 100_000) + "open)\"", StringComparison.Ordinal),
        ["points"] = () => Templates.Small.Replace("new == ", "new == a" + Many(".a", 300_000) + " + ", StringComparison.Ordinal),
        ["signs that mean nothing"] = () => Templates.Small.Replace("new == ", "new == " + Many("$ ", 300_000), StringComparison.Ordinal),
        ["shared in shared"] = () => WithShared(i => $"{{ a: {{ label: A, columns: s{i + 1} }} }}"),
        ["shared is shared"] = () => WithShared(i => $"s{i + 1}"),
        ["one line"] = () => "a: " + new string('x', 900_000),
        ["one line of blanks"] = () => "a: x" + new string(' ', 900_000) + "# b",
        ["one line of colons"] = () => "a" + Many(": a", 300_000),
        ["one line of commas"] = () => "a: {" + Many("a, ", 300_000) + "}",
        ["nothing but commas"] = () => new string(',', 900_000),
        ["a folded text"] = () => "a: >-\n" + Many("  b\n", 220_000),
        ["numbers that look like numbers"] = () => "a: [" + Many("1e9, ", 90_000) + "]",
        ["a long numbering"] = () => Templates.Small.Replace("sections:", "numbering: \"" + new string('1', 900_000) + "\"\nsections:", StringComparison.Ordinal),
    };

    public static TheoryData<string> Names => new(s_texts.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_text_is_read_in_bearable_memory(string name)
    {
        var text = s_texts[name]();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = Templates.Compile(text);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(bytes < Bytes, $"{bytes} bytes");
        Assert.All(result.Findings, finding => Assert.True(finding.Message.Length < 1_000, $"a message of {finding.Message.Length} characters"));
    }

    [Fact]
    public void A_label_may_have_ten_thousand_characters() => Assert.Empty(Templates.CompileSmall("men: Men", "men: " + new string('x', 10_000)).Findings);

    private static string Many(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(i => line(i) + "\n"));

    private static string WithShared(Func<int, string> set) => Templates.Small
        .Replace("sections:", "shared:\n" + Lines(10_000, i => $"  s{i}: {set(i)}") + "  s10000: { a: A }\nsections:", StringComparison.Ordinal)
        .Replace("men: Men", "men: { label: Men, columns: s0 }", StringComparison.Ordinal);
}
