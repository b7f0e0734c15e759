using System.Collections.Generic;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Syntax;
using Formwork.Schema.Text;

namespace Formwork.Schema.Model.Building;

/// <summary>Makes the types of cells.</summary>
internal sealed class CellTypeModels(BuildContext context)
{
    public const int DefaultDecimals = 2;

    private static readonly CellTypeModel s_count = new(CellTypeKind.Count, false, 0, null);

    private readonly Dictionary<CellTypeSyntax, CellTypeModel> _models = [];

    /// <summary>Equal types are one object, so that comparing cells is cheap.</summary>
    private readonly Dictionary<CellTypeModel, CellTypeModel> _known = new() { [s_count] = s_count };

    /// <summary>Makes a type.</summary>
    public CellTypeModel Of(CellTypeSyntax said)
    {
        if (said == CellTypeSyntax.None)
            return s_count;
        if (_models.TryGetValue(said, out var model))
            return model;
        model = Make(said, KindOf(said));
        if (_known.TryGetValue(model, out var known))
            model = known;
        else
            _known.Add(model, model);
        _models.Add(said, model);
        if (said is { Kind.Value: CellTypeKind.Amount, Unit: not null })
            context.Units.Add(said.Unit);
        return model;
    }

    /// <summary>The kind; what only one kind has gives away a type that was forgotten.</summary>
    private static CellTypeKind KindOf(CellTypeSyntax said)
    {
        if (said.Kind is { } kind)
            return kind.Value;
        if (said.Options is not null)
            return CellTypeKind.Choice;
        return said.Unit is not null || said.Decimals is not null ? CellTypeKind.Amount : CellTypeKind.Count;
    }

    private CellTypeModel Make(CellTypeSyntax said, CellTypeKind kind)
    {
        var written = said.Kind?.Value;
        var isNumber = kind is CellTypeKind.Count or CellTypeKind.Amount or CellTypeKind.Percent;
        Refuse(said.Unit, "unit", written == CellTypeKind.Amount, "amounts", "amount", said);
        Refuse(said.Decimals, "decimals", written is CellTypeKind.Amount or CellTypeKind.Percent, "amounts and percents", "amount", said);
        Refuse(said.Signed, "signed", isNumber, "numbers", "count", said);
        Refuse(said.Min, "min", isNumber, "numbers", "count", said);
        Refuse(said.Max, "max", isNumber, "numbers", "count", said);
        Refuse(said.Options, "options", written == CellTypeKind.Choice, "choices", "choice", said);
        if (!isNumber)
            return NoNumber(said, kind);
        CheckLimits(said, kind);
        return new CellTypeModel(
            kind,
            said.Signed?.Value ?? false,
            kind == CellTypeKind.Count ? 0 : said.Decimals?.Value ?? DefaultDecimals,
            kind == CellTypeKind.Amount ? said.Unit?.Value : null) { Min = said.Min?.Value, Max = said.Max?.Value };
    }

    private CellTypeModel NoNumber(CellTypeSyntax said, CellTypeKind kind)
    {
        var choice = kind == CellTypeKind.Choice && said.Options is { } options && context.Choices.TryGetValue(options.Value, out var declared) ? declared : null;
        if (kind == CellTypeKind.Choice && said.Options is null && !said.IsDoubtful)
            context.Findings.Report(Rules.MissingKey, said.Kind!.Span, "A choice", "options", ": what can be chosen");
        return new CellTypeModel(kind == CellTypeKind.Choice && choice is null ? CellTypeKind.Text : kind, false, 0, null)
        {
            ChoiceTypeName = choice?.TypeName,
            Options = choice?.Options ?? default,
        };
    }

    private void CheckLimits(CellTypeSyntax said, CellTypeKind kind)
    {
        var decimals = kind == CellTypeKind.Count ? 0 : said.Decimals?.Value ?? DefaultDecimals;
        foreach (var (limit, word) in new[] { (said.Min, "min"), (said.Max, "max") })
        {
            if (limit is null)
                continue;
            if (limit.Value < 0 && said.Signed is not { Value: true })
                context.Findings.Report(Rules.LimitDoesNotFit, limit.Span, word, Number.Text(limit.Value), "the cell admits no figures below zero; add 'signed: true'");
            else if (decimal.Round(limit.Value, decimals) != limit.Value)
                context.Findings.Report(Rules.LimitDoesNotFit, limit.Span, word, Number.Text(limit.Value), $"the cell has {(decimals == 0 ? "no" : "at most " + Number.Text(decimals))} decimals");
        }

        if (said.Min is { } min && said.Max is { } max && min.Value > max.Value)
            context.Findings.ReportBoth(Rules.MinAboveMax, max.Span, min.Span, "max", Number.Text(max.Value), "min", Number.Text(min.Value));
    }

    private void Refuse<T>(Located<T>? value, string word, bool fits, string whose, string type, CellTypeSyntax said)
    {
        if (value is not null && !fits && !said.IsDoubtful)
            context.Findings.Report(Rules.NotOfThisType, value.Span, word, whose, type);
    }
}
