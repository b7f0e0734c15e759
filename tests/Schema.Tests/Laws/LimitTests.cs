// Hostile texts are read in a time that an editor can bear.
using System.Diagnostics;
using System.Linq;
using Xunit;

namespace Formwork.Schema.Tests.Laws;

public class LimitTests
{
    public static TheoryData<string, string> Texts => new()
    {
        { "brackets", new string('[', 100_000) },
        { "braces", new string('{', 100_000) },
        { "dashes", string.Concat(Enumerable.Repeat("- ", 100_000)) },
        { "keys in keys", string.Concat(Enumerable.Range(0, 1500).Select(i => new string(' ', i) + "a:\n")) },
        { "faults", string.Concat(Enumerable.Repeat("a: {x\n", 20_000)) },
        { "quotes", string.Concat(Enumerable.Repeat("a: \"x\n", 20_000)) },
        { "full-width colons", string.Concat(Enumerable.Repeat("a：x\n", 20_000)) },
        { "tabs", string.Concat(Enumerable.Repeat("\ta: x\n", 20_000)) },
        { "stairs", string.Concat(Enumerable.Range(0, 600).Select(i => new string(' ', 600 - i) + "a: x\n")) },
        { "NUL", new string('\0', 100_000) },
        { "operators", Templates.Small.Replace("new == ", "new == " + string.Concat(Enumerable.Repeat("open + ", 100_000)), System.StringComparison.Ordinal) },
        { "shared in shared", Templates.Small.Replace("sections:", "shared:\n" + string.Concat(Enumerable.Range(0, 10_000).Select(i => $"  s{i}: {{ a: {{ label: A, columns: s{i + 1} }} }}\n")) + "  s10000: { a: A }\nsections:", System.StringComparison.Ordinal).Replace("men: Men", "men: { label: Men, columns: s0 }", System.StringComparison.Ordinal) },
        { "shared is shared", Templates.Small.Replace("sections:", "shared:\n" + string.Concat(Enumerable.Range(0, 10_000).Select(i => $"  s{i}: s{i + 1}\n")) + "  s10000: { a: A }\nsections:", System.StringComparison.Ordinal).Replace("men: Men", "men: { label: Men, columns: s0 }", System.StringComparison.Ordinal) },
        { "one line", "a: " + new string('x', 900_000) },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_hostile_text_is_read_in_a_bearable_time(string name, string text)
    {
        var watch = Stopwatch.StartNew();
        Templates.Compile(text);
        Assert.True(watch.ElapsedMilliseconds < 20_000, $"{name} took {watch.ElapsedMilliseconds} ms");
    }
}
