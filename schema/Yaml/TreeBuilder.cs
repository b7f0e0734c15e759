using System;
using System.Collections.Generic;
using System.IO;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Formwork.Schema.Yaml;

/// <summary>Builds the tree from events; YamlDotNet's deserializer would overflow the stack on deep nesting.</summary>
internal sealed class TreeBuilder(SourceLines lines, FindingBag findings)
{
    private const string SharedAdvice = "; heads used several times belong under 'shared'";

    private readonly string _text = lines.Current;
    private readonly Parser _parser = new(new Scanner(new StringReader(lines.Current), skipComments: true));
    private int _nodes;
    private int _reached;
    private int _before;

    /// <summary>Whether a part of the text was not read.</summary>
    public bool HasGaps { get; private set; }

    /// <summary>Reads the whole text.</summary>
    /// <exception cref="YamlFault">The text is not YAML.</exception>
    public YamlNode? Build()
    {
        YamlNode? root = null;
        Next();
        for (Next(); _parser.Current is not (StreamEnd or null); Next())
        {
            var start = (DocumentStart)_parser.Current;
            if (root is not null)
            {
                findings.Report(Rules.SeveralDocuments, SpanOf(start), "---");
                HasGaps = true;
                return root;
            }

            if (!start.IsImplicit && _text[(int)start.Start.Index] == '%')
                Refuse(SpanOf(start), "Directives ('%') are", "");
            Next();
            root = Node(0);
            Next();
        }

        return root;
    }

    private void Next()
    {
        _before = _reached;
        try
        {
            // A broken text can end the events in the middle of a node.
            if (!_parser.MoveNext() || _parser.Current is null)
                throw Lost("the text ends in the middle of something");
        }
        catch (YamlException exception)
        {
            throw SyntaxDoctor.Diagnose(lines, SpanOf(exception.Start, exception.End), exception.Message);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException
            or IndexOutOfRangeException or FormatException or OverflowException or NullReferenceException)
        {
            // YamlDotNet loses its way without a place, for one where a bracket is not closed before a further key.
            throw Lost("something here does not fit together");
        }

        if (_parser.Current is { } current)
            _reached = Math.Max(_reached, (int)current.End.Index);
    }

    private YamlFault Lost(string what) => SyntaxDoctor.Diagnose(lines, new TextSpan(_reached, 0), what);

    /// <summary>Reads the node that begins with the current event, and leaves its last event current.</summary>
    private YamlNode Node(int depth)
    {
        var current = _parser.Current!;
        var start = SpanOf(current);
        if (depth > YamlLimits.Depth)
        {
            var span = CurrentSpanOf(current);
            var outermost = StructureScan.Of(_text).OutermostAt(span.Start);
            throw new YamlFault(Rules.TooDeep, span, Number.Text(YamlLimits.Depth)) { MendAt = outermost };
        }

        if (++_nodes > YamlLimits.Nodes)
            throw new YamlFault(Rules.TooManyNodes, CurrentSpanOf(current), Number.Text(YamlLimits.Nodes));
        RefuseProperties(current);
        return current switch
        {
            Scalar scalar => ScalarNode(scalar),
            MappingStart mapping => MappingNode(mapping, depth),
            SequenceStart => SequenceNode(start, depth),
            _ => new YamlNode.Damaged(start),
        };
    }

    private YamlNode ScalarNode(Scalar scalar)
    {
        var span = SpanOf(scalar);
        if (scalar.Style == ScalarStyle.Plain && scalar.Value.Length == 1 && scalar.Value[0] == SourceLines.Mark)
            return new YamlNode.Damaged(span);
        if (scalar.Value.Length > YamlLimits.Scalar)
        {
            var lengths = new[] { Number.Text(scalar.Value.Length), Number.Text(YamlLimits.Scalar) };
            findings.Report(Rules.TextTooLong, new TextSpan(span.Start, 1), lengths);
            return new YamlNode.Damaged(span);
        }

        var form = FormOf(scalar.Style);
        return new YamlNode.Scalar(scalar.Value, form == ScalarForm.Block ? WithoutTail(scalar) : span, form);
    }

