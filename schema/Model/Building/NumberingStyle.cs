using System.Linq;
using System.Text;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;

namespace Formwork.Schema.Model.Building;

/// <summary>A way to print numbers, such as <c>（一）</c> or <c>1.</c>.</summary>
internal sealed class NumberingStyle
{
    private const string Firsts = "一1１①Ⅰ";
    private const string Digits = "零一二三四五六七八九";

    private readonly string _before;
    private readonly char _first;
    private readonly string _after;

    private NumberingStyle(string example, int at, bool spaced)
    {
        _before = example.Substring(0, at);
        _first = example[at];
        _after = example.Substring(at + 1);

        // Full-width punctuation brings its own space along; Latin punctuation does not.
        if (spaced && example[example.Length - 1] is > ' ' and <= '~')
            _after += " ";
    }

    /// <summary>Reads a style from the example of its first number.</summary>
    public static NumberingStyle? Read(Located<string> example, BuildContext context)
    {
        var text = example.Value;
        var at = text.IndexOfAny(Firsts.ToCharArray());
        if (at < 0 && text.Count(char.IsLetterOrDigit) == 1)
            at = text.IndexOfAny(['A', 'a', 'I', 'i']);
        if (at >= 0 && (at + 1 == text.Length || !char.IsDigit(text[at + 1])))
            return new NumberingStyle(text, at, context.SpacesNumbers);
        context.Findings.Report(Rules.NumberingStyle, example.Span, text);
        return null;
    }

    /// <summary>Prints a number.</summary>
    public string Print(int number) => _before + Numeral(number) + _after;

    private string Numeral(int number) => _first switch
    {
        '一' => Chinese(number),
        '１' => new string(Number.Text(number).Select(digit => (char)(digit - '0' + '０')).ToArray()),
        '①' when number <= 20 => ((char)('①' + number - 1)).ToString(),
        'Ⅰ' or 'I' => Roman(number),
        'i' => Roman(number).ToLowerInvariant(),
        'A' or 'a' when number <= 26 => ((char)(_first + number - 1)).ToString(),
        _ => Number.Text(number),
    };

    private static string Chinese(int number)
    {
        if (number >= 100)
            return Hundreds(number);
        var tens = number / 10;
        var text = tens == 0 ? "" : (tens == 1 ? "" : Digits[tens].ToString()) + "十";
        return number % 10 == 0 ? text : text + Digits[number % 10];
    }

    private static string Hundreds(int number)
    {
        if (number >= 1000)
            return new string(Number.Text(number).Select(digit => digit == '0' ? '〇' : Digits[digit - '0']).ToArray());
        var text = Digits[number / 100] + "百";
        var rest = number % 100;
        if (rest == 0)
            return text;
        if (rest < 10)
            return text + "零" + Digits[rest];
        return text + (rest < 20 ? "一" : "") + Chinese(rest);
    }

    private static string Roman(int number)
    {
        var text = new StringBuilder();
        foreach (var (value, letters) in new[]
        {
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        })
        {
            for (; number >= value; number -= value)
                text.Append(letters);
        }

        return text.ToString();
    }
}
