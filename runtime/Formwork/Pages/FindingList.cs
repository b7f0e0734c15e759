using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Formwork.Findings;

namespace Formwork.Pages;

/// <summary>Writes the list of findings above the form: grouped by table, each entry with its number and a link to
/// where it is marked.</summary>
internal readonly ref struct FindingList(HtmlRenderer renderer, Messages messages, IReadOnlyList<FindingGroup> groups, FindingMarks marks)
{
    /// <summary>Writes the list.</summary>
    public void Write(ref Utf8Output output)
    {
        var problems = groups.Where(group => !group.IsAccepted).SelectMany(group => group.Entries).SelectMany(entry => entry.Findings).ToList();
        output.Write("<section class=\"findings "u8);
        output.Write(problems.Count == 0 ? "accepted"u8 : MarkingRenderer.ClassOf(problems.Max(finding => finding.Severity), isAccepted: false));
        output.Write("\" aria-labelledby=\"finding-list\">\n<h2 id=\"finding-list\">"u8);
        renderer.WriteInline(ref output, messages.Word(MessageIds.PageHeading, "Findings"));
        output.Write("</h2>\n<p>"u8);
        renderer.WriteInline(ref output, problems.Count == 0 ? messages.Word(MessageIds.Nothing, "0") : SayHowMany(problems));
        output.Write("</p>\n"u8);
        var number = 1;
        foreach (var group in groups)
        {
            output.Write("<h3>"u8);
            renderer.WriteInline(ref output, group.Name);
            output.Write("</h3>\n<ol start=\""u8);
            output.WriteValue(number);
            output.Write("\">\n"u8);
            foreach (var entry in group.Entries)
                WriteEntry(ref output, entry, number++, group.IsAccepted);
            output.Write("</ol>\n"u8);
        }

        output.Write("</section>\n"u8);
    }

    // How many findings there are, not how many sentences.
    private string SayHowMany(List<Finding> problems)
    {
        return messages.Say(MessageIds.PageSummary, ("errors", Count(Severity.Error)), ("warnings", Count(Severity.Warning)), ("informations", Count(Severity.Information)));

        string Count(Severity severity) => problems.Count(finding => finding.Severity == severity).ToString(CultureInfo.InvariantCulture);
    }

    private void WriteEntry(ref Utf8Output output, FindingEntry entry, int number, bool isAccepted)
    {
        output.Write("<li id=\"finding-"u8);
        output.WriteValue(number);
        output.Write("\" class=\""u8);
        output.Write(MarkingRenderer.ClassOf(entry.Severity, isAccepted));
        output.Write("\"><strong>"u8);
        renderer.WriteInline(ref output, FindingGroup.NameOf(messages, entry.Severity));
        output.Write("</strong> "u8);
        renderer.WriteInline(ref output, entry.Sentence);
        if (marks.TargetOf(number) is { } target)
        {
            output.Write(" <a href=\"#"u8);
            renderer.WriteInline(ref output, target);
            output.Write("\">"u8);
            renderer.WriteInline(ref output, messages.Word(MessageIds.PageShow, "#"));
            output.Write("</a>"u8);
        }

        output.Write("</li>\n"u8);
    }
}
