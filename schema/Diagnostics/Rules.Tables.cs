// The rules FW04xx: heads, totals and types of cells.
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
        "FW0403", "Unused shared heads", "The shared heads '{0}' are used nowhere: write 'columns: {0}' where they belong, or delete them.");

    /// <summary>One C# type for cells of two kinds.</summary>
    public static readonly Rule SharedTypes = Error(
        "FW0404", "Shared heads with two kinds", "The shared heads '{0}' are counts in one place and amounts in another, but they are one C# type: write one of them out.");

    /// <summary>A total that is not a leaf.</summary>
    public static readonly Rule TotalWithHeads = Error(
        "FW0405", "Total with heads", "The total '{0}' has heads of its own: a total is a single row or column.");

    /// <summary>A total of nothing.</summary>
    public static readonly Rule TotalWithoutParts = Error(
        "FW0406", "Total without parts", "The total '{0}' has nothing to add: no other head stands beside it.");

    /// <summary>A part that does not exist.</summary>
    public static readonly Rule UnknownPart = Error(
        "FW0407", "Unknown part of a total", "The total '{0}' cannot add '{1}': there is no such head beside it{2}");

    /// <summary>A part that is given twice, also by way of its parent.</summary>
    public static readonly Rule RepeatedPart = Error(
        "FW0408", "Part added twice", "The total '{0}' adds '{1}' twice: name it once, or only the head above it.");

    /// <summary>A total among its own parts.</summary>
    public static readonly Rule TotalCycle = Error(
        "FW0409", "Total of itself", "The total '{0}' adds itself{1}.");

    /// <summary>A sum over different kinds or units, more decimals, or figures below zero that the total cannot hold.</summary>
    public static readonly Rule TotalMixesTypes = Error(
        "FW0410", "Total of unlike cells", "The total '{0}' is {1}, but adds '{2}', which is {3}.");

    /// <summary>Two declarations that disagree on a cell.</summary>
    public static readonly Rule TypesDisagree = Error(
        "FW0411", "Two types for one cell", "The cell in row '{0}' and column '{1}' gets {2} '{3}' here, but '{4}' in line {5}: say it once.");

    /// <summary>Unit or decimals on a count.</summary>
    public static readonly Rule OnlyForAmounts = Error(
        "FW0412", "Only for amounts", "'{0}' is for amounts: add 'type: amount', or leave it out.");

    /// <summary>One C# type for rows of two kinds.</summary>
    public static readonly Rule MixedRowType = Error(
        "FW0413", "Rows of two kinds in one band", "The column '{0}' holds counts in some rows and amounts in others; all rows of a band are one C# type: give them a band of their own.");

    /// <summary>A table beyond the limit.</summary>
    public static readonly Rule TooManyCells = Error(
        "FW0414", "Too many cells", "With the table of '{0}', the template has more than {1} cells.");

    /// <summary>Two neighbours with one label.</summary>
    public static readonly Rule SameLabel = Warning(
        "FW0415", "Two heads, one label", "'{0}' and '{1}' have the same label '{2}', so a reader of reports cannot tell them apart.");
}
