// Random types of cells.
using System.Globalization;

namespace Formwork.Testing;

/// <summary>What is said about cells: the words as they are written, and whether the cells hold numbers.</summary>
/// <param name="Words">The words.</param>
/// <param name="IsNumber">Whether the cells hold numbers.</param>
internal sealed record RandomCells(YamlMap Words, bool IsNumber)
{
    /// <summary>A random type.</summary>
    /// <param name="dice">Where chance comes from.</param>
    /// <param name="onlyNumbers">Whether the cells must hold numbers.</param>
    /// <returns>The type.</returns>
    public static RandomCells Next(TemplateDice dice, bool onlyNumbers)
    {
        var words = new YamlMap();
        var more = dice.Once(2, TemplateFeatures.CellKinds);
        switch (dice.Random.Next(more ? onlyNumbers ? 3 : 6 : 2))
        {
            case 0:
                if (dice.Once(2))
                    words.Add("type", "count");
                break;
            case 1:
                words.Add("type", "amount");
                if (dice.Once(2))
                    words.Add("decimals", dice.Random.Next(10).ToString(CultureInfo.InvariantCulture));
                break;
            case 2:
                words.Add("type", "percent");
                if (dice.Once(2))
                    words.Add("decimals", dice.Random.Next(4).ToString(CultureInfo.InvariantCulture));
                break;
            case 3:
                words.Add("type", "date");
                return new RandomCells(words, false);
            case 4:
                words.Add("type", "text");
                return new RandomCells(words, false);
            default:
                words.Add("type", "choice");
                words.Add("options", dice.Options());
                return new RandomCells(words, false);
        }

        if (dice.Once(3))
            words.Add("signed", dice.Once(4) ? "false" : "true");
        if (more && dice.Once(3))
            words.Add("max", dice.Random.Next(500, 1000).ToString(CultureInfo.InvariantCulture));
        if (more && dice.Once(3))
            words.Add("min", dice.Random.Next(3).ToString(CultureInfo.InvariantCulture));
        return new RandomCells(words, true);
    }

    /// <summary>Says it on something.</summary>
    /// <param name="map">The mapping of that.</param>
    public void AddTo(YamlMap map)
    {
        foreach (var (word, value) in Words)
        {
            if (value is YamlMap inner)
                map.Add(word, inner);
            else
                map.Add(word, (string)value);
        }
    }
}
