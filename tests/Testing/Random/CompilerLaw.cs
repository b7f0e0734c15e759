// What holds for any text that the compiler of templates is given.
using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema;
using Formwork.Schema.Text;

namespace Formwork.Testing;

/// <summary>The law of the compiler of templates: whatever the text, it answers soon, with findings that have a place in it.</summary>
public static class CompilerLaw
{
    /// <summary>How long one text may take.</summary>
    public static TimeSpan Limit { get; } = TimeSpan.FromSeconds(1);

    /// <summary>Holds the law against a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The findings, as a compiler prints them.</returns>
    public static IReadOnlyList<string> Check(string text)
    {
        var source = new SourceText(text, "form.report.yaml");
        var start = ThreadClock.Now;
        var result = TemplateCompiler.Compile(source);
        var time = ThreadClock.Now - start;
        if (time > Limit)
            throw new BrokenLawException($"The text took {time.TotalMilliseconds:0} ms.");
        if (result.Model is null && result.Findings.Count == 0)
            throw new BrokenLawException("There is no model and no finding.");
        if (!result.Equals(TemplateCompiler.Compile(source)))
            throw new BrokenLawException("The same text gives two results.");
        foreach (var finding in result.Findings)
        {
            var (id, span) = (finding.Rule.Id, finding.Place.Span);
            if (id.StartsWith("FW9", StringComparison.Ordinal))
                throw new BrokenLawException($"{id}: {finding.Message}");
            if (string.IsNullOrWhiteSpace(finding.Message))
                throw new BrokenLawException($"{id} has no message.");
            if (span.Start < 0 || span.End < span.Start || span.End > source.Text.Length)
                throw new BrokenLawException($"{id} stands at {span.Start} to {span.End} of {source.Text.Length} characters.");
            if (!finding.Place.Start.Equals(source.Lines.PositionOf(span.Start)))
                throw new BrokenLawException($"{id} says another line and column than its place has.");
        }

        return result.Findings.Select(finding => finding.ToString("")).ToList();
    }
}
