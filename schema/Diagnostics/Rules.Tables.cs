namespace Formwork.Schema.Diagnostics;

/// <content>Rules FW04xx: heads, totals and types of cells.</content>
public static partial class Rules
{
    /// <summary>A reference to shared heads that are not there.</summary>
    public static readonly Rule UnknownShared = Error(
        "FW0401", "Unknown shared heads", "There is no shared set of heads '{0}'{1}");

    /// <summary>A shared set within itself.</summary>
    public static readonly Rule SharedCycle = Error(
        "FW0402", "Shared heads contain themselves", "The shared heads '{0}' contain themselves: write out the heads that are meant here.");

    /// <summary>A shared set that no table uses.</summary>
    public static readonly Rule UnusedShared = Warning(
        "FW0403", "Unused shared heads", "The shared heads '{0}' are used nowhere: write 'columns: {0}' or 'rows: {0}' where they belong, or delete them.");

    /// <summary>One C# type for cells of two kinds.</summary>
    public static readonly Rule SharedTypes = Error(
        "FW0404", "Shared heads with two kinds", "The column '{1}' of the shared heads '{0}' holds {2} here, but {3} elsewhere; shared heads are one C# type: write one of them out.");

    /// <summary>A total that is not a leaf.</summary>
    public static readonly Rule TotalWithHeads = Error(
        "FW0405", "Total with heads", "The total '{0}' has heads of its own: a total is a single row or column.");

    /// <summary>A total of nothing.</summary>
    public static readonly Rule TotalWithoutParts = Error(
        "FW0406", "Total without parts", "The total '{0}' has nothing to add: no other {1} beside it.");

    /// <summary>A part that does not exist.</summary>
    public static readonly Rule UnknownPart = Error(
        "FW0407", "Unknown part of a total", "The total '{0}' cannot add '{1}': there is no such head beside it{2}");

    /// <summary>A part that is given twice, also by way of its parent.</summary>
    public static readonly Rule RepeatedPart = Error(
        "FW0408", "Part added twice", "The total '{0}' adds '{1}' twice: name it once, or only the head above it.");

    /// <summary>A total among its own parts.</summary>
    public static readonly Rule TotalCycle = Error(
        "FW0409", "Total of itself", "The total '{0}' adds itself{1}.");

    /// <summary>A sum over different kinds or units, more decimals, or figures below zero that the total cannot
    /// hold.</summary>
    public static readonly Rule TotalMixesTypes = Error(
        "FW0410", "Total of unlike cells", "The total '{0}' is {1}, but adds '{2}', which is {3}.");

    /// <summary>Two declarations that disagree on a cell.</summary>
    public static readonly Rule TypesDisagree = Error(
        "FW0411", "Two types for one cell", "{0} gets {1} here, but {2} in line {3}: say it once.");

    /// <summary>What is said about cells whose type does not have it.</summary>
    public static readonly Rule NotOfThisType = Error(
        "FW0412", "Not for this type of cells", "'{0}' is for {1}: write 'type: {2}', or leave it out.");

    /// <summary>A table beyond the limit.</summary>
    public static readonly Rule TooManyCells = Error(
        "FW0414", "Too many cells", "With the table of '{0}', the template has more than {1} cells.");

    /// <summary>Two neighbours, heads or options, with one label.</summary>
    public static readonly Rule SameLabel = Warning(
        "FW0415", "Two labels alike", "'{0}' and '{1}' have the same label '{2}', so a reader of reports cannot tell them apart.");

    /// <summary>A least value above the greatest.</summary>
    public static readonly Rule MinAboveMax = Error(
        "FW0416", "Least above greatest", "'{0}' is {1}, but '{2}' is {3}, so nothing fits.");

    /// <summary>A limit that no figure of the cell can have.</summary>
    public static readonly Rule LimitDoesNotFit = Error(
        "FW0427", "Limit that does not fit", "'{0}' cannot be {1}: {2}.");

    /// <summary>Shared heads whose choice is declared outside of them.</summary>
    public static readonly Rule ChoiceFromOutside = Error(
        "FW0428", "Choice from outside shared heads", "The column '{1}' of the shared heads '{0}' gets its options from outside, but shared heads are one C# type: write 'type: choice' and 'options' on it in 'shared'.");

    /// <summary>A total without a cell that holds a number.</summary>
    public static readonly Rule TotalOfNoNumbers = Error(
        "FW0417", "Total that is no number", "The total '{0}' holds {1}, which cannot be added: leave out 'total', or give it a type that is a number.");

    /// <summary>Parts under a head that has no figures to be parts of.</summary>
    public static readonly Rule PartsOfWhat = Error(
        "FW0418", "Parts of no figures", "'{0}' cannot have 'of_which': {1}.");

    /// <summary>A part that is more than a figure.</summary>
    public static readonly Rule PartIsOneFigure = Error(
        "FW0419", "Part with heads or a total", "'{0}' is a part of '{1}', so it cannot have '{2}': {3}.");

    /// <summary>A reference to a list that is not there.</summary>
    public static readonly Rule UnknownList = Error(
        "FW0420", "Unknown list", "There is no list '{0}'{1}");

    /// <summary>A list whose items are rows under the items of a list.</summary>
    public static readonly Rule ListInList = Error(
        "FW0421", "List within a list", "'{0}' stands under '{1}', which are the items of a list already: the items of one list cannot have rows from another.");

    /// <summary>A list that no table uses.</summary>
    public static readonly Rule UnusedList = Warning(
        "FW0422", "Unused list", "The list '{0}' is used nowhere: write 'each: {0}' on a row, or delete it.");

    /// <summary>The items of a list as a total.</summary>
    public static readonly Rule TotalOfItems = Error(
        "FW0423", "Items of a list as a total", "'{0}' stands for the items of a list, so it cannot be a total: give the total a row of its own.");

    /// <summary>A grid narrower than what stands in it.</summary>
    public static readonly Rule GridTooNarrow = Error(
        "FW0424", "Grid too narrow", "The grid of {0} columns is too narrow: {1} takes {2}.");

    /// <summary>A span on a column that has columns.</summary>
    public static readonly Rule SpanWithHeads = Error(
        "FW0425", "Span of a column with columns", "'{0}' is as wide as the columns under it together: write 'span' on them.");

    /// <summary>A head over all columns on a table and on its band.</summary>
    public static readonly Rule TwoOverColumns = Error(
        "FW0426", "Two heads over all columns", "The table has 'over_columns' already, in line {0}: write it on the table for all bands, or on each band.");

    /// <summary>Another label of a head or option that is the label of a neighbour.</summary>
    public static readonly Rule AlsoOfOther = Warning(
        "FW0429", "Label of a neighbour", "'{0}' cannot also be called '{1}': that is the label of '{2}' beside it, so a reader of reports cannot tell them apart.");
}
