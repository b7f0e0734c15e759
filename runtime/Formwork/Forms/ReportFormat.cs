namespace Formwork;

/// <summary>A format that a report is written in.</summary>
public enum ReportFormat
{
    /// <summary>A page for browsers and paper.</summary>
    Html,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>Plain text, tables as tab-separated lines.</summary>
    Text,

    /// <summary>JSON, as other programs read it.</summary>
    Json,
}
