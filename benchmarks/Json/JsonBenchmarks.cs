// A full report as JSON, out and in: by Formwork, and by the source generator of System.Text.Json.
using System;
using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace Formwork.Benchmarks;

/// <summary>JSON of all cells, facts and texts.</summary>
public class JsonBenchmarks
{
    private readonly AnnualReport _report = SoundReport.Make();
    private readonly Template<AnnualReport> _template = Template.Of<AnnualReport>();
    private readonly ArrayBufferWriter<byte> _buffer = new(64 * 1024);
    private readonly Utf8JsonWriter _writer = new(new ArrayBufferWriter<byte>(64 * 1024), new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
    private byte[] _json = [];
    private PlainReport _plain = new();

    /// <summary>Both write the same bytes, and each reads what it wrote.</summary>
    [GlobalSetup]
    public void SameWork()
    {
        OutFormwork();
        _json = _buffer.WrittenSpan.ToArray();
        _plain = InSystemTextJson()!;
        OutSystemTextJson();
        if (!_buffer.WrittenSpan.SequenceEqual(_json) || InFormwork() != _report || _plain.Applications.New.Total is null or 0)
        {
            throw new InvalidOperationException("The sides of the comparison read or write different reports.");
        }

        Console.WriteLine($"// {_json.Length} bytes of JSON");
    }

    /// <summary>Formwork writes.</summary>
    [Benchmark]
    public int OutFormwork()
    {
        _buffer.ResetWrittenCount();
        _report.WriteJson(_buffer);
        return _buffer.WrittenCount;
    }

    /// <summary>System.Text.Json writes, on its fast path and with the encoder that leaves Chinese as it is.</summary>
    [Benchmark]
    public int OutSystemTextJson()
    {
        _buffer.ResetWrittenCount();
        _writer.Reset(_buffer);
        JsonSerializer.Serialize(_writer, _plain, PlainReportContext.Default.PlainReport);
        return _buffer.WrittenCount;
    }

    /// <summary>Formwork reads, and refuses whatever the form does not have.</summary>
    [Benchmark]
    public AnnualReport InFormwork() => _template.ReadJson(_json);

    /// <summary>System.Text.Json reads.</summary>
    [Benchmark]
    public PlainReport? InSystemTextJson() => JsonSerializer.Deserialize(_json, PlainReportContext.Default.PlainReport);
}
