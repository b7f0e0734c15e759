// The one loop that writes: constant bytes, slot, constant bytes, slot.
using System;
using System.Buffers;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Formwork.Generated;

namespace Formwork.Writing;

/// <summary>A format of a template, ready to be written with the content of any report.</summary>
internal sealed class CompiledFormat
{
    // Most pieces between two figures are shorter than this: copied as one block, they cost no call. The constants end in as many
    // spare bytes, and as many are asked of the buffer beyond each piece, its figure included.
    private const int Block = 32;

    private readonly byte[] _constants;
    private readonly Segment[] _segments;
    private readonly SlotRenderer _renderer;

    /// <summary>Makes a compiled format.</summary>
    public CompiledFormat(byte[] constants, Segment[] segments, SlotRenderer renderer)
    {
        _constants = [.. constants, .. new byte[Block]];
        _segments = segments;
        _renderer = renderer;
    }

    /// <summary>Writes the content of a report.</summary>
    public void Write(Template template, ReportContent content, IBufferWriter<byte> writer)
    {
        var output = new Utf8Output(writer);
        ref var constants = ref MemoryMarshal.GetArrayDataReference(_constants);
        ReadOnlySpan<Cell> cells = content.Cells;
        var free = output.Free;
        foreach (ref readonly var segment in _segments.AsSpan())
        {
            var length = segment.Length;
            if (free.Length < length + Block)
            {
                free = output.Take(free, length + Block);
            }

            // From here on there is room for the piece and a block, in the source as in the target: what follows needs no bounds.
            ref var target = ref MemoryMarshal.GetReference(free);
            CopyPiece(ref constants, ref target, length);
            constants = ref Unsafe.Add(ref constants, length);
            if (segment.Cell >= 0)
            {
                if (cells[segment.Cell].TryGetTwoDigits(out var value))
                {
                    length += WriteTwoDigits(ref Unsafe.Add(ref target, length), value);
                    free = free[length..];
                    continue;
                }

                if (cells[segment.Cell].TryGetDigits(out var digits) && Utf8Formatter.TryFormat(digits, free[length..], out var written))
                {
                    free = free[(length + written)..];
                    continue;
                }
            }

            output.Give(free[length..]);
            WriteSlot(ref output, template, content, segment);
            free = output.Free;
        }

        output.Give(free);
        output.Complete();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void CopyPiece(ref byte source, ref byte target, int length)
    {
        if (length <= Block)
        {
            Vector256.LoadUnsafe(ref source).StoreUnsafe(ref target);
        }
        else
        {
            Unsafe.CopyBlockUnaligned(ref target, ref source, (uint)length);
        }
    }

    // Without a branch, since nobody can foretell how many digits the next figure has; says how many there are.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int WriteTwoDigits(ref byte target, int value)
    {
        var tens = (value * 205) >> 11;
        var ones = value - (tens * 10);
        var isOneDigit = (value - 10) >> 31;
        Unsafe.Add(ref target, 1) = (byte)('0' + ones);
        target = (byte)('0' + tens + (ones & isOneDigit));
        return 2 + isOneDigit;
    }

    private void WriteSlot(ref Utf8Output output, Template template, ReportContent content, in Segment segment)
    {
        switch (segment.Kind)
        {
            case SlotKind.Cell:
                _renderer.WriteCell(ref output, template, content.Cells[segment.Index]);
                break;
            case SlotKind.Fact:
                _renderer.WriteFact(ref output, template, template.Facts[segment.Index], content.Facts[segment.Index]);
                break;
            case SlotKind.Preamble:
                _renderer.WriteText(ref output, content.Preamble, null);
                break;
            case SlotKind.Text:
                _renderer.WriteText(ref output, content.Texts[segment.Index], template.Sections[segment.Index].Text);
                break;
            case SlotKind.Notes:
                _renderer.WriteNotes(ref output, template, segment.Index, content.Notes[segment.Index]);
                break;
        }
    }
}
