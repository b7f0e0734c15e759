using System.Globalization;
using System.Linq;
using Formwork.Schema.Text;

namespace Formwork.Schema.Diagnostics;

/// <summary>A mistake found in a template; equal by value.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Place">Where.</param>
/// <param name="Arguments">What the message's slots say.</param>
/// <param name="Second">A second place that belongs to the mistake, such as the first of two equal keys, or
/// null.</param>
public sealed record Finding(Rule Rule, Place Place, EquatableArray<string> Arguments, Place? Second = null)
{
    /// <summary>The message with its arguments.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.Format, Arguments.Cast<object>().ToArray());

    /// <summary>The finding as a compiler prints it: <c>file(line,column): error FW0123: message</c>.</summary>
    /// <param name="path">The path to print.</param>
    /// <returns>One line.</returns>
    public string ToString(string path)
    {
        var severity = Rule.Severity == Severity.Error ? "error" : "warning";
        return string.Format(
            CultureInfo.InvariantCulture, "{0}({1},{2}): {3} {4}: {5}", path, Place.Start.Line, Place.Start.Column, severity, Rule.Id, Message);
    }
}
