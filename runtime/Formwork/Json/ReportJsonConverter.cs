using System;
using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;
using Formwork.Json;

namespace Formwork;

/// <summary>
/// Lets System.Text.Json read and write reports. Generated report types name it in their
/// <see cref="JsonConverterAttribute"/>.
/// </summary>
/// <typeparam name="TReport">The report type.</typeparam>
public sealed class ReportJsonConverter<TReport> : JsonConverter<TReport>
    where TReport : class, IReport<TReport>
{
    /// <inheritdoc/>
    public override TReport Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var template = Template.Of<TReport>();
        return template.Create(JsonReportReader.Read(template, ref reader));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TReport value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        value.WriteJson(buffer);
        writer.WriteRawValue(buffer.WrittenSpan, skipInputValidation: true);
    }
}
