using System;
using System.Buffers;
using System.Globalization;
using System.Text;

namespace Formwork.Tool;

/// <summary>
/// Writes the figures of a report as comma-separated values (RFC 4180): path, labels, value. It stands in the tool and
/// not in the runtime: it is
/// a loop over what every application sees of a report, and knows nothing of a page, which is what the formats of the
/// runtime are.
/// </summary>
internal static class ReportCsv
{
    private const string Between = " > ";

    /// <summary>Writes a report.</summary>
    public static void Write(IReport report, IBufferWriter<byte> output)
    {
        var text = new StringBuilder("path,labels,value\r\n");
        foreach (var cell in report.GetForm().Cells)
        {
            Append(text, cell.Path).Append(',');
            Append(text, cell.Section.Label + (cell.RowLabel is { } row ? Between + row : "") + Between + cell.ColumnLabel).Append(',');
            Append(text, report.GetCell(cell.Index)).Append("\r\n");
        }

        Encoding.UTF8.GetBytes(text.ToString(), output);
    }

    // Blank is nothing, "/" is "/": the three stay apart.
    private static StringBuilder Append(StringBuilder text, Cell value) =>
        value.TryGetNumber(out var number) ? text.Append(number.ToString(CultureInfo.InvariantCulture))
        : value.IsBlank ? text
        : Append(text, value.ToString());

    // A text that a spreadsheet would take for a formula gets an apostrophe before it: whoever fills a form in must not
    // run anything on the desk of whoever counts. Figures are no texts: -8 stays -8.
    private static StringBuilder Append(StringBuilder text, string value)
    {
        if (value is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠', ..])
            value = "'" + value;
        return value.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text.Append(value) : text.Append('"').Append(value.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }
}
