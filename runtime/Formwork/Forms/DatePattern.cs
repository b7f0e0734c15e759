using System;
using System.Globalization;
using System.Text;

namespace Formwork.Forms;

/// <summary>Goes through a pattern of a day or a year, slot by slot.</summary>
internal ref struct DatePattern
{
    private readonly int _year;
    private readonly int _month;
    private readonly int _day;
    private ReadOnlySpan<char> _rest;

    /// <summary>Begins with a pattern.</summary>
    public DatePattern(string pattern, int year, int month, int day)
    {
        _rest = pattern;
        _year = year;
        _month = month;
        _day = day;
    }

    /// <summary>The words before the slot, or all that is left.</summary>
    public ReadOnlySpan<char> Words { get; private set; }

    /// <summary>The number in the slot.</summary>
    public int Number { get; private set; }

    /// <summary>How it is formatted.</summary>
    public string Format { get; private set; } = "";

    /// <summary>Writes a day in words.</summary>
    public static string Say(string pattern, DateOnly date)
    {
        var text = new StringBuilder();
        var parts = new DatePattern(pattern, date.Year, date.Month, date.Day);
        while (parts.Next())
            text.Append(parts.Words).Append(parts.Number.ToString(parts.Format, CultureInfo.InvariantCulture));
        return text.Append(parts.Words).ToString();
    }

    /// <summary>Goes to the next slot.</summary>
    public bool Next()
    {
        Words = _rest;
        var open = _rest.IndexOf('{');
        if (open < 0 || open + 2 >= _rest.Length || _rest[open + 2] != '}')
            return false;
        Words = _rest[..open];
        Number = _rest[open + 1] switch { 'y' => _year, 'm' => _month, _ => _day };

        // Months and days beside a hyphen have two digits, as ISO 8601 has them.
        var isBehindHyphen = Words is [.., '-'];
        Format = _rest[open + 1] != 'y' && (isBehindHyphen || _rest[(open + 3)..] is ['-', ..]) ? "00" : "";
        _rest = _rest[(open + 3)..];
        return true;
    }
}
