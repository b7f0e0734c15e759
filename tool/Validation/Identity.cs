using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Generated;

namespace Formwork.Tool;

/// <summary>Whose report a report is, and of which year.</summary>
/// <param name="Owner">The facts that say whose report it is, by key; null where the template has none, or one of them
/// is not known.</param>
/// <param name="Name">The same for people.</param>
/// <param name="Year">The year, or null.</param>
internal sealed record Identity(string? Owner, string Name, int? Year)
{
    /// <summary>The identity of a report.</summary>
    public static Identity Of(IReport report)
    {
        var template = report.Template;
        var content = ReportContent.Of(report);
        var values = new List<(string Key, string Value)>();
        int? year = null;
        for (var i = 0; i < template.Facts.Length; i++)
        {
            var (fact, value) = (template.Facts[i], content.Facts[i]);
            if (fact.IsIdentity)
                values.Add((fact.Key, value.IsBlank ? "" : value.ToString()));
            if (fact.Kind == FactKind.Year && year is null && value.TryGetInt32(out var number))
                year = number;
        }

        var isKnown = values.Count > 0 && values.All(pair => pair.Value.Length > 0);

        // By key, since an earlier revision may have its facts in another order.
        var owner = isKnown ? string.Join('\n', values.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}\t{pair.Value}")) : null;
        return new(owner, string.Join(", ", values.Select(pair => pair.Value)), year);
    }
}
