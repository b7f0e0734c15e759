using System.Buffers;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Immutable;
using Formwork.Findings;
using Formwork.Pages;

namespace Formwork;

/// <summary>The findings about a report, in the form's order.</summary>
public sealed class ValidationResult : IReadOnlyList<Finding>
{
    private readonly Form _form;
    private readonly ImmutableArray<Finding> _findings;

    internal ValidationResult(Form form, ImmutableArray<Finding> findings)
    {
        _form = form;
        _findings = findings;
        foreach (var finding in findings)
        {
            HasErrors |= finding is { State: FindingState.Fails, Severity: Severity.Error, Accepted: null };
            HasWarnings |= finding is { State: FindingState.Fails, Severity: Severity.Warning, Accepted: null };
        }
    }

    /// <summary>Whether something is wrong: a finding that fails, of severity error, and that nobody has
    /// accepted.</summary>
    public bool HasErrors { get; }

    /// <summary>Whether something is probably wrong: a finding that fails, of severity warning, and that nobody has
    /// accepted.</summary>
    public bool HasWarnings { get; }

    /// <inheritdoc/>
    public int Count => _findings.Length;

    /// <inheritdoc/>
    public Finding this[int index] => _findings[index];

    /// <summary>Enumerates the findings without allocating.</summary>
    /// <returns>The enumerator.</returns>
    public ImmutableArray<Finding>.Enumerator GetEnumerator() => _findings.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator<Finding> IEnumerable<Finding>.GetEnumerator() => ((IEnumerable<Finding>)_findings).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)_findings).GetEnumerator();

    /// <summary>
    /// The findings for people, in the template's language: tables with problems first; behind the problems of a table,
    /// in a sentence or two, what cannot be decided in it; last what was accepted, with its reasons.
    /// </summary>
    /// <returns>Lines that end in a line feed.</returns>
    public string ToText() => FindingText.Write(_form, _findings);

    /// <summary>Writes the findings as a JSON array in UTF-8, as other programs read them.</summary>
    /// <param name="output">Where to write.</param>
    public void WriteJson(IBufferWriter<byte> output) => FindingJson.Write(output, _form, _findings);

    /// <summary>The findings as a JSON array, as other programs read them.</summary>
    /// <returns>The JSON.</returns>
    public string ToJson() => Utf8Output.ToText(WriteJson);

    /// <summary>Whether the findings are about a report of a form.</summary>
    internal bool IsOf(Form form) => _form == form || (_form.Template == form.Template && _form.HasItemsOf(form));

    /// <inheritdoc/>
    public override string ToString() => ToText();
}
