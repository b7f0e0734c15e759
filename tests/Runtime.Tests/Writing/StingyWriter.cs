// A buffer writer that never gives a byte more than asked for.
using System;
using System.Buffers;
using System.Collections.Generic;

namespace Formwork.Tests.Writing;

/// <summary>A buffer writer that gives exactly as much as asked for.</summary>
internal sealed class StingyWriter : IBufferWriter<byte>
{
    private byte[] _last = [];

    public List<byte> Written { get; } = [];

    public void Advance(int count) => Written.AddRange(_last.AsSpan(0, count));

    public Memory<byte> GetMemory(int sizeHint = 0) => _last = new byte[Math.Max(sizeHint, 1)];

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
}
