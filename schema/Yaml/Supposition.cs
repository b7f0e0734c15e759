// Lines that may have been meant to stand elsewhere.
namespace Formwork.Schema.Yaml;

/// <summary>Lines that YAML can read where they are, but that may have been meant deeper or less deep: to be tried where the template has mistakes.</summary>
/// <param name="From">The index of the first line.</param>
/// <param name="To">The index of the line behind the last.</param>
/// <param name="Shift">By how many blanks they move to the right.</param>
internal sealed record Supposition(int From, int To, int Shift);
