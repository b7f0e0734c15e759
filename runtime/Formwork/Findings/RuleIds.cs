// The ids of the rules that every template has; declared checks add their own, which have a dot in them.
using System;
using System.Collections.Frozen;
using System.Collections.Generic;

namespace Formwork;

/// <summary>The ids of built-in rules; see <see cref="Finding.Rule"/>.</summary>
internal static class RuleIds
{
    public const string RowTotal = "row_total";
    public const string ColumnTotal = "column_total";
    public const string BlankTotal = "blank_total";
    public const string EmptyTable = "empty_table";
    public const string MissingTable = "missing_table";
    public const string MissingRows = "missing_rows";
    public const string Required = "required";
    public const string Unreadable = "unreadable";
    public const string LeftOver = "left_over";
    public const string Unclaimed = "unclaimed";
    public const string NotAReport = "not_a_report";
    public const string NotNumber = "not_number";
    public const string NotWhole = "not_whole";
    public const string Negative = "negative";
    public const string Decimals = "decimals";
    public const string Range = "range";
    public const string NotDate = "not_date";
    public const string NotOption = "not_option";
    public const string NotText = "not_text";
    public const string OfWhich = "of_which";
    public const string Length = "length";
    public const string Format = "format";
    public const string Topics = "topics";
    public const string Mentions = "mentions";
    public const string AllZero = "all_zero";
    public const string Previous = "previous";
    public const string Parts = "parts";
    public const string MissingPart = "missing_part";
    public const string SumBlank = "sum_blank";
    public const string Accepted = "accepted";

    /// <summary>All of them, each with the severity that is usual for it.</summary>
    public static FrozenDictionary<string, RuleSeverity> All { get; } = new Dictionary<string, RuleSeverity>(StringComparer.Ordinal)
    {
        [RowTotal] = RuleSeverity.Error,
        [ColumnTotal] = RuleSeverity.Error,
        [BlankTotal] = RuleSeverity.Information,
        [EmptyTable] = RuleSeverity.Warning,
        [MissingTable] = RuleSeverity.Error,
        [MissingRows] = RuleSeverity.Error,
        [Required] = RuleSeverity.Error,
        [Unreadable] = RuleSeverity.Error,
        [LeftOver] = RuleSeverity.Warning,
        [Unclaimed] = RuleSeverity.Warning,
        [NotAReport] = RuleSeverity.Error,
        [NotNumber] = RuleSeverity.Error,
        [NotWhole] = RuleSeverity.Error,
        [Negative] = RuleSeverity.Error,
        [Decimals] = RuleSeverity.Error,
        [Range] = RuleSeverity.Error,
        [NotDate] = RuleSeverity.Error,
        [NotOption] = RuleSeverity.Error,
        [NotText] = RuleSeverity.Error,
        [OfWhich] = RuleSeverity.Error,
        [Length] = RuleSeverity.Warning,
        [Format] = RuleSeverity.Warning,
        [Topics] = RuleSeverity.Information,
        [Mentions] = RuleSeverity.Information,
        [AllZero] = RuleSeverity.Off,
        [Previous] = RuleSeverity.Warning,
        [Parts] = RuleSeverity.Error,
        [MissingPart] = RuleSeverity.Warning,
        [SumBlank] = RuleSeverity.Information,
        [Accepted] = RuleSeverity.Information,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What stands in <see cref="Finding.Section"/> for a fact.</summary>
    public const string Facts = "facts";
}
