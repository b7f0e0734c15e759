using System;
using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Formwork.Pages;

/// <summary>Writes into an <see cref="IBufferWriter{T}"/>, taking one span for many pieces.</summary>
internal ref struct Utf8Output
{
    // Less than this is not worth asking the writer for.
    private const int LeastSpan = 4096;

    private readonly IBufferWriter<byte> _writer;
    private Span<byte> _span;

    /// <summary>Begins to write.</summary>
    public Utf8Output(IBufferWriter<byte> writer)
    {
        _writer = writer;
        _span = default;
    }

    /// <summary>How many bytes of the span are written. Whoever writes into <see cref="Free"/> itself says so
    /// here.</summary>
    public int Position { get; set; }

    /// <summary>What is free of the span.</summary>
    public readonly Span<byte> Free => _span[Position..];

    /// <summary>What is written into a buffer, as a text.</summary>
    public static string ToText(Action<IBufferWriter<byte>> write)
    {
        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        write(buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Sees to it that so many bytes can be written without asking again.</summary>
    public void Ensure(int size)
    {
        if (_span.Length - Position < size)
        {
            _writer.Advance(Position);
            Position = 0;
            _span = _writer.GetSpan(Math.Max(size, LeastSpan));
        }
    }

    /// <summary>Writes bytes as they are.</summary>
    public void Write(scoped ReadOnlySpan<byte> bytes)
    {
        Ensure(bytes.Length);
        bytes.CopyTo(Free);
        Position += bytes.Length;
    }

    /// <summary>Writes characters as they are; halves of surrogate pairs, which no text can hold, as U+FFFD.</summary>
    public void WriteText(scoped ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            // Most texts are short and fit at once; of a long one as much goes in as fits.
            Ensure(Math.Min(text.Length, LeastSpan / 3) * 3);
            Utf8.FromUtf16(text, Free, out var read, out var written, replaceInvalidSequences: true, isFinalBlock: true);
            Position += written;
            text = text[read..];
        }
    }

    /// <summary>Writes a value in its invariant form.</summary>
    public void WriteValue<T>(T value, scoped ReadOnlySpan<char> format = default)
        where T : IUtf8SpanFormattable
    {
        // The longest there is: a decimal of 29 digits with sign and point.
        Ensure(32);
        value.TryFormat(Free, out var written, format, CultureInfo.InvariantCulture);
        Position += written;
    }

    /// <summary>Writes digits of which the last ones are decimals; several times faster than a
    /// <see cref="decimal"/>.</summary>
    public void WriteNumber(ulong digits, int decimals)
    {
        if (decimals == 0)
        {
            WriteValue(digits);
            return;
        }

        // From the last digit to the first into a place of its own: a digit before the point there always is.
        Span<byte> text = stackalloc byte[40];
        var first = text.Length;
        for (var written = 0; digits > 0 || written <= decimals; written++)
        {
            if (written == decimals)
                text[--first] = (byte)'.';
            (digits, var digit) = Math.DivRem(digits, 10);
            text[--first] = (byte)('0' + digit);
        }

        Write(text[first..]);
    }

    /// <summary>Hands to the writer what is written.</summary>
    public void Complete()
    {
        _writer.Advance(Position);
        Position = 0;
        _span = default;
    }
}
