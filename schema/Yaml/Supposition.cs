// What a line may have been meant as instead.
namespace Formwork.Schema.Yaml;

/// <summary>Another reading of lines whose indentation is doubtful: to be tried where the template has mistakes.</summary>
/// <param name="From">The index of the first line that YAML can read where it is, but that may have been meant deeper or less deep.</param>
/// <param name="To">The index of the line behind the last.</param>
/// <param name="Shift">By how many blanks they move to the right.</param>
internal sealed record Supposition(int From, int To, int Shift)
{
    /// <summary>Which of the repairs of the first fault is made, where several are as good; nothing else is moved then.</summary>
    public int? Choice { get; init; }
}
