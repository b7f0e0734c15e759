// The one loop that writes: constant bytes, slot, constant bytes, slot.
using System;
using System.Buffers;
using Formwork.Generated;

namespace Formwork.Writing;

/// <summary>A format of a template, ready to be written with the content of any report.</summary>
internal sealed class CompiledFormat
{
    // A figure of at most two digits is written without asking for room again.
    private const int SmallFigure = 2;

    private readonly byte[] _constants;
    private readonly Segment[] _segments;
    private readonly SlotRenderer _renderer;

    /// <summary>Makes a compiled format.</summary>
    public CompiledFormat(byte[] constants, Segment[] segments, SlotRenderer renderer)
    {
        _constants = constants;
        _segments = segments;
        _renderer = renderer;
    }

    /// <summary>Writes the content of a report.</summary>
    public void Write(Template template, ReportContent content, IBufferWriter<byte> writer)
    {
        var output = new Utf8Output(writer);
        ReadOnlySpan<byte> constants = _constants;
        ReadOnlySpan<Cell> cells = content.Cells;
        foreach (ref readonly var segment in _segments.AsSpan())
        {
            output.Ensure(segment.Length + SmallFigure);
            var free = output.Free;
            constants[..segment.Length].CopyTo(free);
            constants = constants[segment.Length..];
            var position = segment.Length;
            if (segment.Kind == SlotKind.Cell)
            {
                // Nearly all figures of nearly all reports have one digit or two.
                ref readonly var cell = ref cells[segment.Index];
                if (cell.TryGetDigits(out var value) && value < 100)
                {
                    if (value >= 10)
                    {
                        free[position++] = (byte)('0' + (value / 10));
                        value %= 10;
                    }

                    free[position++] = (byte)('0' + value);
                    output.Position += position;
                }
                else
                {
                    output.Position += position;
                    _renderer.WriteCell(ref output, template, cell);
                }
            }
            else
            {
                output.Position += position;
                WriteSlot(ref output, template, content, segment);
            }
        }

        output.Complete();
    }

    private void WriteSlot(ref Utf8Output output, Template template, ReportContent content, in Segment segment)
    {
        switch (segment.Kind)
        {
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
