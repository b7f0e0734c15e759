namespace Formwork.Schema.Diagnostics;

/// <content>Rules FW08xx: pages that users write.</content>
public static partial class Rules
{
    /// <summary>A page that cannot be parsed, or that names what is not there.</summary>
    public static readonly Rule BrokenPage = Error("FW0801", "Broken page", "{0}");

    /// <summary>A figure that decides or computes something while the page is compiled.</summary>
    public static readonly Rule AskedFigure = Error(
        "FW0802", "Figure is not known yet",
        "{0} is known in a report only, not when the page is compiled: "
        + "a page can print it, but not compare it, compute with it or change it.");

    /// <summary>A figure of rows over a list that stands outside of them.</summary>
    public static readonly Rule FigureOutsideRows = Error(
        "FW0803", "Figure of a list outside its rows",
        "This is there once for each item of the list '{0}': "
        + "print it in a loop over these rows or over lists.{0}.items, and in no second one.");

    /// <summary>A page that does not come to an end, or is longer than any page.</summary>
    public static readonly Rule EndlessPage = Error(
        "FW0804", "Page without end", "The page takes too long or becomes too long: {0}");

    /// <summary>A page of which nobody knows whose reports it is for.</summary>
    public static readonly Rule UnknownTemplateOfPage = Error(
        "FW0805", "Template of a page", "The page needs the template of its reports: {0}");

    /// <summary>A page whose file gives no name, or one that is taken.</summary>
    public static readonly Rule NameOfPage = Error(
        "FW0806", "Name of a page", "A page is called after its file, and '{0}' {1}: rename the file.");
}
