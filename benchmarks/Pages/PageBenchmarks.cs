// The three tables of a full report as HTML: by Formwork, by Handlebars.Net, and merely copied.
using System;
using System.Buffers;
using System.IO;
using System.Text;
using BenchmarkDotNet.Attributes;
using HandlebarsDotNet;

namespace Formwork.Benchmarks;

/// <summary>Three tables as HTML, without style sheet and texts.</summary>
public class PageBenchmarks
{
    private readonly AnnualReport _report = SoundReport.Make();
    private readonly ArrayBufferWriter<byte> _buffer = new(64 * 1024);
    private readonly HandlebarsTemplate<TextWriter, object, object> _handlebars = HandlebarsTables.Compile();
    private readonly StringBuilder _text = new(64 * 1024);
    private byte[] _bytes = [];

    /// <summary>Both write the same.</summary>
    [GlobalSetup]
    public void SameWork()
    {
        Formwork();
        _bytes = _buffer.WrittenSpan.ToArray();
        Handlebars();
        if (_text.ToString() != Encoding.UTF8.GetString(_bytes))
        {
            throw new InvalidOperationException("The sides of the comparison write different pages.");
        }

        Console.WriteLine($"// {_bytes.Length} bytes of HTML");
    }

    /// <summary>Formwork into a buffer.</summary>
    [Benchmark]
    public int Formwork()
    {
        _buffer.ResetWrittenCount();
        _report.WriteHtmlTables(_buffer);
        return _buffer.WrittenCount;
    }

    /// <summary>Handlebars.Net into a string builder; encoding is not even counted.</summary>
    [Benchmark]
    public int Handlebars()
    {
        _text.Clear();
        using var writer = new StringWriter(_text, System.Globalization.CultureInfo.InvariantCulture);
        _handlebars(writer, _report);
        return _text.Length;
    }

    /// <summary>The same bytes copied into the same buffer.</summary>
    [Benchmark]
    public int Memcpy()
    {
        _buffer.ResetWrittenCount();
        _buffer.Write(_bytes);
        return _buffer.WrittenCount;
    }
}
