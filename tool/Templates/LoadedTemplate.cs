// A template that is ready to be used, its report type being nobody's business.
namespace Formwork.Tool;

/// <summary>A template that is ready to be used.</summary>
internal abstract class LoadedTemplate
{
    /// <summary>The template.</summary>
    public abstract Template Template { get; }

    /// <summary>A report in which nothing is filled in.</summary>
    /// <returns>The report.</returns>
    public abstract IReport MakeBlank();

    /// <summary>Reads a report out of a document.</summary>
    /// <param name="text">The text of the document.</param>
    /// <returns>What was read.</returns>
    public abstract ReadDocument Read(string text);

    /// <summary>Reads a report from JSON.</summary>
    /// <param name="json">The JSON.</param>
    /// <returns>The report.</returns>
    /// <exception cref="System.Text.Json.JsonException">It is no report of the template.</exception>
    public abstract IReport ReadJson(string json);
}
