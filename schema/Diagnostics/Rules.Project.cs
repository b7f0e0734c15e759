namespace Formwork.Schema.Diagnostics;

/// <content>Rules FW07xx: what the project says about its templates.</content>
public static partial class Rules
{
    /// <summary>The generator is not where the build looks for it; said by <c>build/Formwork.targets</c>, as nothing
    /// else runs then.</summary>
    public static readonly Rule MissingGenerator = Error(
        "FW0700", "Generator is missing", "Formwork's generator is not where it should be; missing: {0}. Restore the package, or build the generator first.");

    /// <summary>A namespace that is none.</summary>
    public static readonly Rule InvalidNamespace = Error(
        "FW0701", "Invalid namespace", "'{0}' is not a C# namespace: set the metadata Namespace of the ReportTemplate item, for example <ReportTemplate Update=\"{1}\" Namespace=\"My.Reports\" />.");

    /// <summary>An accessibility that is none.</summary>
    public static readonly Rule InvalidAccessibility = Error(
        "FW0702", "Invalid accessibility", "'{0}' is no accessibility of a report type: the metadata Accessibility of the ReportTemplate item is 'public' or 'internal'.");

    /// <summary>Two templates that would become one type.</summary>
    public static readonly Rule SameFullName = Error(
        "FW0703", "Two templates with one name", "This template and '{0}' both become the C# type '{1}': set the metadata Namespace of one of the ReportTemplate items.");

    /// <summary>A compiler that is told to speak too old a C#.</summary>
    public static readonly Rule OldLanguageVersion = Error(
        "FW0704", "C# version too old", "Generated code needs C# 12 or later, but this project is compiled as C# {0}: remove <LangVersion> or raise it.");

    /// <summary>A template file that cannot be read.</summary>
    public static readonly Rule UnreadableFile = Error(
        "FW0705", "Template cannot be read", "This template cannot be read: see that the file is there and may be opened.");

    /// <summary>A compiler that cannot load the generator; said by <c>build/Formwork.targets</c>, as the compiler
    /// itself would only leave the generator out.</summary>
    public static readonly Rule OldCompiler = Error(
        "FW0706", "Compiler too old", "Formwork's generator needs the C# compiler of the .NET 8 SDK or a later one (Roslyn 4.8), but this project is compiled by Roslyn {0}: install a newer .NET SDK, or let global.json choose it.");
}
