// A template as the compiler sees it: an additional file.
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Formwork.Tool;

/// <summary>A template in memory.</summary>
/// <param name="text">Its text.</param>
internal sealed class TemplateText(string text) : AdditionalText
{
    /// <inheritdoc/>
    public override string Path => "template.report.yaml";

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
}
