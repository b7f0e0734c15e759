using System.Collections.Immutable;
using System.Linq;
using Formwork.Generated;

namespace Formwork.Forms;

/// <summary>The totals and declared checks of a form: those of its template, asked for each item where they belong to
/// rows over a list.</summary>
/// <param name="Totals">The totals.</param>
/// <param name="Checks">The declared checks.</param>
/// <param name="TextChecks">The checks of texts against tables.</param>
internal sealed record FormRules(ImmutableArray<TotalInfo> Totals, ImmutableArray<CheckInfo> Checks, ImmutableArray<TextCheckInfo> TextChecks)
{
    /// <summary>The rules of a form.</summary>
    public static FormRules Of(Form form)
    {
        var description = form.Template.Description;
        return form.Numbers is not { } numbers
            ? new(description.Totals, description.Checks, description.TextChecks)
            : new(
                [.. description.Totals.SelectMany(total => FormTotals.Of(form, numbers, total))],
                [.. description.Checks.Select(check => FormChecks.Of(form, numbers, check))],
                [.. description.TextChecks.Select(check => FormChecks.Of(numbers, check))]);
    }
}
