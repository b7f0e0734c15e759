// Functions of checks.
namespace Formwork.Schema.Model;

/// <summary>A function of checks. Those before <see cref="Rising"/> give a number, <see cref="Date"/> a day, the others an answer.</summary>
public enum CheckFunction
{
    /// <summary>The sum of the arguments.</summary>
    Sum,

    /// <summary>How many of the arguments hold a number.</summary>
    Count,

    /// <summary>The least argument; "not applicable" is skipped.</summary>
    Min,

    /// <summary>The greatest argument; "not applicable" is skipped.</summary>
    Max,

    /// <summary>The number without its sign.</summary>
    Abs,

    /// <summary>The first argument rounded half away from zero to as many decimals as the second, a constant, says.</summary>
    Round,

    /// <summary>Whether no argument is below the one before it; "not applicable" is skipped.</summary>
    Rising,

    /// <summary>Whether no argument is above the one before it; "not applicable" is skipped.</summary>
    Falling,

    /// <summary>Whether the cell is blank.</summary>
    Blank,

    /// <summary>Whether the cell is not "not applicable".</summary>
    Applies,

    /// <summary>The day of a year, a month and a day; over facts only.</summary>
    Date,
}
