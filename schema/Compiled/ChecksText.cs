using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Model;
using Formwork.Schema.Model.Expressions;
using Formwork.Schema.Text;

namespace Formwork.Schema.Compiled;

/// <summary>Writes totals and checks, as cells and trees.</summary>
internal sealed class ChecksText(JsonText json, TemplateModel model)
{
    /// <summary>
    /// Writes an expression. A number is itself, <c>"#2"</c> the cell in slot 2 (<c>"#2 last_year"</c>, <c>"#2 all"</c>
    /// for all items of a list), <c>"@2"</c> fact 2, <c>"'town"</c> a word, and <c>["+", …]</c> an operator or function
    /// with its operands.
    /// </summary>
    public static void Write(JsonText json, ExpressionModel expression)
    {
        switch (expression.Operator)
        {
            case ExpressionOperator.Constant:
                json.Value(expression.Value);
                break;
            case ExpressionOperator.Slot:
                json.Value("#" + Number.Text(expression.Index) + (expression.IsLastYear ? " last_year" : "") + (expression.IsAllItems ? " all" : ""));
                break;
            case ExpressionOperator.Fact:
                json.Value("@" + Number.Text(expression.Index));
                break;
            case ExpressionOperator.Word:
                json.Value("'" + expression.Text);
                break;
            default:
                json.Array(expression.Operands, operand => Write(json, operand), Operators.Of(expression.Operator).Text);
                break;
        }
    }

    /// <summary>Writes the totals, each as <c>["row", cell, parts…]</c>, or <c>"column"</c> where it adds the cells
    /// above it.</summary>
    public void WriteTotals()
    {
        if (model.Totals.Count == 0)
            return;
        json.Name("totals").Array(model.Totals, total => json.Array(Numbers(new([total.Cell])).Concat(Numbers(total.Parts)), WriteNumber, CompiledTemplate.Word(total.Axis)), lines: true);
    }

    /// <summary>Writes the declared checks: of facts, of cells, of texts.</summary>
    public void WriteChecks()
    {
        Checks("fact_checks", model.FactChecks, check =>
        {
            Common("facts." + check.Key, check.Severity, check.Message, check.When);
            Named("assert", check.Assert);
        });
        Checks("checks", model.Checks, check =>
        {
            Common(check.Section + "." + check.Key, check.Severity, check.Message, check.When);
            Named("assert", check.Assert);
            json.Member("within", check.Within, 0);
            json.Member("unless_noted", check.UnlessNoted);
            json.Name("asked_of").Array(check.Instances, WriteInstance, lines: true);
        });
        Checks("text_checks", model.TextChecks, check =>
        {
            Common(check.Section + "." + check.Key, check.Severity, check.Message, check.When);
            json.Name("texts").Array(check.Texts, text => json.Value(model.Sections[text].Path));
            json.Name("cells").Array(Numbers(check.Cells), WriteNumber);
            json.Name("means").Array(check.Means, meaning => Write(json, meaning));
            json.Member("about", check.About);
            json.Member("aside", check.Aside);
            json.Name("says").Array(check.Says, WritePhrase);
        });
    }

    /// <summary>Numbers as they are written: three or more at equal distances as the first, the last and the
    /// distance.</summary>
    private static IEnumerable<(int First, int Last, int Step)> Numbers(EquatableArray<int> numbers)
    {
        for (var i = 0; i < numbers.Count;)
        {
            var end = i + 1;
            var step = end < numbers.Count ? numbers[end] - numbers[i] : 0;
            while (step > 0 && end + 1 < numbers.Count && numbers[end + 1] - numbers[end] == step)
                end++;
            var isRun = step > 0 && end - i >= 2;
            yield return (numbers[i], isRun ? numbers[end] : numbers[i], isRun ? step : 0);
            i = isRun ? end + 1 : i + 1;
        }
    }

    private void WriteNumber((int First, int Last, int Step) run)
    {
        if (run.Step == 0)
            json.Value(run.First);
        else
            json.Value(Number.Text(run.First) + ".." + Number.Text(run.Last) + (run.Step == 1 ? "" : " by " + Number.Text(run.Step)));
    }

    private void WriteInstance(CheckInstanceModel instance) => json.Array(() =>
    {
        json.Value(instance.Row);
        json.Value(instance.Column);
        foreach (var number in Numbers(instance.Cells))
            WriteNumber(number);
    });

    private void WritePhrase(PhraseModel phrase)
    {
        if (phrase.Value is { } value)
            json.Array(() =>
            {
                json.Value(phrase.Text);
                json.Value(value);
            });
        else
            json.Value(phrase.Text);
    }

    private void Checks<T>(string name, EquatableArray<T> checks, Action<T> write)
    {
        if (checks.Count > 0)
            json.Name(name).Array(checks, check => json.Object(() => write(check), lines: true), lines: true);
    }

    private void Common(string rule, Severity severity, string? message, ExpressionModel? when)
    {
        json.Name("rule").Value(rule);
        // A check that is off is off by the rules; whoever turns it on hears it as information.
        if (severity != Severity.Error)
            json.Name("severity").Value(CompiledTemplate.Word(severity == Severity.Off ? Severity.Information : severity));
        json.Member("message", message);
        if (when is not null)
            Named("when", when);
    }

    private void Named(string name, ExpressionModel expression)
    {
        json.Name(name);
        Write(json, expression);
    }
}
