namespace Formwork.Schema.Diagnostics;

/// <content>Rules FW05xx: the expressions of checks.</content>
public static partial class Rules
{
    /// <summary>A character that begins nothing.</summary>
    public static readonly Rule UnexpectedCharacter = Error(
        "FW0501", "Unexpected character", "'{0}' has no meaning here{1}.");

    /// <summary>An expression that is not complete.</summary>
    public static readonly Rule UnexpectedToken = Error(
        "FW0502", "Incomplete expression", "Here {0} is expected, but this is {1}.");

    /// <summary>A number where an answer must stand, or the reverse.</summary>
    public static readonly Rule OperandType = Error(
        "FW0503", "Number or comparison", "{0} needs {1}, but this is {2}.");

    /// <summary>A path that leads nowhere.</summary>
    public static readonly Rule UnknownName = Error(
        "FW0504", "Unknown name in a check", "There is no {0} '{1}' in {2}{3}");

    /// <summary>A head with children, or a whole row, outside a sum.</summary>
    public static readonly Rule HeadWithoutCells = Error(
        "FW0505", "Not a single cell", "'{0}' is {1}not a single cell: {2}.");

    /// <summary>A path that can be read in two ways.</summary>
    public static readonly Rule TwoReadings = Error(
        "FW0506", "Two readings", "'{0}' is {1} and also {2}: rename one of them, or begin the path with the key of its section.");

    /// <summary>A row or column that is not in the other section.</summary>
    public static readonly Rule NoCounterpart = Error(
        "FW0507", "No counterpart", "The table of '{0}' has no {1} '{2}', so the check cannot be asked of it.");

    /// <summary>A function with too few or too many arguments.</summary>
    public static readonly Rule ArgumentCount = Error(
        "FW0508", "Number of arguments", "{0}(…) takes {1}, not {2}.");

    /// <summary>A function that does not exist.</summary>
    public static readonly Rule UnknownFunction = Error(
        "FW0509", "Unknown function", "There is no function '{0}'{1}");

    /// <summary>Two comparisons in a row.</summary>
    public static readonly Rule ChainedComparison = Error(
        "FW0510", "Chained comparison", "A comparison cannot be compared again: write 'a {0} b and b {1} c'.");

    /// <summary>A check of constants only.</summary>
    public static readonly Rule NoCells = Error(
        "FW0511", "Check without cells", "This check names no row or column, so it says the same of every report.");

    /// <summary>A check on a banded table without a band.</summary>
    public static readonly Rule WhichBand = Error(
        "FW0512", "Which band", "The table has several bands; say with 'of' which one the check is about{0}.");

    /// <summary>A number of decimals that is no constant.</summary>
    public static readonly Rule ConstantDecimals = Error(
        "FW0513", "Decimals of round", "The second argument of round(…) must be a whole number from 0 to 9.");

    /// <summary>A calculation where a cell must stand.</summary>
    public static readonly Rule NeedsPath = Error(
        "FW0514", "Needs a cell", "{0}(…) asks about a cell, so its argument must be the path of one.");

    /// <summary>An expression beyond the limit.</summary>
    public static readonly Rule TooComplex = Error(
        "FW0515", "Too complex", "This check has more than {0}: make several checks of it.");

    /// <summary>A constant that does not fit a decimal.</summary>
    public static readonly Rule NumberRange = Error(
        "FW0516", "Number out of range", "The number '{0}' is too large.");

    /// <summary>A check of each column in a table of one row.</summary>
    public static readonly Rule NoRows = Error(
        "FW0517", "No rows to name", "The table of '{0}' has no rows, so a check of each column has nothing to name: leave out 'each', or use 'each: row'.");

    /// <summary>A word that is no option of the choice that it is compared with.</summary>
    public static readonly Rule UnknownOption = Error(
        "FW0518", "Unknown option", "The choice '{0}' has no option '{1}'{2}");

    /// <summary>Two values that cannot be compared or added.</summary>
    public static readonly Rule DifferentKinds = Error(
        "FW0519", "Different kinds of values", "{0} is {1}, but {2} is {3}: {4}.");

    /// <summary>Words that are compared by size.</summary>
    public static readonly Rule NoOrder = Error(
        "FW0520", "No order", "{0} is {1}, and {1} is neither more nor less than another: compare with == or !=.");

    /// <summary>A cell, or a function of cells, in a condition.</summary>
    public static readonly Rule NotAboutFacts = Error(
        "FW0521", "Condition about cells", "{1} asks about facts only, but {0} is about cells.");

    /// <summary>A condition of constants only.</summary>
    public static readonly Rule NoFacts = Error(
        "FW0522", "Condition without facts", "{0} that names no fact says the same of every report.");

    /// <summary>A row where a column is named, or the reverse.</summary>
    public static readonly Rule OtherEdge = Error(
        "FW0523", "Row or column", "'{0}' is a {1}, but here {2} is expected: {3}.");

    /// <summary>A range that is none.</summary>
    public static readonly Rule BadRange = Error(
        "FW0524", "Broken range", "The range {0} .. {1} {2}.");

    /// <summary>Last year's figures of last year.</summary>
    public static readonly Rule LastYearTwice = Error(
        "FW0525", "Last year of last year", "Only one report of an earlier year is at hand, so last_year(…) cannot stand inside last_year(…).");

    /// <summary>A check that holds whatever the figures are.</summary>
    public static readonly Rule NeverFails = Warning(
        "FW0526", "Check that cannot fail", "This check can never fail, whatever the figures are: {0}.");

    /// <summary>A check that fails whatever the figures are.</summary>
    public static readonly Rule NeverHolds = Error(
        "FW0527", "Check that cannot hold", "This check can never hold, whatever the figures are, so every report would be faulty.");

    /// <summary>Rows over a list where a single figure must stand.</summary>
    public static readonly Rule RowForEachItem = Error(
        "FW0528", "One row for each item", "'{0}' stands for one row for each item of the list '{1}': write {2}.");

    /// <summary>A day that no calendar has.</summary>
    public static readonly Rule NotADay = Error(
        "FW0530", "Not a day", "This is not {0}: date(…) takes a year, a month and a day.");

    /// <summary>A phrase that cannot be looked for in a text.</summary>
    public static readonly Rule BadPhrase = Error(
        "FW0529", "Broken phrase", "{0} in this phrase: {1}.");
}
