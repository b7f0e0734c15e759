using System;
using Formwork.Generated;

namespace Formwork.Checks;

/// <summary>Takes in reports of whoever calls, whatever they are.</summary>
internal static class OtherReport
{
    /// <summary>The content of a report; null where its lists make more cells than a form can have.</summary>
    public static ReportContent? TryCopy(IReport report)
    {
        try
        {
            return ReportContent.Of(report);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
