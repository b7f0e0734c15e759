// An additional file that lies in memory.
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Formwork.Testing;

/// <summary>A template file in memory.</summary>
/// <param name="input">The template.</param>
internal sealed class TemplateText(TemplateInput input) : AdditionalText
{
    /// <summary>The template.</summary>
    public TemplateInput Input => input;

    /// <inheritdoc/>
    public override string Path => input.Path;

    /// <inheritdoc/>
    public override SourceText? GetText(CancellationToken cancellationToken = default) => input.IsUnreadable ? null : SourceText.From(input.Text, Encoding.UTF8);
}
