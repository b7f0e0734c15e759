using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text.Json;

namespace Formwork.Tool;

/// <summary>What the checks take into account.</summary>
internal sealed class ValidationSetup
{
    private readonly PreviousReports? _previous;

    private ValidationSetup(ValidationOptions options, PreviousReports? previous, int code)
    {
        Options = options;
        _previous = previous;
        Code = code;
    }

    /// <summary>What is the same for all files.</summary>
    public ValidationOptions Options { get; }

    /// <summary>The exit code that making it ready gave: some of its files may be bad.</summary>
    public int Code { get; }

    /// <summary>Makes ready what is asked for.</summary>
    /// <exception cref="ToolException">Something that was asked for cannot be had.</exception>
    public static ValidationSetup Of(ToolHost host, DynamicTemplate template, ValidationRequest asked)
    {
        if (asked.PreviousTemplate is not null && asked.Previous is null)
            throw new ToolException("formwork validate: --previous-template says what the reports of --previous are of: add --previous");
        if (asked.IncludesOwn && asked.Parts is null)
            throw new ToolException("formwork validate: --parts-include-own says what the folder of --parts has: add --parts");
        var options = new ValidationOptions { Severities = Severities(asked.Severities), Accepted = asked.Accepted is null ? [] : Accepted(host, asked.Accepted) };
        try
        {
            // A rule that the template does not have is told once, not for each file.
            template.CreateReport().Validate(options);
        }
        catch (ArgumentException fault)
        {
            throw new ToolException($"formwork validate: --severity: {fault.Message.Replace($" (Parameter '{fault.ParamName}')", "", StringComparison.Ordinal)}");
        }

        var code = ExitCodes.Sound;
        if (asked.Parts is not null)
            options = options with { Parts = PartReports.Read(host, template, asked.Parts, asked.IncludesOwn, out code) };
        var previousTemplate = asked.PreviousTemplate is null ? template : SourceTemplate.Load(host, asked.PreviousTemplate);
        return new(options, asked.Previous is null ? null : new(host, previousTemplate, asked.Previous), code);
    }

    /// <summary>Finds the report of the year before.</summary>
    public (IReport? Report, string? Remark) FindPrevious(SourceReport source) => _previous?.Find(source) ?? default;

    private static ImmutableDictionary<string, Severity> Severities(string[] given)
    {
        var severities = ImmutableDictionary.CreateBuilder<string, Severity>(StringComparer.Ordinal);
        foreach (var pair in given)
        {
            var at = pair.IndexOf('=', StringComparison.Ordinal);
            Severity? severity = at < 1 ? null : pair[(at + 1)..] switch
            {
                "off" => Severity.Off,
                "information" => Severity.Information,
                "warning" => Severity.Warning,
                "error" => Severity.Error,
                _ => null,
            };
            severities[at < 1 ? "" : pair[..at]] = severity
                ?? throw new ToolException($"formwork validate: --severity is a rule, an equals sign, and off, information, warning or error, such as topics=off; not '{pair}'");
        }

        return severities.ToImmutable();
    }

    private static IReadOnlyList<AcceptedFinding> Accepted(ToolHost host, string path)
    {
        var file = InputFile.Read(path, host);
        try
        {
            return AcceptedFinding.ReadJson(file.Text);
        }
        catch (JsonException fault)
        {
            throw new ToolException($"{path}({fault.LineNumber + 1},{fault.BytePositionInLine + 1}): this is no list of accepted findings: {fault.Message}");
        }
    }
}
