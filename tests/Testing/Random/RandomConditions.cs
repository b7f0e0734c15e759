// Random conditions over facts.
using System.Linq;

namespace Formwork.Testing;

/// <summary>Makes conditions over the facts declared so far.</summary>
internal static class RandomConditions
{
    /// <summary>Makes a condition.</summary>
    /// <param name="dice">Chance, and what has been declared so far.</param>
    /// <returns>The condition as YAML, or null where there is no fact yet.</returns>
    public static string? Next(TemplateDice dice)
    {
        if (dice.Facts.Count == 0)
            return null;
        var first = Simple(dice);
        return HostileTexts.Quote(dice.Random.Next(5) switch
        {
            0 => $"{first} and {Simple(dice)}",
            1 => $"not ({first}) or {Simple(dice)}",
            2 => $"{first} implies {Simple(dice)}",
            _ => first,
        });
    }

    /// <summary>Makes checks of facts.</summary>
    /// <param name="dice">Chance, and what has been declared so far.</param>
    /// <returns>The checks.</returns>
    public static YamlMap Checks(TemplateDice dice)
    {
        var checks = new YamlMap();
        for (var i = dice.Random.Next(1, 4); i > 0; i--)
        {
            var check = new YamlMap { { "assert", Next(dice)! } };
            if (dice.Once(2))
                check.Add("message", dice.Text());
            if (dice.Once(3))
                check.Add("severity", dice.Of("error", "warning", "information", "off"));
            if (dice.Once(3, TemplateFeatures.Conditions))
                check.Add("when", Next(dice)!);
            dice.AddTo(checks, dice.Key("k"), check);
        }

        return checks;
    }

    private static string Simple(TemplateDice dice)
    {
        var (key, type) = dice.Of(dice.Facts.ToArray());
        if (dice.Once(4))
            return (dice.Once(2) ? "not " : "") + $"blank({key})";
        return type.Split(':') switch
        {
            ["choice", var options] => $"{key} {dice.Of("==", "!=")} {dice.Of(options.Split(' '))}",
            ["year"] => $"{key} >= 2021",
            ["integer"] => $"{key} + 1 > 3",
            ["amount"] => $"round({key}, 0) != 12.5",
            ["date"] => $"{key} < " + dice.Of("'2024-12-31'", "date(year + 1, 2, 28)", "date(2024, 2, 29)"),
            _ => $"{key} != '{string.Concat(HostileTexts.Next(dice.Random).Where(character => character >= ' ' && character is not ('\'' or '"' or '\\')).Take(40))}x'",
        };
    }
}
