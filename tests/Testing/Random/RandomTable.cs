// Random tables.
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Formwork.Testing;

/// <summary>Makes a table, valid by construction.</summary>
/// <param name="dice">Chance, and what has been declared so far.</param>
internal sealed class RandomTable(TemplateDice dice)
{
    private readonly List<RandomBand> _bands = [];
    private bool _hasOverColumns;
    private bool _hasGrid;
    private int _spare;

    /// <summary>Makes the table of a section.</summary>
    /// <returns>The table.</returns>
    public YamlMap Next()
    {
        var table = new YamlMap();
        foreach (var word in new[] { "stub", "corner" }.Where(_ => dice.Once(3)))
            table.Add(word, dice.Text());
        _hasOverColumns = dice.Once(4);
        if (_hasOverColumns)
            table.Add("over_columns", dice.Text());
        if (dice.Once(4))
            dice.TextOrTexts(table, "notes");
        if (dice.Once(4))
            table.Add("numbering", [dice.Of("一、", "\"1.\"", "（一）", "A."), dice.Of("（一）", "\"1.\"", "(1)", "①"), dice.Of("i)", "a.", "Ⅰ.")]);

        // A table says what all its cells hold, or lets its bands and heads say it.
        var cells = dice.Once(5) ? RandomCells.Next(dice, onlyNumbers: dice.Once(2)) : null;
        cells?.AddTo(table);
        _hasGrid = dice.Once(4, TemplateFeatures.Widths);
        _spare = _hasGrid ? dice.Random.Next(3) : 0;
        var body = new YamlMap();
        if (dice.Once(3))
        {
            var bands = new YamlMap();
            for (var i = dice.Random.Next(1, 4); i > 0; i--)
            {
                var key = dice.Key("b");
                bands.Add(key, Band(key, dice.Labelled(), cells, needsRows: !dice.Once(4)));
            }

            body.Add("bands", bands);
        }
        else
            Band(null, body, cells, needsRows: !dice.Once(4));

        // What stands beside or above the labels of rows has no place where there are none.
        if (_bands.All(band => band.Rows.Count == 0))
            table.Remove("stub", "corner", "numbering");
        if (_hasGrid)
            table.Add("grid", (_bands.Max(band => band.Width) + _spare).ToString(CultureInfo.InvariantCulture));
        foreach (var (word, value) in body)
            table.Add(word, (YamlMap)value);
        if (dice.Once(2, TemplateFeatures.Checks) && new RandomChecks(dice, _bands).Next() is { Count: > 0 } checks)
            table.Add("checks", checks);
        return table;
    }

    private YamlMap Band(string? key, YamlMap map, RandomCells? cells, bool needsRows)
    {
        var place = cells is not null ? "" : dice.Of("", "", "band", "columns", dice.Once(1, TemplateFeatures.CellKinds) ? "rows" : "columns");
        if (place == "band" && key is not null)
        {
            cells = RandomCells.Next(dice, onlyNumbers: dice.Once(2));
            cells.AddTo(map);
        }

        if (key is not null && !_hasOverColumns && dice.Once(4, TemplateFeatures.Widths))
            map.Add("over_columns", dice.Text());
        var byRow = place == "rows" && needsRows;
        var addsUp = !byRow || dice.Once(2);
        var (columns, rows) = (new YamlMap(), new YamlMap());
        var (all, numbers) = (cells is null, cells?.IsNumber ?? true);
        var columnHeads = numbers
            ? new RandomHeads(dice, "columns") { ChoosesTypes = place == "columns", MayHaveParts = !byRow, MayTotal = addsUp, MayShare = all && !byRow }.Next(columns, 0, false)
            : Plain(columns);
        var areNumbers = numbers && columnHeads.All(AllNumbers);
        if (_spare > 0 && columns.Last() is { Value: YamlMap { Count: > 1 } last } && !last.Any(word => word.Key is "columns" or "of_which"))
            last.Add("span", (1 + dice.Random.Next(1 + _spare)).ToString(CultureInfo.InvariantCulture));
        var rowHeads = !needsRows ? [] : numbers
            ? new RandomHeads(dice, "rows") { ChoosesTypes = byRow, OnlyNumbers = addsUp, MayHaveParts = areNumbers, MayTotal = columnHeads.Any(SomeNumbers) }.Next(rows, 0, true)
            : Plain(rows);
        map.Add("columns", columns);
        if (needsRows)
            map.Add("rows", rows);
        _bands.Add(new RandomBand(key, columnHeads, rowHeads, areNumbers && !byRow && place != "columns"));
        return map;
    }

    /// <summary>Heads of cells that hold no numbers: no totals, no parts.</summary>
    private List<RandomHead> Plain(YamlMap map)
    {
        var heads = Enumerable.Range(0, dice.Random.Next(1, 4)).Select(_ => new RandomHead { Key = dice.Key("h"), IsNumber = false }).ToList();
        foreach (var head in heads)
            dice.AddTo(map, head.Key, dice.Labelled());
        return heads;
    }

    private static bool SomeNumbers(RandomHead head) => head.Children.Count > 0 ? head.Children.Any(SomeNumbers) : head.IsNumber;

    private static bool AllNumbers(RandomHead head) => head.Children.Count > 0 ? head.Children.All(AllNumbers) : head.IsNumber;
}
