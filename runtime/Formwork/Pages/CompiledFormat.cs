using System;
using System.Buffers;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Formwork.Generated;

namespace Formwork.Pages;

/// <summary>
/// A format of a form, ready to be written with the content of any report by one loop: constant bytes, slot, constant
/// bytes, slot.
/// </summary>
internal sealed class CompiledFormat
{
    // Pieces are copied in blocks of this size; most of those between two figures are one block, and none costs a call.
    // The constants end in as many spare bytes, and as many are asked of the buffer beyond each piece, its figure
    // included.
    private const int Block = 16;

    private readonly byte[] _constants;
    private readonly Segment[] _segments;
    private readonly SlotRenderer _renderer;

    private CompiledFormat(ReadOnlySpan<byte> constants, Segment[] segments, SlotRenderer renderer)
    {
        _constants = [.. constants, .. new byte[Block]];
        _segments = segments;
        _renderer = renderer;
    }

    // The figures from 0 to 99, two bytes each: written always both, and the second is written over where there is only
    // one digit.
    private static ReadOnlySpan<byte> Figures =>
        "0 1 2 3 4 5 6 7 8 9 10111213141516171819202122232425262728293031323334353637383940414243444546474849"u8
        + "5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899"u8;

    /// <summary>Writes the content of a report.</summary>
    public void Write(ReportContent content, IBufferWriter<byte> writer)
    {
        var output = new Utf8Output(writer);
        for (var next = 0; next < _segments.Length; next++)
        {
            next = WriteSmallFigures(next, content.Cells, output.Free, out var written);
            output.Position += written;
            if (next < _segments.Length)
            {
                ref readonly var segment = ref _segments[next];
                output.Ensure(segment.Length + Block);
                output.Write(_constants.AsSpan(segment.Start, segment.Length));
                WriteSlot(ref output, content, segment, _renderer);
            }
        }

        output.Complete();
    }

    /// <summary>Writes the content of a report with marks in it: the same page, and what a renderer has to add at its
    /// slots.</summary>
    public void Write(ReportContent content, IBufferWriter<byte> writer, MarkingRenderer renderer)
    {
        var output = new Utf8Output(writer);
        foreach (ref readonly var segment in _segments.AsSpan())
        {
            // A mark goes into the tag that the figure stands in.
            var constant = _constants.AsSpan(segment.Start, segment.Length);
            var isMarked = segment.Kind is SlotKind.Cell or SlotKind.TypedCell && renderer.HasMarks(segment.Index) && constant is [.., (byte)'>'];
            output.Write(isMarked ? constant[..^1] : constant);
            renderer.WriteBefore(ref output, segment.Kind, segment.Index, isMarked);
            WriteSlot(ref output, content, segment, renderer);
            renderer.WriteBehind(ref output, segment.Index, isMarked);
        }

        output.Complete();
    }

    /// <summary>The cells that the format shows.</summary>
    public HashSet<int> FindCells()
    {
        var cells = new HashSet<int>();
        foreach (var segment in _segments)
        {
            if (segment.Kind is SlotKind.Cell or SlotKind.TypedCell)
                cells.Add(segment.Index);
        }

        return cells;
    }

    // Writes steps as long as their slots are figures of one digit or two, as nearly all figures of nearly all reports
    // are, and there is room; returns the first step that is something else. This loop is where the time goes: it calls
    // nothing, and has no branch
    // that anybody could guess wrong.
    private int WriteSmallFigures(int next, ReadOnlySpan<Cell> cells, Span<byte> free, out int written)
    {
        ref var source = ref MemoryMarshal.GetArrayDataReference(_constants);
        ref var target = ref MemoryMarshal.GetReference(free);
        ref var figures = ref MemoryMarshal.GetReference(Figures);
        var room = (nint)free.Length - Block;
        nint position = 0;
        ReadOnlySpan<Segment> segments = _segments.AsSpan(next);
        var done = 0;
        for (; done < segments.Length; done++)
        {
            // Once this is asked there is room for the piece and a block beyond, in the source as in the target.
            ref readonly var segment = ref segments[done];
            nint length = (nint)(uint)segment.Length;
            if ((uint)segment.Slot >= (uint)cells.Length || position + length > room || !cells[segment.Slot].TryGetTwoDigits(out var value))
                break;
            ref var from = ref Unsafe.Add(ref source, (nint)(uint)segment.Start);
            ref var to = ref Unsafe.Add(ref target, position);
            Vector128.LoadUnsafe(ref from).StoreUnsafe(ref to);
            for (nint copied = Block; copied < length; copied += Block)
                Vector128.LoadUnsafe(ref from, (nuint)copied).StoreUnsafe(ref to, (nuint)copied);
            position += length;
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, position), Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref figures, (nint)(uint)value * 2)));
            position += 2 + ((value - 10) >> 31);
        }

        written = (int)position;
        return next + done;
    }

    private static void WriteSlot(ref Utf8Output output, ReportContent content, in Segment segment, SlotRenderer renderer)
    {
        var template = content.Form.Template;
        switch (segment.Kind)
        {
            case SlotKind.Cell when content.Cells[segment.Index].TryGetDigits(out var digits, out var decimals):
                output.WriteNumber(digits, decimals);
                break;
            case SlotKind.Cell:
                renderer.WriteCell(ref output, template, content.Cells[segment.Index]);
                break;
            case SlotKind.TypedCell:
                renderer.WriteTyped(ref output, template, content.Form.Cells[segment.Index].Type, content.Cells[segment.Index]);
                break;
            case SlotKind.Fact:
                renderer.WriteFact(ref output, template, template.Facts[segment.Index], content.Facts[segment.Index]);
                break;
            case SlotKind.Preamble:
                renderer.WritePreamble(ref output, content);
                break;
            case SlotKind.Text:
                renderer.WriteText(ref output, content.Texts[segment.Index], template.Sections[segment.Index]);
                break;
            case SlotKind.Notes:
                renderer.WriteNotes(ref output, content.Form, segment.Index, content.Notes[segment.Index]);
                break;
        }
    }

    /// <summary>Collects the constant bytes and the slots of a format.</summary>
    internal sealed class Builder
    {
        private readonly List<Segment> _segments = new(256);
        private int _start;

        /// <summary>Where the constant bytes are written.</summary>
        public ArrayBufferWriter<byte> Constants { get; } = new(8192);

        /// <summary>Ends a piece of constant bytes by a slot.</summary>
        public void AddSlot(SlotKind kind, int index)
        {
            _segments.Add(new Segment(_start, Constants.WrittenCount - _start, kind, index));
            _start = Constants.WrittenCount;
        }

        /// <summary>Makes the format, whose slots a renderer writes.</summary>
        public CompiledFormat Build(SlotRenderer renderer)
        {
            AddSlot(SlotKind.End, 0);
            return new CompiledFormat(Constants.WrittenSpan, _segments.ToArray(), renderer);
        }
    }
}
