// Random checks.
using System;
using System.Collections.Generic;
using System.Linq;

namespace Formwork.Testing;

/// <summary>Makes the checks of a table, valid by construction.</summary>
/// <param name="dice">Chance, and what has been declared so far.</param>
/// <param name="bands">The bands of the table.</param>
internal sealed class RandomChecks(TemplateDice dice, IReadOnlyList<RandomBand> bands)
{
    /// <summary>Makes a few checks.</summary>
    /// <returns>The checks; none where no two cells can be compared.</returns>
    public YamlMap Next()
    {
        var checks = new YamlMap();
        var uniform = bands.Where(band => band.IsUniform).ToList();
        for (var i = dice.Random.Next(1, 4); uniform.Count > 0 && i > 0; i--)
        {
            if (Check(dice.Of(uniform.ToArray())) is { } check)
                checks.Add(dice.Key("c"), check);
        }

        return checks;
    }

    private YamlMap? Check(RandomBand band)
    {
        var check = new YamlMap { IsFlow = dice.Once(2) };
        var rows = band.Rows.SelectMany(head => head.Leaves("", true)).Where(leaf => !InList(band.Rows, leaf.Path)).Select(leaf => leaf.Path).ToList();
        var hasList = rows.Count < band.Rows.SelectMany(head => head.Leaves("", true)).Count();
        var columns = band.Columns.SelectMany(head => head.Leaves("", true)).Select(leaf => leaf.Path).ToList();
        var scope = band.Rows.Count == 0 ? dice.Of("", "row") : dice.Of("row", "column", "");
        var before = band.Key is null || scope.Length > 0 ? "" : band.Key + ".";
        var cells = scope switch
        {
            "row" => columns,
            "column" => rows,
            _ => band.Rows.Count == 0 ? columns.ConvertAll(column => before + column) : rows.SelectMany(row => columns.Select(column => before + row + "." + column)).ToList(),
        };
        if (cells.Count < 3)
            return null;
        if (dice.Once(8) && dice.Texts.Count > 0 && scope.Length == 0 && dice.Once(1, TemplateFeatures.TextChecks))
            return TextCheck(cells);
        if (scope.Length > 0)
            check.Add("each", scope);
        if (scope.Length > 0 && band.Key is not null)
            check.Add("of", band.Key);
        var assertion = dice.Once(4, TemplateFeatures.MoreChecks) && !hasList && Range(cells) is { } range ? range : Assertion(cells);
        check.Add("assert", HostileTexts.Quote(assertion));
        if (dice.Once(3))
            check.Add("message", dice.Text());
        if (dice.Once(3))
            check.Add("severity", dice.Of("error", "warning", "information", "off"));
        if (dice.Once(5) && (assertion.Contains("==", StringComparison.Ordinal) || assertion.Contains("!=", StringComparison.Ordinal)))
            check.Add("within", dice.Of("0.01", "1", "0"));
        if (dice.Once(5))
            check.Add("unless", "noted");
        if (dice.Once(4, TemplateFeatures.MoreChecks) && RandomConditions.Next(dice) is { } condition)
            check.Add("when", condition);
        return check;
    }

    private YamlMap TextCheck(List<string> cells)
    {
        var check = new YamlMap
        {
            { "text", [dice.Of(dice.Texts.ToArray())] },
            { "says", ["\"(received|got)…requests {n}\"", "\"(none|nothing) was? received = 0\"", "\"收到申请{n}(件|条)\""] },
            { "means", [HostileTexts.Quote(cells[0]), HostileTexts.Quote(cells[1] + " + " + cells[2])] },
            { "severity", dice.Of("warning", "error") },
        };
        if (dice.Once(2))
            check.Add("about", ["\"(requests|orders)\"", "\"申请，\""]);
        if (dice.Once(2))
            check.Add("aside", ["of which", "\"about {n}\"", "\"其中…{n}\""]);
        return check;
    }

    /// <summary>A rule over neighbours, from one to another.</summary>
    private string? Range(List<string> cells)
    {
        var from = dice.Random.Next(cells.Count - 1);
        var to = cells.FindIndex(from + 1, cell => ParentOf(cell) == ParentOf(cells[from]));
        return to < 0 ? null : dice.Of("rising", "falling", "1000 >= sum", "3 != max") + $"({cells[from]} .. {cells[to]})";
    }

    private static string ParentOf(string path) => path[..(path.LastIndexOf('.') + 1)];

    private string Assertion(List<string> cells)
    {
        var first = Simple(cells);
        return dice.Random.Next(6) switch
        {
            0 => $"{first} and {Simple(cells)}",
            1 => $"not ({first} or {Simple(cells)})",
            2 => $"{first} implies {Simple(cells)}",
            _ => first,
        };
    }

    private string Simple(List<string> cells)
    {
        var at = cells.OrderBy(_ => dice.Random.Next()).Take(3).ToArray();
        var (a, b, c) = (at[0], at[1], at[2]);
        return dice.Random.Next(dice.Once(2, TemplateFeatures.MoreChecks) ? 14 : 10) switch
        {
            0 => $"{a} == {b} + {c}",
            1 => $"{a} - {b} <= {c} * 2",
            2 => $"({a} == 0 or {b} / {a} < 0.9)",
            3 => $"abs({a} - {b}) <= max({a}, {c}, 1)",
            4 => $"(blank({a}) or applies({b}))",
            5 => $"round({a} / 3, 1) >= {c} - {b}",
            6 => $"(count({a}, {b}) > 1 implies min({a}, {b}) < {c})",
            7 => $"sum({a}, {b}) != {c} + 1",
            8 => $"{a} > 12.50 - ({b} - {c})",
            9 => $"({a} < {b} and {b} < {c})",
            10 => $"{a} == last_year({a}) + {b} - {c}",
            11 => $"abs({a} - last_year({a})) <= {b} + 10",
            12 => $"rising({a}, {b}, {c})",
            _ => $"falling({c}, {a})",
        };
    }

    private static bool InList(IReadOnlyList<RandomHead> heads, string path)
    {
        var keys = path.Split('.');
        for (var i = 0; i < keys.Length && heads.FirstOrDefault(head => head.Key == keys[i]) is { } head; i++)
        {
            if (head.IsList)
                return true;
            heads = head.Children;
        }

        return false;
    }
}
