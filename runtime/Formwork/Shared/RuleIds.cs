using System.Collections.Generic;

namespace Formwork;

/// <summary>The ids of the rules that every template has; declared checks add their own, which have a dot in
/// them.</summary>
internal static class RuleIds
{
    public const string RowTotal = "row_total";
    public const string ColumnTotal = "column_total";
    public const string BlankTotal = "blank_total";
    public const string OfWhich = "of_which";
    public const string EmptyTable = "empty_table";
    public const string Required = "required";
    public const string NotNumber = "not_number";
    public const string NotWhole = "not_whole";
    public const string Negative = "negative";
    public const string Decimals = "decimals";
    public const string Range = "range";
    public const string NotDate = "not_date";
    public const string NotOption = "not_option";
    public const string NotText = "not_text";
    public const string Format = "format";
    public const string Length = "length";
    public const string Topics = "topics";
    public const string Mentions = "mentions";
    public const string AllZero = "all_zero";
    public const string Previous = "previous";
    public const string Parts = "parts";
    public const string MissingPart = "missing_part";
    public const string SumBlank = "sum_blank";
    public const string Accepted = "accepted";
    public const string NotAReport = "not_a_report";
    public const string MissingTable = "missing_table";
    public const string MissingRows = "missing_rows";
    public const string Unreadable = "unreadable";
    public const string LeftOver = "left_over";
    public const string Unclaimed = "unclaimed";

    /// <summary>What stands in place of a section's path for a fact.</summary>
    public const string Facts = "facts";

    /// <summary>All rules with their usual severities, in the order in which a compiled template lists them.</summary>
    public static IReadOnlyList<(string Rule, Severity Severity)> All { get; } =
    [
        (RowTotal, Severity.Error),
        (ColumnTotal, Severity.Error),
        (BlankTotal, Severity.Information),
        (OfWhich, Severity.Error),
        (EmptyTable, Severity.Warning),
        (Required, Severity.Error),
        (NotNumber, Severity.Error),
        (NotWhole, Severity.Error),
        (Negative, Severity.Error),
        (Decimals, Severity.Error),
        (Range, Severity.Error),
        (NotDate, Severity.Error),
        (NotOption, Severity.Error),
        (NotText, Severity.Error),
        (Format, Severity.Warning),
        (Length, Severity.Warning),
        (Topics, Severity.Information),
        (Mentions, Severity.Information),
        (AllZero, Severity.Off),
        (Previous, Severity.Warning),
        (Parts, Severity.Error),
        (MissingPart, Severity.Warning),
        (SumBlank, Severity.Information),
        (Accepted, Severity.Information),
        (NotAReport, Severity.Error),
        (MissingTable, Severity.Error),
        (MissingRows, Severity.Error),
        (Unreadable, Severity.Error),
        (LeftOver, Severity.Warning),
        (Unclaimed, Severity.Warning),
    ];
}
