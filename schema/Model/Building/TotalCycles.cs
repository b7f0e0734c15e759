using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Diagnostics;

namespace Formwork.Schema.Model.Building;

/// <summary>Takes cycles out of the totals along one edge of a band.</summary>
internal sealed class TotalCycles
{
    private readonly BuildContext _context;

    /// <summary>The totals that may be in a cycle, and which totals among them they add.</summary>
    private readonly Dictionary<HeadNode, List<HeadNode>> _parts = [];

    /// <summary>Which totals add a total.</summary>
    private readonly Dictionary<HeadNode, List<HeadNode>> _users = [];
    private readonly Dictionary<HeadNode, int> _partCount = [];
    private readonly Dictionary<HeadNode, int> _userCount = [];

    private TotalCycles(BuildContext context, List<(HeadNode Total, List<HeadNode> Parts)> all)
    {
        _context = context;
        var totals = new HashSet<HeadNode>(all.Select(total => total.Total));
        var known = new Dictionary<List<HeadNode>, List<HeadNode>>();
        foreach (var (total, added) in all)
        {
            if (!known.TryGetValue(added, out var inCycles))
                known.Add(added, inCycles = added.Where(totals.Contains).ToList());
            _parts.Add(total, inCycles);
        }

        foreach (var total in totals)
            _users.Add(total, []);
        foreach (var (total, _) in all)
        {
            foreach (var part in _parts[total])
                _users[part].Add(total);
        }

        foreach (var total in totals)
        {
            _partCount.Add(total, _parts[total].Count);
            _userCount.Add(total, _users[total].Count);
        }
    }

    /// <summary>Leaves out, and reports, the totals that are parts of themselves: one by one, since with the first of a
    /// cycle gone the others are sound.</summary>
    public static List<(HeadNode Total, List<HeadNode> Parts)> TakeOut(BuildContext context, List<(HeadNode Total, List<HeadNode> Parts)> all)
    {
        var cycles = new TotalCycles(context, all);
        foreach (var (total, _) in all)
        {
            if (cycles._partCount[total] == 0 || cycles._userCount[total] == 0)
                cycles.Drop(total);
        }

        var faulty = new HashSet<HeadNode>();
        foreach (var (total, _) in all)
        {
            if (!cycles._parts.ContainsKey(total))
                continue;
            if (context.Findings.IsFull || cycles.IsInCycle(total))
                faulty.Add(total);
            cycles.Drop(total);
        }

        return all.Where(total => !faulty.Contains(total.Total)).ToList();
    }

    /// <summary>Drops a total, and with it those that now add no others, or that no others add: they are in no
    /// cycle.</summary>
    private void Drop(HeadNode first)
    {
        var next = new Stack<HeadNode>([first]);
        while (next.Count > 0)
        {
            var total = next.Pop();
            if (!_parts.TryGetValue(total, out var parts))
                continue;
            _parts.Remove(total);
            foreach (var part in parts)
            {
                if (--_userCount[part] == 0)
                    next.Push(part);
            }

            foreach (var user in _users[total])
            {
                if (--_partCount[user] == 0)
                    next.Push(user);
            }
        }
    }

    private bool IsInCycle(HeadNode total)
    {
        var seen = new HashSet<HeadNode>();
        var next = new Stack<HeadNode>([total]);
        while (next.Count > 0)
        {
            var current = next.Pop();
            foreach (var part in _parts[current].Where(_parts.ContainsKey))
            {
                if (part == total)
                {
                    _context.Findings.Report(Rules.TotalCycle, total.Total!.Span, total.Key, current == total ? "" : $" by way of '{current.Key}'");
                    return true;
                }

                if (seen.Add(part))
                    next.Push(part);
            }
        }

        return false;
    }
}
