namespace Formwork.Tool;

/// <summary>The exit codes.</summary>
internal static class ExitCodes
{
    /// <summary>Nothing fails.</summary>
    public const int Sound = 0;

    /// <summary>A finding fails that is grave enough, or a template has errors.</summary>
    public const int Faulty = 1;

    /// <summary>Wrong use, a file that is missing or cannot be read, an output that cannot be written.</summary>
    public const int Unusable = 2;
}
