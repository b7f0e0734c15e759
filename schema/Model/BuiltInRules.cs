// The rules that every form has, whatever its template says.
using System.Collections.Generic;
using Formwork.Schema.Text;

namespace Formwork.Schema.Model;

/// <summary>The ids of the rules that every form has. The runtime knows the same; a test compares them.</summary>
public static class BuiltInRules
{
    /// <summary>The ids, those of one kind together.</summary>
    public static EquatableArray<string> Ids { get; } = EquatableArray.Of(
        "row_total", "column_total", "blank_total", "of_which", "empty_table",
        "required", "not_number", "not_whole", "negative", "decimals", "range", "not_date", "not_option", "not_text", "format", "length", "topics", "mentions", "all_zero",
        "previous", "parts", "missing_part", "sum_blank", "accepted", "not_a_report", "missing_table", "missing_rows", "unreadable", "left_over", "unclaimed");
}
