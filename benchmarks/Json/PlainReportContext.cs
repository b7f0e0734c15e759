// What System.Text.Json generates for the plain records.
using System.Text.Json.Serialization;

namespace Formwork.Benchmarks;

/// <summary>What System.Text.Json generates for the plain records.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(PlainReport))]
public sealed partial class PlainReportContext : JsonSerializerContext;