    private YamlNode MappingNode(MappingStart mapping, int depth)
    {
        // YamlDotNet gives no place for a lone pair in a list: it begins with its key.
        var isPair = _parser.Current!.Start.Index < _before;
        var start = lines.Original((int)mapping.Start.Index);
        var end = start;
        var entries = new List<YamlNode.Entry>();
        var (count, inRun, isFlow) = (0, false, mapping.Style == MappingStyle.Flow);
        var seen = new Dictionary<string, YamlNode.Scalar>(StringComparer.Ordinal);
        for (Next(); _parser.Current is not MappingEnd; Next(), count++)
        {
            var key = Node(depth + 1);
            Next();
            var value = Node(depth + 1);
            LookAt(value, false);
            if (isFlow && _parser.Current is Scalar { Style: ScalarStyle.Plain } text
                && SyntaxDoctor.CutBracket(lines, (int)text.Start.Index, text.Value) is { } fault)
                throw fault;
            end = Math.Max(key.Span.End, value.Span.End);
            if (key is YamlNode.Scalar { Value: "<<" } merge)
                Refuse(merge.Span, "Merge keys ('<<') are", SharedAdvice);
            else if (key is not YamlNode.Scalar scalar)
                ReportKey(key);
            else if (seen.TryGetValue(scalar.Value, out var first))
            {
                // Several in a row are one mistake: the key between two blocks is missing.
                if (!inRun)
                {
                    var line = Number.Text(findings.LineOf(first.Span));
                    findings.ReportBoth(Rules.DuplicateKey, scalar.Span, first.Span, scalar.Value, line);
                }

                inRun = true;
            }
            else
            {
                inRun = false;
                seen.Add(scalar.Value, scalar);
                entries.Add(new YamlNode.Entry(scalar, value));
            }
        }

        if (entries.Count == 0 && count > 0 && !isFlow)
            return new YamlNode.Damaged(TextSpan.FromBounds(start, end));
        if (isPair)
            start = entries.Count > 0 ? entries[0].Key.Span.Start : end;
        var span = TextSpan.FromBounds(start, isFlow && !isPair ? CloserAt(end) : end);
        return new YamlNode.Mapping(entries, span, isFlow) { IsPair = isPair, HasGaps = count > entries.Count };
    }

    private YamlNode.Sequence SequenceNode(TextSpan start, int depth)
    {
        var isFlow = ((SequenceStart)_parser.Current!).Style == SequenceStyle.Flow;
        var end = start.Start + 1;
        var items = new List<YamlNode>();
        for (Next(); _parser.Current is not SequenceEnd; Next())
        {
            items.Add(Node(depth + 1));
            LookAt(items[items.Count - 1], isFlow);
            end = items[items.Count - 1].Span.End;
        }

        return new YamlNode.Sequence(items, TextSpan.FromBounds(start.Start, isFlow ? CloserAt(end) : end));
    }

    private void LookAt(YamlNode value, bool isItem)
    {
        if (value is YamlNode.Scalar { Form: ScalarForm.Plain } text)
            MarkCheck.Report(text, isItem, findings);
    }

    /// <summary>The place of a block scalar without the line ends behind it.</summary>
    private TextSpan WithoutTail(Scalar scalar)
    {
        var (start, end) = ((int)scalar.Start.Index, Math.Min((int)scalar.End.Index, _text.Length));
        while (end > start && char.IsWhiteSpace(_text[end - 1]))
            end--;
        return lines.Original(TextSpan.FromBounds(start, end));
    }

    private int CloserAt(int end)
    {
        var closer = (int)_parser.Current!.Start.Index;
        return closer < _text.Length && _text[closer] is '}' or ']' ? lines.Original(closer) + 1 : end;
    }

    private void ReportKey(YamlNode key)
    {
        if (key is not YamlNode.Damaged)
            findings.Report(Rules.KeyNotText, key.Span, key.Kind);
    }

    private void RefuseProperties(ParsingEvent current)
    {
        var span = current is AnchorAlias ? SpanOf(current) : new TextSpan(lines.Original((int)current.Start.Index), 1);
        if (current is AnchorAlias)
            Refuse(span, "Aliases ('*') are", SharedAdvice + ", a text that begins with '*' in quotes");
        else if (current is NodeEvent { Anchor.IsEmpty: false })
            Refuse(span, "Anchors ('&') are", SharedAdvice + ", a text that begins with '&' in quotes");
        else if (current is NodeEvent { Tag.IsEmpty: false })
            Refuse(span, "Tags ('!') are", "; a text that begins with '!' belongs in quotes");
    }

    private void Refuse(TextSpan span, string feature, string advice) =>
        findings.Report(Rules.NotInTheLanguage, span, feature, advice);

    private TextSpan SpanOf(ParsingEvent parsed) => lines.Original(CurrentSpanOf(parsed));

    /// <summary>Where an event stands in the text as it is read, which faults are about.</summary>
    private static TextSpan CurrentSpanOf(ParsingEvent parsed) => SpanOf(parsed.Start, parsed.End);

    private static TextSpan SpanOf(Mark start, Mark end) => TextSpan.FromBounds((int)start.Index, (int)end.Index);

    private static ScalarForm FormOf(ScalarStyle style) => style switch
    {
        ScalarStyle.Plain => ScalarForm.Plain,
        ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted => ScalarForm.Quoted,
        _ => ScalarForm.Block,
    };
}
