using System;
using System.Buffers;
using System.ComponentModel;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Formwork.Checks;
using Formwork.Findings;
using Formwork.Generated;
using Formwork.Json;

namespace Formwork;

/// <summary>The template of a report type.</summary>
/// <typeparam name="TReport">The report type.</typeparam>
public abstract class Template<TReport> : Template
    where TReport : class, IReport
{
    private static readonly UTF8Encoding s_strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private JsonTypeInfo<TReport>? _jsonTypeInfo;

    /// <summary>Called by generated code.</summary>
    /// <param name="description">The template as data.</param>
    protected Template(TemplateDescription description)
        : base(description)
    {
    }

    /// <summary>How System.Text.Json reads and writes reports of the template, for trimmed and ahead-of-time compiled
    /// applications.</summary>
    public JsonTypeInfo<TReport> JsonTypeInfo => _jsonTypeInfo ??= MakeJsonTypeInfo();

    /// <summary>Reads a report from JSON.</summary>
    /// <param name="utf8Json">The JSON in UTF-8, with or without a byte order mark.</param>
    /// <returns>The report.</returns>
    /// <exception cref="JsonException">It is no report of this template; <see cref="JsonException.Path"/> says
    /// where.</exception>
    public TReport ReadJson(ReadOnlySpan<byte> utf8Json) =>
        Create(JsonDocumentReader.Read(utf8Json, (ref reader) => JsonReportReader.Read(this, ref reader)));

    /// <summary>Reads a report from JSON.</summary>
    /// <param name="json">The JSON.</param>
    /// <returns>The report.</returns>
    /// <exception cref="JsonException">It is no report of this template; <see cref="JsonException.Path"/> says
    /// where.</exception>
    public TReport ReadJson(string json)
    {
        try
        {
            return ReadJson(s_strictUtf8.GetBytes(json));
        }
        catch (EncoderFallbackException fault)
        {
            throw new JsonException($"$: character {fault.Index + 1} is half of a surrogate pair.", "$", null, null, fault);
        }
    }

    /// <summary>Builds a report from a flat content; the way back from <see cref="IReport.CopyTo"/>.</summary>
    /// <param name="content">The content.</param>
    /// <returns>The report.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public TReport FromContent(ReportContent content) => Create(content);

    /// <summary>Builds the records of a report. Implemented by generated code.</summary>
    /// <param name="content">The content.</param>
    /// <returns>The report.</returns>
    protected internal abstract TReport Create(ReportContent content);

    /// <summary>Copies a whole report. Implemented by generated code.</summary>
    /// <param name="report">The report.</param>
    /// <param name="content">Where to copy it.</param>
    protected internal abstract void CopyTo(TReport report, ReportContent content);

    /// <summary>Copies what is no figure: facts, preamble, texts and notes. Generated code overrides it, so that
    /// nothing else is copied.</summary>
    /// <param name="report">The report.</param>
    /// <param name="content">Where to copy it.</param>
    protected internal virtual void CopyWords(TReport report, ReportContent content) => CopyTo(report, content);

    /// <summary>Copies the data cells of a report. Implemented by generated code.</summary>
    /// <param name="report">The report.</param>
    /// <param name="cells">Where to copy them: at least <see cref="Form.CellCount"/> of its form.</param>
    protected internal abstract void CopyCells(TReport report, Span<Cell> cells);

    /// <summary>
    /// The fast path of the checks. Implemented by generated code: true only where every cell is known and fits its
    /// type, and every total and declared check holds.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <returns>False where the checks must be looked at one by one.</returns>
    protected internal abstract bool Holds(TReport report);

    /// <summary>
    /// Whether every fact and text that the template requires is there: not blank, and more than white space. Generated
    /// code overrides it with a look at the records themselves, so that the fast path of validation allocates nothing.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <returns>False where one is missing.</returns>
    protected internal virtual bool HasRequired(TReport report)
    {
        var content = new ReportContent(GetForm(report));
        CopyTo(report, content);
        return RequiredRules.AreMet(this, content);
    }

    /// <summary>
    /// Whether all facts that are there are what they should be, go together, and are no instruction of the blank form;
    /// so with what stands before the first section. Implemented by generated code.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <returns>False where the checks must be looked at one by one.</returns>
    protected internal abstract bool HasSoundFacts(TReport report);

    /// <summary>Whether a text of the report should speak of a topic. Generated code overrides it where topics have
    /// conditions.</summary>
    /// <param name="report">The report.</param>
    /// <param name="topic">The number of the topic among the topics and mentions of all texts.</param>
    /// <returns>False where it need not; true also where that is not known.</returns>
    protected internal virtual bool IsAsked(TReport report, int topic) => true;

    /// <summary>The text of a section. Generated code overrides it where there are texts.</summary>
    /// <param name="report">The report.</param>
    /// <param name="section">The index of the section.</param>
    /// <returns>The text, or null.</returns>
    protected internal virtual string? GetText(TReport report, int section) => null;

    /// <summary>
    /// The form of a report: the template with the report's lists filled in. Implemented by generated code where the
    /// template has lists.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <returns>The form.</returns>
    protected internal virtual Form GetForm(TReport report) => Blank;

    internal TReport ReadJson(ref Utf8JsonReader reader) => Create(JsonReportReader.Read(this, ref reader));

    internal static void WriteJson(Utf8JsonWriter writer, TReport report)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        report.WriteJson(buffer);
        writer.WriteRawValue(buffer.WrittenSpan, skipInputValidation: true);
    }

    internal sealed override bool IsSound(IReport report) => report is TReport known
        && Holds(known) && HasRequired(known) && HasSoundFacts(known) && WordRules.AreSound(this, known);

    internal sealed override Form GetForm(IReport report) => GetForm((TReport)report);

    internal sealed override bool IsAsked(IReport report, int topic) => IsAsked((TReport)report, topic);

    internal sealed override string? GetText(IReport report, int section) => GetText((TReport)report, section);

    internal sealed override void CopyCells(IReport report, Span<Cell> cells) => CopyCells((TReport)report, cells);

    internal sealed override void CopyWords(IReport report, ReportContent content) => CopyWords((TReport)report, content);

    internal sealed override IReport CreateReport(ReportContent content) => Create(content);

    private JsonTypeInfo<TReport> MakeJsonTypeInfo()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine() };
        return JsonMetadataServices.CreateValueInfo<TReport>(options, new Converter(this));
    }

    private sealed class Converter(Template<TReport> template) : JsonConverter<TReport>
    {
        public override TReport Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            template.ReadJson(ref reader);

        public override void Write(Utf8JsonWriter writer, TReport value, JsonSerializerOptions options) =>
            WriteJson(writer, value);
    }
}
