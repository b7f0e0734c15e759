using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Model;

namespace Formwork.Generator.Emit;

/// <summary>Emits the part of <c>Holds</c> that is about one declared check.</summary>
internal sealed class CheckHoldsEmitter(ReportShape shape, CheckModel check)
{
    private string Method => "Check" + check.Name;

    // A check whose cells are those of items is asked for each of them.
    private bool NeedsForm => check.Instances.Any(instance => ItemsOf(instance) is not null);

    /// <summary>The call of the method.</summary>
    public string Call => $"{Method}(report{(NeedsForm ? ", form" : "")})";

    /// <summary>
    /// Emits the method. It asks more than it must: a check that applies under a condition is asked always, since where
    /// it holds it does not matter whether it applies.
    /// </summary>
    public void Emit(CodeWriter writer)
    {
        // A comment may say anything but the end of its line.
        writer.Write("// " + MarkupText.Documentation(check.Text.Replace('\n', ' ')).Replace("&lt;", "<").Replace("&gt;", ">").Replace("&amp;", "&"));
        var byItem = new List<(ItemsShape Items, string Condition)>();
        var conditions = new List<string>();
        foreach (var instance in check.Instances)
        {
            if (new FastExpression(shape, instance, check.Within).Yes(check.Assert) is not { } condition)
            {
                writer.Write("// Cannot be decided exactly in a few instructions, so the engine always looks at it.");
                byItem.Clear();
                conditions = ["false"];
                break;
            }

            if (!IsConstant(condition) && ItemsOf(instance) is { } items)
                byItem.Add((items, condition));
            else
                conditions.Add(condition);
        }

        HoldsEmitter.WriteAll(writer, $"private static bool {Method}({shape.TypeName} report{(NeedsForm ? ", global::Formwork.Form form" : "")})", byItem, conditions);
    }

    // What says the same of every item needs no loop, in which the compiler would find code that is never reached.
    private static bool IsConstant(string condition) => condition.Replace("true", "").Replace("false", "").All(character => character is '!' or '&' or '|' or '(' or ')' or ' ');

    private ItemsShape? ItemsOf(CheckInstanceModel instance) => instance.Cells.Select(shape.ItemsOf).FirstOrDefault(items => items is not null);
}
