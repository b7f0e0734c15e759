using System;
using System.Text.Json;
using System.Text.Json.Serialization;

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
    public override TReport Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TReport.Definition.ReadJson(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TReport value, JsonSerializerOptions options) =>
        Template<TReport>.WriteJson(writer, value);
}
