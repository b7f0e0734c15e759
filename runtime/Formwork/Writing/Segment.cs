// A step of writing: so many constant bytes, then a slot.
namespace Formwork.Writing;

/// <summary>A step of writing: constant bytes, which follow those of the step before, and then a slot.</summary>
/// <param name="Length">How many constant bytes.</param>
/// <param name="Cell">The number of the cell in the slot, or -1 where something else stands there.</param>
/// <param name="Kind">What stands in the slot.</param>
/// <param name="Index">The number of the cell, fact or section.</param>
internal readonly record struct Segment(int Length, int Cell, SlotKind Kind, int Index);
