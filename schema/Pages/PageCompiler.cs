using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Model;
using Formwork.Schema.Text;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Formwork.Schema.Pages;

/// <summary>
/// Compiles pages that users write. Never throws but where nobody wants the page any more, and ends in bounded time.
/// </summary>
public static class PageCompiler
{
    private const string Extension = ".scriban";
    private const int LongestSource = 1_000_000;

    /// <summary>How a page is written, by the name of its file: <c>.html.scriban</c>, <c>.md.scriban</c>, or plain
    /// text.</summary>
    /// <param name="path">The path of the file.</param>
    /// <returns>The kind.</returns>
    public static PageKind KindOf(string path) => Path.GetExtension(WithoutExtension(path)).ToLowerInvariant() switch
    {
        ".html" or ".htm" => PageKind.Html,
        ".md" => PageKind.Markdown,
        _ => PageKind.Text,
    };

    /// <summary>What a page is called in C#: the name of its file in PascalCase.</summary>
    /// <param name="path">The path of the file.</param>
    /// <returns>The name; empty where it gives none.</returns>
    public static string NameOf(string path)
    {
        var file = WithoutExtension(path);
        if (Path.GetExtension(file).ToLowerInvariant() is ".html" or ".htm" or ".md" or ".txt")
            file = Path.GetFileNameWithoutExtension(file);
        var name = new StringBuilder();
        var isStart = true;
        foreach (var character in Path.GetFileName(file))
        {
            if (char.IsLetterOrDigit(character))
                name.Append(isStart ? char.ToUpperInvariant(character) : character);
            isStart = !char.IsLetterOrDigit(character);
        }

        return name.Length > 0 && char.IsLetter(name[0]) ? name.ToString() : "";
    }

    /// <summary>Compiles a page into a format, which stands for the page of any report.</summary>
    /// <param name="source">The page.</param>
    /// <param name="template">The template of the reports.</param>
    /// <param name="cancellation">Says that nobody wants the page any more.</param>
    /// <returns>The format, or what is wrong.</returns>
    /// <exception cref="OperationCanceledException">Nobody wants it any more.</exception>
    public static PageResult Compile(
        SourceText source, TemplateModel template, CancellationToken cancellation = default) =>
        Make(source, new PageForm(template), cancellation);

    /// <summary>Compiles a page for one report, whose figures and findings it may ask.</summary>
    /// <param name="source">The page.</param>
    /// <param name="template">The template of the report.</param>
    /// <param name="values">The report.</param>
    /// <param name="cancellation">Says that nobody wants the page any more.</param>
    /// <returns>The format, or what is wrong.</returns>
    /// <exception cref="OperationCanceledException">Nobody wants it any more.</exception>
    public static PageResult Compile(
        SourceText source, TemplateModel template, IPageValues values, CancellationToken cancellation = default) =>
        Make(source, new PageForm(template, values), cancellation);

    private static PageResult Make(SourceText source, PageForm form, CancellationToken cancellation)
    {
        var findings = new FindingBag(source);
        string? format = null;
        if (source.Text.Length > LongestSource)
            findings.Report(Rules.EndlessPage, new TextSpan(0, 0), $"it has more than {LongestSource} characters.");
        else
            format = Render(source, form, findings, cancellation);
        return new(findings.HasErrors ? null : format, findings.ToArray());
    }

    private static string? Render(SourceText source, PageForm form, FindingBag findings, CancellationToken cancellation)
    {
        var text = SlotMarks.Hide(source.Text);
#pragma warning disable CA1031 // An exception here would end the consumer's whole build: every one becomes a finding.
        try
        {
            var page = Template.Parse(text);
            foreach (var message in page.Messages.Where(message => message.Type == ParserMessageType.Error))
                findings.Report(Rules.BrokenPage, SpanOf(text, message.Span), message.Message.Replace('`', '\''));
            if (page.HasErrors)
                return null;
            HideForged(page.Page!);
            var context = new PageContext(KindOf(source.Path), form, isLimited: true, cancellation);
            var format = SlotMarks.ToFormat(page.Render(context).Replace("\r\n", "\n"));
            if (!SlotMarks.IsSound(format))
            {
                const string Message =
                    "'cell.once' and 'cell.end_once' stand around a cell in a loop over the rows of a list.";
                findings.Report(Rules.BrokenPage, new TextSpan(0, 0), Message);
            }

            return format;
        }
        catch (ScriptAbortException)
        {
            cancellation.ThrowIfCancellationRequested();
            throw;
        }
        catch (PageFault fault)
        {
            findings.Report(fault.Rule, SpanOf(text, fault.Span), fault.Argument);
        }
        catch (ScriptRuntimeException exception)
        {
            // Scriban's own limits say so.
            var isEndless = exception.OriginalMessage.IndexOf("limit", StringComparison.OrdinalIgnoreCase) >= 0
                || exception.InnerException is InsufficientExecutionStackException;
            var rule = isEndless ? Rules.EndlessPage : Rules.BrokenPage;
            findings.Report(rule, SpanOf(text, exception.Span), exception.OriginalMessage.Replace('`', '\''));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var message = $"{exception.GetType().Name}: {exception.Message}";
            findings.Report(Rules.InternalFault, new TextSpan(0, 0), message);
        }
#pragma warning restore CA1031
        return null;
    }

    // Texts, default values and keys of a page may have marks that it has made with escapes.
    private static void HideForged(ScriptNode page)
    {
        var rest = new Stack<ScriptNode>([page]);
        while (rest.Count > 0)
        {
            var node = rest.Pop();
            if (node is ScriptLiteral { Value: string text } literal)
                literal.Value = SlotMarks.HideForged(text);
            for (var i = 0; i < node.ChildrenCount; i++)
            {
                if (node.GetChildren(i) is { } child)
                    rest.Push(child);
            }
        }
    }

    // Each mark that was hidden made the text longer by one.
    private static TextSpan SpanOf(string hidden, SourceSpan span)
    {
        return TextSpan.FromBounds(Seen(span.Start.Offset), Seen(span.End.Offset + 1));

        int Seen(int offset)
        {
            offset = Math.Max(0, Math.Min(offset, hidden.Length));
            return offset - hidden.Take(offset).Count(character => character == SlotMarks.Hidden);
        }
    }

    private static string WithoutExtension(string path) =>
        path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase)
            ? path.Substring(0, path.Length - Extension.Length)
            : path;
}

/// <summary>What comes of compiling a page.</summary>
/// <param name="Format">The format with slots; null where something is wrong.</param>
/// <param name="Findings">What is wrong.</param>
public sealed record PageResult(string? Format, EquatableArray<Finding> Findings);
