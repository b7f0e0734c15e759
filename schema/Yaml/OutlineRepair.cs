// One way to make the lines of a template fit together.
namespace Formwork.Schema.Yaml;

/// <summary>A repair that is weighed against others: the least change that leaves the fewest faults is what the author meant.</summary>
/// <param name="outline">The outline as it is then.</param>
/// <param name="from">The first line that changes.</param>
/// <param name="to">The line behind the last that changes.</param>
/// <param name="cost">How much changes.</param>
/// <param name="fault">What is wrong where it is not indentation: with the line as it was meant.</param>
internal sealed class OutlineRepair(Outline outline, int from, int to, int cost, YamlFault? fault = null)
{
    public Outline Outline => outline;

    public int From => from;

    public int To => to;

    public int Cost => cost;

    public YamlFault? Fault => fault;

    /// <summary>What is left that does not fit.</summary>
    public int Weight { get; private set; }

    /// <summary>The first line that still does not fit, or -1.</summary>
    public int First { get; private set; }

    /// <summary>Weighs what is left.</summary>
    /// <param name="limit">Above this weight nothing more is counted.</param>
    public void Weigh(int limit)
    {
        Weight = outline.Weigh(limit, out var first);
        First = first;
    }
}
