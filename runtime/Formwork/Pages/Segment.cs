namespace Formwork.Pages;

/// <summary>A step of writing: constant bytes, and then a slot.</summary>
internal readonly struct Segment
{
    private const int Kinds = 8;

    /// <summary>Makes a step.</summary>
    public Segment(int start, int length, SlotKind kind, int index)
    {
        Start = start;
        Length = length;
        Slot = kind == SlotKind.Cell ? index : ~((index * Kinds) + (int)kind);
    }

    /// <summary>Where its constant bytes begin.</summary>
    public int Start { get; }

    /// <summary>How many constant bytes.</summary>
    public int Length { get; }

    /// <summary>The number of the cell in the slot, or below zero where something else stands there: the loop asks for
    /// nothing else.</summary>
    public int Slot { get; }

    /// <summary>What stands in the slot.</summary>
    public SlotKind Kind => Slot >= 0 ? SlotKind.Cell : (SlotKind)(~Slot % Kinds);

    /// <summary>The number of the cell, fact or section in the slot.</summary>
    public int Index => Slot >= 0 ? Slot : ~Slot / Kinds;
}
