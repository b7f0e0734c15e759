using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Formwork.Generated;

namespace Formwork.Compiled;

/// <summary>Reads the totals and checks of a compiled template. Every number of a cell, section or fact in them is one
/// that is there.</summary>
internal sealed class ChecksReader(JsonElement root, List<SectionInfo> sections, int facts, int cells)
{
    // What a few bytes can stand for is bounded, as the memory of whoever reads them is.
    private const int MostNumbers = 20_000_000;

    private long _read;

    public ImmutableArray<TotalInfo> ReadTotals() => root.Items("totals", total =>
    {
        var numbers = ReadCells(total, 1);
        return new TotalInfo(total[0].Word("row", "column") == 0, numbers[0], numbers.RemoveAt(0));
    });

    public ImmutableArray<FactCheckInfo> ReadFactChecks() => root.Items("fact_checks", check => new FactCheckInfo
    {
        Rule = check.Text("rule"),
        Severity = SeverityOf(check),
        Message = check.TextOrNull("message"),
        When = Condition(check),
        Assert = ExpressionReader.Read(check.GetProperty("assert"), 0, facts, isTruth: true),
    });

    public ImmutableArray<CheckInfo> ReadChecks() => root.Items("checks", check =>
    {
        var instances = check.Items("asked_of", instance => new CheckInstance(instance[0].GetString(), instance[1].GetString(), ReadCells(instance, 2)));
        return new CheckInfo
        {
            Rule = check.Text("rule"),
            Section = SectionOf(check),
            Severity = SeverityOf(check),
            Message = check.TextOrNull("message"),
            When = Condition(check),
            Assert = ExpressionReader.Read(check.GetProperty("assert"), SlotsOf(instances), facts, isTruth: true),
            Within = check.DecimalOrNull("within") ?? 0,
            UnlessNoted = check.Is("unless_noted"),
            Instances = instances,
        };
    });

    public ImmutableArray<TextCheckInfo> ReadTextChecks() => root.Items("text_checks", check =>
    {
        var asked = ReadCells(check.GetProperty("cells"), 0);
        return new TextCheckInfo
        {
            Rule = check.Text("rule"),
            Section = SectionOf(check),
            Severity = SeverityOf(check),
            Message = check.TextOrNull("message"),
            When = Condition(check),
            Texts = check.Items("texts", text => IndexOf(text.GetString()!)),
            Cells = asked,
            Means = check.Items("means", meaning => ExpressionReader.Read(meaning, asked.Length, facts, isTruth: false)),
            About = check.Texts("about"),
            Aside = check.Texts("aside"),
            Says = check.Items("says", static phrase =>
                phrase.ValueKind == JsonValueKind.String ? new PhraseInfo(phrase.GetString()!) : new PhraseInfo(phrase[0].GetString()!, phrase[1].GetDecimal())),
        };
    });

    private static Severity SeverityOf(JsonElement check) => check.Find("severity")?.Severity() ?? Severity.Error;

    private CheckExpression? Condition(JsonElement check) => ExpressionReader.ReadCondition(check.Find("when"), facts);

    // The section of a check is its rule without its own key.
    private int SectionOf(JsonElement check)
    {
        var rule = check.Text("rule");
        return IndexOf(rule[..rule.LastIndexOf('.')]);
    }

    private int IndexOf(string path) =>
        sections.FindIndex(section => section.Path == path) is >= 0 and var index ? index : throw new FormatException($"This compiled template is damaged: it has no section '{path}'.");

    /// <summary>The numbers of cells: each by itself, or as "first..last" or "first..last by step".</summary>
    private ImmutableArray<int> ReadCells(JsonElement array, int start)
    {
        var numbers = ImmutableArray.CreateBuilder<int>();
        var place = 0;
        foreach (var item in array.EnumerateArray())
        {
            if (place++ < start)
                continue;
            if (item.ValueKind == JsonValueKind.Number)
            {
                var said = item.GetInt32();
                numbers.Add(said >= 0 && said < cells ? said : throw NoCell(said));
                continue;
            }

            var text = item.Text();
            var (dots, by) = (text.IndexOf("..", StringComparison.Ordinal), text.IndexOf(" by ", StringComparison.Ordinal));
            var last = Parse(text.AsSpan(dots + 2, (by < 0 ? text.Length : by) - dots - 2));
            var step = by < 0 ? 1 : Math.Max(1, Parse(text.AsSpan(by + 4)));
            if (last >= cells)
                throw NoCell(last);
            for (long number = Parse(text.AsSpan(0, dots)); number <= last; number += step)
                numbers.Add((int)number);
            if ((_read += numbers.Count) > MostNumbers)
                throw new FormatException("This compiled template is damaged: its totals add more cells than any form can have.");
        }

        return numbers.ToImmutable();
    }

    // As many cells as wherever it is asked of the fewest.
    private static int SlotsOf(ImmutableArray<CheckInstance> instances)
    {
        var slots = instances.IsEmpty ? 0 : int.MaxValue;
        foreach (var instance in instances)
            slots = Math.Min(slots, instance.Cells.Length);
        return slots;
    }

    private static int Parse(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private FormatException NoCell(int number) => new($"This compiled template is damaged: it has {cells} cells, and none of number {number}.");
}
