using System.Collections.Generic;
using Formwork.Checks;

namespace Formwork.Sums;

/// <summary>What has been added up of one cell.</summary>
internal struct SumSlot
{
    /// <summary>What has been added up: of a count its number, of an amount that of its least decimals.</summary>
    public long Sum;

    /// <summary>The reports that left it blank, or held what is no value of it.</summary>
    public List<int>? Blanks;

    /// <summary>Whether the cell is a count, so that any whole number from zero up adds to it.</summary>
    public bool IsPlain;

    /// <summary>Whether there was anything but "not applicable".</summary>
    public bool HasValue;
}
