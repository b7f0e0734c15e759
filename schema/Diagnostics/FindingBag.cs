using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Text;

namespace Formwork.Schema.Diagnostics;

/// <summary>Gathers findings. One mistake gives one finding: what follows from a damaged line is not
/// reported.</summary>
internal sealed class FindingBag(SourceText source)
{
    /// <summary>Beyond this many errors, or this many warnings, further ones help nobody.</summary>
    internal const int Limit = 200;

    /// <summary>Beyond this length a message shows the beginning of an argument only.</summary>
    private const int ArgumentLength = 160;

    private readonly List<Finding> _findings = [];
    private readonly HashSet<(string, int)> _seen = [];
    private readonly HashSet<int> _damagedLines = [];
    private readonly HashSet<string> _unknown = new(System.StringComparer.Ordinal);
    private int _errors;
    private int _warnings;

    /// <summary>The number of findings so far.</summary>
    public int Count => _findings.Count;

    /// <summary>Whether there is an error among them.</summary>
    public bool HasErrors => _errors > 0;

    /// <summary>Whether a further error would not be shown, so that it need not be looked for.</summary>
    public bool IsFull => _errors > Limit;

    /// <summary>Keys that cannot be read where they are declared, nor where something names them.</summary>
    public HashSet<string> RefusedKeys { get; } = new(System.StringComparer.Ordinal);

    /// <summary>Reports a mistake.</summary>
    public void Report(Rule rule, TextSpan span, params string[] arguments) => Add(rule, span, null, arguments);

    /// <summary>Reports a mistake that two places make together.</summary>
    public void ReportBoth(Rule rule, TextSpan span, TextSpan second, params string[] arguments) => Add(rule, span, second, arguments);

    /// <summary>Reports damage to the text itself; later findings on the same line would only follow from it.</summary>
    public void ReportDamage(Rule rule, TextSpan span, params string[] arguments)
    {
        Add(rule, span, null, arguments);
        MarkDamage(span);
    }

    /// <summary>Marks a line as damaged by a mistake that has been reported already.</summary>
    public void MarkDamage(TextSpan span) => _damagedLines.Add(LineOf(span));

    /// <summary>Whether damage has been reported on the line of a span.</summary>
    public bool IsDamaged(TextSpan span) => _damagedLines.Contains(LineOf(span));

    /// <summary>Whether damage has been reported on the line below that of a span: what should stand there may be what
    /// is damaged.</summary>
    public bool IsDamagedBelow(TextSpan span) => _damagedLines.Contains(LineOf(span) + 1);

    /// <summary>Whether damage has been reported on a line of a span, or on the one above or below.</summary>
    public bool HasDamageIn(TextSpan span, IEnumerable<TextSpan> but)
    {
        if (_damagedLines.Count == 0)
            return false;
        var others = but.Select(other => source.PlaceOf(other)).ToList();
        var place = source.PlaceOf(span);
        return _damagedLines.Any(line => line >= place.Start.Line - 1 && line <= place.End.Line + 1 && !others.Any(other => line >= other.Start.Line && line <= other.End.Line));
    }

    /// <summary>The line of a span, for messages that name another place.</summary>
    public int LineOf(TextSpan span) => source.PlaceOf(span).Start.Line;

    /// <summary>Takes over a finding that was made elsewhere.</summary>
    public void Repeat(Finding finding) => Add(finding.Rule, finding.Place.Span, finding.Second?.Span, finding.Arguments.ToArray());

    /// <summary>The findings in the order of the file.</summary>
    public EquatableArray<Finding> ToArray() =>
        _findings.OrderBy(finding => finding.Place.Span.Start).ThenBy(finding => finding.Rule.Id, System.StringComparer.Ordinal).ToEquatableArray();

    private void Add(Rule rule, TextSpan span, TextSpan? second, string[] arguments)
    {
        var place = source.PlaceOf(span);
        if (_damagedLines.Contains(place.Start.Line) || !_seen.Add((rule.Id, place.Span.Start)))
            return;

        // What a damaged line took away is missed once, however many checks name it, and wherever they look for it.
        if (rule == Rules.UnknownName && _damagedLines.Count > 0 && !_unknown.Add(arguments[1]))
            return;

        // Counted apart: no number of warnings hides an error.
        if ((rule.Severity == Severity.Error ? ++_errors : ++_warnings) > Limit)
        {
            if (_seen.Add((Rules.TooManyFindings.Id, -1)))
                _findings.Add(new Finding(Rules.TooManyFindings, place, default));
            return;
        }

        _findings.Add(new Finding(rule, place, new EquatableArray<string>(System.Array.ConvertAll(arguments, Shortened)), second is { } other ? source.PlaceOf(other) : null));
    }

    private static string Shortened(string argument)
    {
        if (argument.Length <= ArgumentLength)
            return argument;
        var end = char.IsHighSurrogate(argument[ArgumentLength - 2]) ? ArgumentLength - 2 : ArgumentLength - 1;
        return argument.Substring(0, end) + "\u2026";
    }
}
