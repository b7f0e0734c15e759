// Random rows and columns.
using System.Collections.Generic;
using System.Linq;

namespace Formwork.Testing;

/// <summary>Makes heads of one axis, valid by construction.</summary>
/// <param name="dice">Chance, and what has been declared so far.</param>
/// <param name="word"><c>rows</c> or <c>columns</c>.</param>
internal sealed class RandomHeads(TemplateDice dice, string word)
{
    private readonly HashSet<string> _listed = [];

    /// <summary>Whether these heads say what their cells hold.</summary>
    public bool ChoosesTypes { get; init; }

    /// <summary>Whether they may only say that they hold numbers.</summary>
    public bool OnlyNumbers { get; init; }

    /// <summary>Whether there may be parts: all cells of the other axis hold numbers.</summary>
    public bool MayHaveParts { get; init; } = true;

    /// <summary>Whether there may be totals: some cells of the other axis hold numbers.</summary>
    public bool MayTotal { get; init; } = true;

    /// <summary>Whether shared heads may be used: nothing else is said about the cells.</summary>
    public bool MayShare { get; init; }

    /// <summary>Makes heads side by side.</summary>
    /// <param name="map">Where they are written.</param>
    /// <param name="depth">How many heads stand above.</param>
    /// <param name="mayList">Whether rows over a list may stand here.</param>
    /// <returns>The heads.</returns>
    public List<RandomHead> Next(YamlMap map, int depth, bool mayList)
    {
        var heads = new List<RandomHead>();
        var common = ChoosesTypes && dice.Once(2) ? RandomCells.Next(dice, onlyNumbers: true) : null;
        for (var i = dice.Random.Next(1, 4); i > 0; i--)
            heads.Add(Head(map, depth, mayList, common));
        if (MayTotal && dice.Once(2))
            Total(map, heads);
        return heads;
    }

    private RandomHead Head(YamlMap map, int depth, bool mayList, RandomCells? common)
    {
        var head = new RandomHead { Key = dice.Key(depth == 0 ? "h" : "n"), IsNumber = true };
        var labelled = dice.Labelled();
        if (mayList && word == "rows" && dice.Once(4, TemplateFeatures.Lists))
        {
            labelled = List(head);
            mayList = false;
        }

        if (depth < 2 && dice.Once(4))
        {
            if (MayShare && dice.Once(3))
                Share(head, labelled);
            else
            {
                var children = new YamlMap();
                head.Children.AddRange(Next(children, depth + 1, mayList));
                labelled.Add(word, children);
            }

            Summarise(head);
            map.Add(head.Key, labelled);
            return head;
        }

        if (ChoosesTypes)
        {
            var cells = common ?? RandomCells.Next(dice, OnlyNumbers);
            cells.AddTo(labelled);
            head.Type = cells.Words.ToString();
            head.IsNumber = cells.IsNumber;
        }

        if (!head.IsList && head.IsNumber && MayHaveParts && dice.Once(5, TemplateFeatures.Parts))
            Parts(head, labelled, depth);
        dice.AddTo(map, head.Key, labelled);
        return head;
    }

    private YamlMap List(RandomHead head)
    {
        head.IsList = true;
        var free = dice.Lists.Where(list => !_listed.Contains(list)).ToArray();
        var list = free.Length > 0 && dice.Once(2) ? dice.Of(free) : dice.Key("l");
        if (!dice.Lists.Contains(list))
            dice.Lists.Add(list);
        _listed.Add(list);
        var map = dice.Once(3) ? dice.Labelled() : [];
        map.Add("each", list);
        return map;
    }

    private void Parts(RandomHead head, YamlMap labelled, int depth)
    {
        var parts = new YamlMap { IsFlow = dice.Once(2) };
        for (var i = dice.Random.Next(1, 3); i > 0; i--)
        {
            var part = new RandomHead { Key = dice.Key("p"), Type = head.Type };
            var map = dice.Labelled();
            if (depth < 2 && dice.Once(4))
                Parts(part, map, depth + 1);
            dice.AddTo(parts, part.Key, map);
            head.Parts.Add(part);
        }

        labelled.Add("of_which", parts);
    }

    /// <summary>Heads of a shared set; a set is made where it is first used.</summary>
    private void Share(RandomHead head, YamlMap labelled)
    {
        var shared = dice.Shared.Count > 0 && dice.Once(2) ? dice.Of(dice.Shared.ToArray()) : null;
        if (shared is null)
        {
            shared = new RandomHead { Key = dice.Key("s"), Written = [] };
            shared.Children.AddRange(new RandomHeads(dice, "columns").Next(shared.Written, 2, false));
            dice.Shared.Add(shared);
        }

        head.Children.AddRange(shared.Children);
        labelled.Add("columns", shared.Key);
    }

    /// <summary>A total adds what is alike.</summary>
    private void Total(YamlMap map, List<RandomHead> heads)
    {
        var numbers = heads.Where(head => head.IsNumber || head.Type is null).ToList();
        if (numbers.Count == 0 || numbers.Any(head => head.Type is null || head.Type != numbers[0].Type))
            return;
        var total = new RandomHead { Key = dice.Key("sum"), IsTotal = true, Type = numbers[0].Type };
        var labelled = dice.Labelled();
        if (dice.Once(3))
            labelled.Add("total", numbers.Take(dice.Random.Next(1, numbers.Count + 1)).Select(head => head.Key).ToList());
        else
            labelled.Add("total", "true");
        foreach (var said in total.Type!.Split('\n').Select(line => line.Split(": ")).Where(said => said[0] is "type" or "decimals" or "signed"))
            labelled.Add(said[0], said[1]);
        dice.AddTo(map, total.Key, labelled);
        heads.Add(total);
    }

    private static void Summarise(RandomHead head)
    {
        var types = head.Children.Where(child => child.IsNumber || child.Type is null).Select(child => child.Type).Distinct().ToList();
        head.IsNumber = types.Count > 0;
        head.Type = types.Count == 1 ? types[0] : null;
    }
}
