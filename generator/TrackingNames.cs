namespace Formwork.Generator;

/// <summary>The names of the steps.</summary>
public static class TrackingNames
{
    /// <summary>The template files and their settings.</summary>
    public const string Files = nameof(Files);

    /// <summary>Text to model and findings.</summary>
    public const string Compiled = nameof(Compiled);

    /// <summary>What goes into emission: models with a name of their own, free of places.</summary>
    public const string Units = nameof(Units);

    /// <summary>The findings of all files, and those about the project as a whole: names taken twice, a C# too
    /// old.</summary>
    public const string Findings = nameof(Findings);

    /// <summary>The pages that users have written, and the templates that they are for.</summary>
    public const string PageFiles = nameof(PageFiles);

    /// <summary>Pages compiled to formats, with what is wrong with them.</summary>
    public const string Pages = nameof(Pages);

    /// <summary>All steps.</summary>
    public static System.Collections.Generic.IReadOnlyList<string> All { get; } = [Files, Compiled, Units, Findings, PageFiles, Pages];
}
