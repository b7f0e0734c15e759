using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Syntax;
using Formwork.Schema.Text;
using Formwork.Schema.Yaml;

namespace Formwork.Schema.Model.Building;

/// <summary>Builds the heads along one edge of a band.</summary>
internal sealed class HeadBuilder(BuildContext context, string suffix, IReadOnlyList<NumberingStyle?> numbering, NameScope? choices)
{
    private readonly Stack<string> _expanding = new();

    /// <summary>Builds heads side by side.</summary>
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

        var numbered = 0;
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
            if (!FindList(node))
            {
                gaps = true;
                continue;
            }

            node.Choice = context.Declare(syntax.Type.Options?.Value, syntax.Label.Key, node.Name, choices ?? scope);
            
            // The items of a list are not numbered: how many there are is for the person filling in to say.
            if (node.List is null && level < numbering.Count && numbering[level] is { } style)
                node.Number = style.Print(numbered + 1);
            if (syntax.Children is { } children && !AddChildren(node, children, scope, level))
                gaps = true;
            nodes.Add(node);
            numbered += node.List is null ? 1 : 0;
            gaps |= !AddParts(node, nodes, scope);
        }

        ReportSameLabels(nodes);
        return nodes;
    }

    /// <summary>Finds the list whose items a head stands for. False where there is none, so that the head cannot
    /// stay.</summary>
    private bool FindList(HeadNode node)
    {
        if (node.Syntax.Each is not { } reference)
            return true;
        var key = context.Lists.ContainsKey(reference.Value) ? reference.Value : Suggestion.Closest(reference.Value, context.Lists.Keys);
        if (key != reference.Value && !(context.Template.LostLists && key is null))
            context.Findings.Report(Rules.UnknownList, reference.Span, reference.Value, Suggestion.Hint(reference.Value, context.Lists.Keys));
        if (key is null)
            return false;
        context.UsedLists.Add(key);
        for (var above = node.Parent; above is not null; above = above.Parent)
        {
            if (above.List is null)
                continue;
            context.Findings.Report(Rules.ListInList, reference.Span, node.Key, above.Path);
            return false;
        }

        node.List = key;
        if (!node.Syntax.Label.HasLabel)
            node.Label = context.Lists[key].Label;
        if (node.Total is not null)
            context.Findings.Report(Rules.TotalOfItems, node.Total.Span, node.Key);
        node.Total = null;
        return true;
    }

    /// <summary>Adds the parts of a head right behind it, each followed by its own. False where one is
    /// missing.</summary>
    private bool AddParts(HeadNode whole, List<HeadNode> nodes, NameScope scope)
    {
        if (whole.Syntax.OfWhich is not { } parts)
            return true;
        if (whole.Syntax.Children is not null || whole.List is not null)
        {
            var why = whole.List is null
                ? "it has heads of its own; write 'of_which' on one of them"
                : $"its figures are those of the items of a list; give them '{suffix.ToLowerInvariant()}', and write 'of_which' on one of these";
            context.Findings.Report(Rules.PartsOfWhat, parts.Span, whole.Key, why);
            return true;
        }

        var complete = !parts.HasGaps;
        foreach (var syntax in parts.Heads)
        {
            if (++context.HeadCount > BuildContext.CellLimit)
                return false;
            var node = new HeadNode(syntax, whole.Parent, whole) { HasGaps = syntax.HasGaps, Total = syntax.Total };
            if (!scope.AddMember(syntax.Label.Key, node.Name))
            {
                complete = false;
                continue;
            }

            if (syntax.Children is { } children)
                context.Findings.Report(Rules.PartIsOneFigure, children.Span, node.Key, whole.Key, suffix.ToLowerInvariant(), "parts of it stand under 'of_which'");
            if (syntax.Each is { } each)
                context.Findings.Report(Rules.PartIsOneFigure, each.Span, node.Key, whole.Key, "each", "it is one figure");
            if (syntax.Total is { Parts: null } total)
            {
                context.Findings.Report(Rules.PartIsOneFigure, total.Span, node.Key, whole.Key, "total: true", "nothing stands beside it; a total of parts names them, as in 'total: [a.b, c.b]'");
                node.Total = null;
            }

            node.Choice = context.Declare(syntax.Type.Options?.Value, syntax.Label.Key, node.Name, choices ?? scope);
            nodes.Add(node);
            whole.OfWhich.Add(node);
            complete &= AddParts(node, nodes, scope);
        }

        return complete;
    }

    private bool AddChildren(HeadNode node, HeadSetSyntax children, NameScope scope, int level)
    {
        // Rows of one table differ from those of another in their columns: only columns are one type wherever they are
        // used.
        var shared = children.Shared is { } reference && suffix == "Columns" ? Resolve(reference) : null;
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

    /// <summary>Finds a shared set; a misspelt name is reported and read as what it nearly is, so that one mistake
    /// stays one.</summary>
    private SharedSyntax? Resolve(Located<string> reference)
    {
        var key = reference.Value;
        if (!context.Shared.ContainsKey(key))
        {
            var nearest = Suggestion.Closest(key, context.Shared.Keys);
            if (!context.Template.LostShared || nearest is not null)
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
        var shared = context.Shared[key];
        var word = suffix.ToLowerInvariant();
        if (shared.Word is null || shared.Word == word)
            return shared;
        context.Findings.Report(Rules.SharedInWrongPlace, reference.Span, key, shared.Word, word);
        return null;
    }

    private void ReportSameLabels(List<HeadNode> nodes)
    {
        // Parts of different heads may well be called the same: they stand behind their heads.
        foreach (var beside in nodes.GroupBy(node => node.Whole))
            context.ReportSameLabels(beside.Select(node => (node.Key, node.Label, node.Syntax.Label.Also)));
    }
}
