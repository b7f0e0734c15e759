using System.Buffers;

namespace Formwork.Tool;

/// <summary>Prints reports in the formats of <c>--to</c>.</summary>
internal static class ReportPrinter
{
    /// <summary>Renders a report.</summary>
    public static byte[] Render(IReport report, string format)
    {
        var output = new ArrayBufferWriter<byte>(1 << 15);
        switch (format)
        {
            case "json":
                report.WriteJson(output);
                break;
            case "html":
                report.WriteHtml(output);
                break;
            case "md":
                report.WriteMarkdown(output);
                break;
            case "text":
                report.WriteText(output);
                break;
            default:
                ReportCsv.Write(report, output);
                break;
        }

        // A file and a terminal end in a line end, and nothing else changes by it.
        if (output.WrittenCount > 0 && output.WrittenSpan[^1] != '\n')
            output.Write("\n"u8);
        return output.WrittenSpan.ToArray();
    }

    /// <summary>The extension of files in a format.</summary>
    public static string ExtensionOf(string format) => format == "text" ? ".txt" : "." + format;
}
