using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;

namespace Formwork.Schema.Model.Building;

/// <summary>Checks that slots name facts.</summary>
internal sealed class PatternCheck(BuildContext context, IReadOnlyList<FactModel> facts)
{
    private readonly HashSet<string> _doubtful = new(context.Template.Facts.Where(fact => fact.IsDoubtful).Select(fact => fact.Label.Key.Value), System.StringComparer.Ordinal);
    private readonly Dictionary<string, FactModel> _facts = facts.ToDictionary(fact => fact.Key, System.StringComparer.Ordinal);
    private readonly List<string> _keys = facts.Select(fact => fact.Key).ToList();
    private readonly Dictionary<string, string> _hints = new(System.StringComparer.Ordinal);

    /// <summary>Checks one text.</summary>
    public bool IsSound(Located<string> pattern)
    {
        var text = pattern.Value;
        var sound = true;
        var (lastEnd, lastKey) = (-1, "");
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '}')
                sound = Refuse(pattern, i, "A '}' closes nothing");
            if (text[i] != '{')
                continue;
            var end = text.IndexOfAny(['{', '}'], i + 1);
            if (end < 0 || text[end] == '{')
            {
                sound = Refuse(pattern, i, "A '{' is not closed");
                continue;
            }

            var key = text.Substring(i + 1, end - i - 1);
            if (!Knows(key))
            {
                sound = false;
                ReportUnknown(key, context.Within(pattern, i + 1, key.Length));
            }
            else if (lastEnd == i && IsOpen(key) && IsOpen(lastKey))
                context.Findings.Report(Rules.AdjacentSlots, context.Within(pattern, i, end + 1 - i), lastKey, key);
            (lastEnd, lastKey) = (end + 1, key);
            i = end;
        }

        return sound;
    }

    /// <summary>A name that resembles no fact is reported once: most likely the fact is missing, not each of its
    /// slots.</summary>
    private void ReportUnknown(string key, TextSpan span)
    {
        if (context.Template.LostFacts || context.Findings.IsFull)
            return;
        var isFirst = !_hints.TryGetValue(key, out var hint);
        if (isFirst)
            _hints.Add(key, hint = Suggestion.Hint(key, _keys));
        if (isFirst || Suggestion.IsNamed(hint!))
            context.Findings.Report(Rules.UnknownFact, span, key, hint!);
    }

    private bool Knows(string key) => _facts.ContainsKey(key);

    private bool IsOpen(string key) => _facts.TryGetValue(key, out var known) && known.Kind is FactKind.Text or FactKind.Web or FactKind.Telephone && !_doubtful.Contains(key);

    private bool Refuse(Located<string> pattern, int at, string what)
    {
        context.Findings.Report(Rules.BadSlot, context.Within(pattern, at, 1), what);
        return false;
    }
}
