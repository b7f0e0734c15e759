namespace Formwork.Checks;

/// <summary>What a state of a phrase waits for.</summary>
internal enum StateKind
{
    /// <summary>Nothing: the phrase is found.</summary>
    End,

    /// <summary>A symbol.</summary>
    Symbol,

    /// <summary>Anything but a figure or comma, as often as it comes.</summary>
    Gap,

    /// <summary>Nothing; there are two ways on.</summary>
    Fork,
}
