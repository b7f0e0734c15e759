// Syntax of heads -> trees of heads: shared sets filled in, names kept apart, rows numbered.
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Syntax;
using Formwork.Schema.Text;
using Formwork.Schema.Yaml;

namespace Formwork.Schema.Model.Building;

/// <summary>Builds the heads along one edge of a band.</summary>
/// <param name="context">The compilation.</param>
/// <param name="suffix">What the types of heads with children end in: <c>Rows</c> or <c>Columns</c>.</param>
/// <param name="numbering">The styles by level; none for columns.</param>
internal sealed class HeadBuilder(BuildContext context, string suffix, IReadOnlyList<NumberingStyle?> numbering)
{
    private readonly Stack<string> _expanding = new();

    /// <summary>Builds heads side by side.</summary>
    /// <param name="set">The heads as written, or null for none.</param>
    /// <param name="scope">The names of the type whose members they are.</param>
    /// <returns>The heads.</returns>
    public HeadForest Build(HeadSetSyntax? set, NameScope scope)
    {
        var gaps = false;
        return new HeadForest(set is null ? [] : Level(set, null, scope, 0, ref gaps), gaps);
    }

    private List<HeadNode> Level(HeadSetSyntax set, HeadNode? parent, NameScope scope, int level, ref bool gaps)
    {
        gaps |= set.HasGaps;
        var nodes = new List<HeadNode>();

        // Shared sets within shared sets can be deeper than any YAML that is read.
        if (level > YamlLimits.Depth || _expanding.Count > YamlLimits.Depth)
        {
            context.Findings.Report(Rules.TooDeep, set.Span, Number.Text(YamlLimits.Depth));
            gaps = true;
            return nodes;
        }

        if (set.Shared is { } reference)
        {
            if (Resolve(reference) is not { } shared)
            {
                gaps = true;
                return nodes;
            }

            _expanding.Push(shared.Key.Value);
            nodes = Level(shared.Heads, parent, scope, level, ref gaps);
            _expanding.Pop();
            return nodes;
        }

        foreach (var syntax in set.Heads)
        {
            if (++context.HeadCount > BuildContext.CellLimit)
                break;
            if (!scope.AddMember(syntax.Label.Key))
            {
                gaps = true;
                continue;
            }

            var node = new HeadNode(syntax, parent) { HasGaps = syntax.HasGaps, Total = syntax.Total };
            node.Number = level < numbering.Count && numbering[level] is { } style ? style.Print(nodes.Count + 1) : "";
            if (syntax.Children is { } children && !AddChildren(node, children, scope, level))
                gaps = true;
            nodes.Add(node);
        }

        ReportSameLabels(nodes);
        return nodes;
    }

    private bool AddChildren(HeadNode node, HeadSetSyntax children, NameScope scope, int level)
    {
        var shared = children.Shared is { } reference ? Resolve(reference) : null;
        node.Shared = shared?.Key.Value;
        node.TypeName = KeyRules.ToName(node.Shared ?? node.Key) + suffix;
        if (node.Shared is null && (!scope.AddType(node.Syntax.Label.Key, node.TypeName) || MeetsShared(node)))
            return false;
        var gaps = false;
        node.Children.AddRange(Level(children, node, new NameScope(node.TypeName, context.Findings), level + 1, ref gaps));
        node.HasGaps |= gaps;
        if (node.Total is not null && !node.IsLeaf)
        {
            context.Findings.Report(Rules.TotalWithHeads, node.Total.Span, node.Key);
            node.Total = null;
        }

        return true;
    }

    /// <summary>Whether the type of a head would hide that of a shared set.</summary>
    private bool MeetsShared(HeadNode node)
    {
        var shared = suffix == "Columns" ? context.Shared.Values.FirstOrDefault(set => KeyRules.ToName(set.Key.Value) + suffix == node.TypeName) : null;
        if (shared is not null)
            context.Findings.ReportBoth(Rules.TypeClash, node.Span, shared.Key.Span, node.Key, "type", node.TypeName!, $"that of the shared heads '{shared.Key.Value}'");
        return shared is not null;
    }

    /// <summary>Finds a shared set; a misspelt name is reported and read as what it nearly is, so that one mistake stays one.</summary>
    private SharedSyntax? Resolve(Located<string> reference)
    {
        var key = reference.Value;
        if (!context.Shared.ContainsKey(key))
        {
            var nearest = Suggestion.Closest(key, context.Shared.Keys);
            if (!context.Template.HasGaps || nearest is not null)
                context.Findings.Report(Rules.UnknownShared, reference.Span, key, Suggestion.Hint(key, context.Shared.Keys));
            if (nearest is null)
                return null;
            key = nearest;
        }

        if (_expanding.Contains(key))
        {
            context.Findings.Report(Rules.SharedCycle, reference.Span, key);
            return null;
        }

        context.UsedShared.Add(key);
        return context.Shared[key];
    }

    private void ReportSameLabels(List<HeadNode> nodes)
    {
        var labels = new Dictionary<string, HeadNode>(System.StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            var label = node.Syntax.Label.Label;
            if (labels.TryGetValue(label.Value, out var first))
                context.Findings.ReportBoth(Rules.SameLabel, label.Span, first.Syntax.Label.Label.Span, first.Key, node.Key, label.Value);
            else
                labels.Add(label.Value, node);
        }
    }
}
