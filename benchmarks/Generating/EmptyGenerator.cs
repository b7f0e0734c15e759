// A generator that does nothing with the same inputs: what a generator costs at least.
using Microsoft.CodeAnalysis;

namespace Formwork.Benchmarks;

/// <summary>Takes the same inputs as Formwork's generator and does nothing with them.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class EmptyGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(
            context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider).Combine(context.ParseOptionsProvider), static (_, _) => { });
}
