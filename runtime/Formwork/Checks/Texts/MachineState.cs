using System.Threading;

namespace Formwork.Checks;

/// <summary>A set of states, and where each symbol leads from it as far as that has been worked out.</summary>
internal sealed class MachineState(int[] states, int[]? found, int steps)
{
    private readonly MachineState?[] _next = new MachineState?[steps];

    /// <summary>The states, in order.</summary>
    public int[] States { get; } = states;

    /// <summary>The phrases that end here, or null.</summary>
    public int[]? Found { get; } = found;

    /// <summary>Where a step leads; null where that has not been worked out. Filled in by whoever comes
    /// first.</summary>
    public MachineState? this[int step]
    {
        get => _next[step];
        set => Volatile.Write(ref _next[step], value);
    }
}
