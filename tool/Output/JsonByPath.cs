using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Formwork.Tool;

/// <summary>Writes the JSON of files to standard output, each as soon as it is there.</summary>
internal sealed class JsonByPath : IDisposable
{
    private static readonly JsonSerializerOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ToolHost _host;
    private readonly bool _isObject;
    private bool _isFirst = true;

    /// <summary>Begins.</summary>
    public JsonByPath(ToolHost host, IEnumerable<string> paths)
    {
        _host = host;
        _isObject = paths.Distinct().Count() > 1;
    }

    /// <summary>Writes what is said of a file.</summary>
    public void Write(string path, byte[]? utf8)
    {
        if (!_isObject)
        {
            if (utf8 is not null)
            {
                _host.Write(utf8);
                if (utf8 is not [.., (byte)'\n'])
                    _host.Write("\n");
            }

            return;
        }

        _host.Write(_isFirst ? "{" : ",\n");
        _host.Write(JsonSerializer.SerializeToUtf8Bytes(path, s_options));
        _host.Write(":");
        _host.Write(utf8 is null ? "null"u8 : utf8.AsSpan().TrimEnd((byte)'\n'));
        _isFirst = false;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_isObject && !_isFirst)
            _host.Write("}\n");
    }
}
